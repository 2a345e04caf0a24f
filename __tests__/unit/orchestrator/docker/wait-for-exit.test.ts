import type { EngineAnswer } from '../../../../src/orchestrator/docker/engine-client';
import { waitForExit } from '../../../../src/orchestrator/docker/wait-for-exit';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const wait = (answer: Partial<EngineAnswer>): Promise<number> =>
  waitForExit(
    new FakeEngineClient({ 'POST /containers/c1/wait': [answer] }),
    'c1',
    'greet',
  );

test('it waits without a deadline', async () => {
  const client = new FakeEngineClient({
    'POST /containers/c1/wait': [{ status: 200, body: { StatusCode: 7 } }],
  });
  await expect(waitForExit(client, 'c1', 'greet')).resolves.toBe(7);
  expect(client.calls).toMatchObject([{ deadlineMs: Infinity }]);
});

test.each([
  ['no error', { StatusCode: 0 }],
  ['null', { StatusCode: 0, Error: null }],
  ['an empty message', { StatusCode: 0, Error: { Message: '' } }],
])('%s is no fault', async (_name, body) => {
  await expect(wait({ status: 200, body })).resolves.toBe(0);
});

test.each<[string, Partial<EngineAnswer>, string]>([
  [
    'of a container that is gone',
    { status: 404, message: 'No such container' },
    '"the container was removed by somebody else"',
  ],
  [
    'of a broken engine',
    { status: 500, message: 'boltdb is gone' },
    '"boltdb is gone"',
  ],
  [
    'without a code',
    { status: 200, body: {}, message: '' },
    '"the wait was answered with 200"',
  ],
  [
    'that is empty',
    { status: 200, message: '' },
    '"the wait was answered with 200"',
  ],
  [
    'with a fault of the engine',
    { status: 200, body: { StatusCode: 0, Error: { Message: 'cgroup' } } },
    '"cgroup"',
  ],
])('an answer %s has no exit code', async (_name, answer, reason) => {
  await expect(wait(answer)).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining(
      `The engine lost the running plugin "greet" (${reason})`,
    ) as string,
  });
});
