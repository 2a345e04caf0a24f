import { EngineError } from '../../../../src/definition/task-error';
import { BrokenError } from '../../../../src/orchestrator/docker/broken-error';
import type { ContainerState } from '../../../../src/orchestrator/docker/container-state';
import { FrameError } from '../../../../src/orchestrator/docker/demultiplexer';
import { explainLoss } from '../../../../src/orchestrator/docker/explain-loss';

const broken = new BrokenError('it broke off');
const unreachable = (): EngineError =>
  new EngineError('engine_unavailable', 'No engine.', {
    cause: new Error('ECONNREFUSED'),
  });

/** Asks until an answer is no error; the last one stays. */
async function explain(
  error: unknown,
  ...answers: (ContainerState | Error)[]
): Promise<{ explained: unknown; looks: number }> {
  let looks = 0;
  const readState = (): Promise<ContainerState> => {
    const answer = answers[Math.min(looks, answers.length - 1)] ?? {};
    looks += 1;
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve(answer);
  };
  const isUnwanted = (): boolean => answers.length === 0;
  const look = { readState, isUnwanted };
  return { explained: await explainLoss(error, 'greet', look), looks };
}

test.each<[string, ContainerState, string]>([
  [
    'goes on',
    { Running: true },
    '("it broke off"): its output may be incomplete, so the execution does not count. It was still running then, and is being removed. Look',
  ],
  [
    'has ended',
    { Running: false, ExitCode: 3 },
    'does not count. It has ended meanwhile, with exit code 3. Look',
  ],
  [
    'is being removed',
    { Status: 'removing' },
    '("the container was removed by somebody else")',
  ],
])('of a plugin that %s', async (_name, state, message) => {
  const { explained } = await explain(broken, state);
  expect((explained as EngineError).outcome).toBe('engine_unavailable');
  expect((explained as EngineError).message).toContain(message);
});

test('an engine that comes back is asked again', async () => {
  const { explained, looks } = await explain(unreachable(), unreachable(), {
    Running: false,
    ExitCode: 0,
  });
  expect(looks).toBe(2);
  expect((explained as Error).message).toContain('with exit code 0.');
});

test('one that does not is given up', async () => {
  const { explained, looks } = await explain(unreachable(), unreachable());
  expect(looks).toBeGreaterThan(2);
  expect((explained as Error).message).toContain(
    '("ECONNREFUSED"): its output may be incomplete, so the execution does not count. The engine cannot be reached any more. Look',
  );
});

test('what it answers instead of a state is the explanation', async () => {
  const gone = new EngineError('engine_unavailable', 'It is gone.');
  const { explained } = await explain(broken, gone);
  expect(explained).toBe(gone);
});

test('nobody is asked when nobody waits any more', async () => {
  const { explained, looks } = await explain(broken);
  expect(looks).toBe(0);
  expect((explained as Error).message).toContain('cannot be reached any more');
});

test.each([
  ['a full disk', new Error('ENOSPC')],
  ['an answer', new EngineError('engine_unavailable', 'It has no exit code.')],
])('%s explains itself', async (_name, error) => {
  const { explained, looks } = await explain(error, { Running: true });
  expect(explained).toBe(error);
  expect(looks).toBe(0);
});

test('bytes that are no frames are a loss, whatever became of the plugin', async () => {
  const { explained, looks } = await explain(new FrameError('no frame'), {});
  expect((explained as Error).message).toContain('"greet" ("no frame")');
  expect(looks).toBe(0);
});
