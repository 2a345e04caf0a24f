import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from '../../../src/definition/task-error';
import type { Container } from '../../../src/orchestrator/container';
import {
  bringBackInTime,
  bringBackLost,
} from '../../../src/runner/bring-back-in-time';
import {
  EndedError,
  watchEndCauses,
  type EndCauses,
} from '../../../src/runner/end-cause';
import {
  FakeOrchestrator,
  type ContainerScript,
} from '../../fakes/fake-orchestrator';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aSpec } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const spec = aSpec();
const stop = { signal: 'SIGTERM', graceMs: 5_000 } as const;
const AWAY = new EngineError('engine_unavailable', 'it broke off');

/** A container whose plugin has made a file in a copy of a workspace. */
async function changed(
  name: string,
  script: ContainerScript = {},
): Promise<{
  readonly container: Container;
  readonly causes: EndCauses;
  readonly calls: string[];
  readonly made: () => string;
}> {
  const source = join(directory.path, name);
  mkdirSync(source);
  const orchestrator = new FakeOrchestrator({
    writableCopy: {
      mount: { source, target: '/workspace', readOnly: false },
      originals: new Map<string, never>(),
    },
    copy: [[{ path: 'made' }, 'made']],
    ...script,
  });
  const container = await orchestrator.createContainer(spec, () => undefined);
  orchestrator.calls.length = 0;
  return {
    container,
    causes: watchEndCauses('greet', new AbortController().signal),
    calls: orchestrator.calls,
    made: () => readFileSync(join(source, 'made'), 'utf8'),
  };
}

test('what a plugin changed is there afterwards', async () => {
  const { container, causes, calls, made } = await changed('ended');
  expect(await bringBackInTime(container, spec, stop, causes)).toEqual({
    warnings: [],
    failure: undefined,
  });
  expect(made()).toBe('made');
  expect(calls).toEqual(['readCopy']);
});

test('one that has our own files has changed them by itself', async () => {
  const orchestrator = new FakeOrchestrator({});
  const container = await orchestrator.createContainer(spec, () => undefined);
  const causes = watchEndCauses('greet', new AbortController().signal);
  const brought = await bringBackInTime(container, spec, stop, causes);
  expect(brought).toEqual({ warnings: [], failure: undefined });
  expect(orchestrator.calls).toEqual(['create']);
});

test('what goes wrong is a verdict, also when a cause had come first', async () => {
  const onReadCopy = (): Promise<never> => Promise.reject(AWAY);
  const { container, causes } = await changed('broken', { onReadCopy });
  causes.add({ outcome: 'timed_out', message: 'It was slow.' });
  const { failure } = await bringBackInTime(container, spec, stop, causes);
  expect(failure?.outcome).toBe('engine_unavailable');
  expect(failure?.error).toContain('it broke off');
});

test('a mistake is not hidden', async () => {
  const mistake = new TypeError('a mistake');
  const onReadCopy = (): Promise<never> => Promise.reject(mistake);
  const { container, causes } = await changed('mistake', { onReadCopy });
  const brought = bringBackInTime(container, spec, stop, causes);
  await expect(brought).rejects.toBe(mistake);
});

test.each([
  ['has lost', AWAY],
  ['has not started yet', new EndedError('timed_out', 'It was slow.')],
])('a plugin that the engine %s is killed first', async (name, error) => {
  const { container, causes, calls, made } = await changed(name);
  const warnings = await bringBackLost(error, container, spec, stop, causes);
  expect(warnings).toEqual([]);
  expect(calls).toEqual(['kill', 'readCopy']);
  expect(made()).toBe('made');
});

test('what could not be brought back of it is a warning', async () => {
  const onReadCopy = (): Promise<never> => Promise.reject(AWAY);
  const { container, causes } = await changed('lost', { onReadCopy });
  const warnings = await bringBackLost(AWAY, container, spec, stop, causes);
  expect(warnings).toEqual([expect.stringContaining('only a part of what')]);
});

test.each([
  ['never ran', new EngineError('start_failed', 'no such command')],
  ['ended by a mistake of ours', new TypeError('a mistake')],
])('of a plugin that %s nothing is brought back', async (name, error) => {
  const { container, causes, calls } = await changed(name);
  const warnings = await bringBackLost(error, container, spec, stop, causes);
  expect(warnings).toEqual([]);
  expect(calls).toEqual([]);
});
