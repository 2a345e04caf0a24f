import { jest } from '@jest/globals';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { DEFAULT_RETRY } from '../../../src/definition/defaults';
import type { PluginDefinition } from '../../../src/definition/definition';
import { EngineError } from '../../../src/definition/task-error';
import type { WritableCopy } from '../../../src/orchestrator/writable-copy';
import type { Execution } from '../../../src/runner/execution';
import { runTask } from '../../../src/runner/task-runner';
import {
  FakeOrchestrator,
  type ContainerScript,
} from '../../fakes/fake-orchestrator';
import { holdTimers, passSoon } from '../../fakes/held-timers';
import { RecordingReporter } from '../../fakes/recording-reporter';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition, aTask } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const workspace = join(directory.path, 'workspace');
afterEach(() => jest.useRealTimers());
beforeEach(() => {
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(join(workspace, '.git'), { recursive: true });
});

const LOST = new EngineError('engine_unavailable', 'it broke off');
/** A plugin on an engine elsewhere, which has changed what it got. */
const CHANGES: ContainerScript = {
  stdout: ['1'],
  writableCopy: {
    mount: { source: workspace, target: '/workspace', readOnly: false },
    originals: new Map<string, never>(),
  } satisfies WritableCopy,
  copy: [[{ path: 'made' }, 'made']],
};

async function run(
  script: ContainerScript | readonly ContainerScript[],
  definition: Partial<PluginDefinition> = {},
): Promise<Execution & { readonly calls: readonly string[] }> {
  const plugin = aDefinition({ workspace: 'write', ...definition });
  const orchestrator = new FakeOrchestrator(script);
  const execution = await runTask(aTask({ workspace }), {
    registry: {
      resolve: () => Promise.resolve(plugin),
      list: () => Promise.resolve({ definitions: [plugin], errors: [] }),
      policy: () => Promise.resolve(undefined),
      locked: () => Promise.resolve(undefined),
    },
    orchestrator,
    reporter: new RecordingReporter(),
    recordsDirectory: join(directory.path, 'records'),
    hostUser: { uid: 1001, gid: 1001 },
    schemaWorkerFile: '/nowhere',
    cancel: new AbortController().signal,
  });
  await execution.removed;
  return { ...execution, calls: orchestrator.calls };
}

test('what a plugin changed is brought back before its container goes', async () => {
  const { record, calls } = await run(CHANGES);
  expect(record).toMatchObject({ outcome: 'succeeded', warnings: [] });
  expect(calls.slice(-3)).toEqual(['wait', 'readCopy', 'remove']);
  expect(readFileSync(join(workspace, 'made'), 'utf8')).toBe('made');
});

test.each([
  ['plugin_failed', { exitCode: 3 }, {}],
  ['out_of_memory', { exitCode: 137, oomKilled: true }, {}],
  ['invalid_output', { stdout: ['no JSON'] }, {}],
  [
    'timed_out',
    { untilStopped: true, onStarted: () => passSoon(50) },
    { timeoutMs: 50 },
  ],
  ['output_too_large', { stdout: ['12345'] }, { maxOutputBytes: 2 }],
] as const)('whatever the outcome: %s', async (outcome, script, definition) => {
  holdTimers();
  const { record } = await run({ ...CHANGES, ...script }, definition);
  expect(record).toMatchObject({ outcome, warnings: [] });
  expect(readFileSync(join(workspace, 'made'), 'utf8')).toBe('made');
});

test('not of one that never started', async () => {
  const startError = new EngineError('start_failed', 'no such command');
  const { record, calls } = await run({ ...CHANGES, startError });
  expect(record).toMatchObject({ outcome: 'start_failed', warnings: [] });
  expect(calls).not.toContain('readCopy');
});

test('so it is of one that is ended before the engine says that it has started', async () => {
  const onStarted = (): Promise<void> => {
    passSoon(50);
    return new Promise(() => undefined);
  };
  holdTimers();
  const { record, calls } = await run(
    { ...CHANGES, onStarted },
    { timeoutMs: 50 },
  );
  expect(record).toMatchObject({ outcome: 'timed_out', warnings: [] });
  expect(calls.slice(-4)).toEqual(['start', 'kill', 'readCopy', 'remove']);
});

test('so it is of one that the engine has lost, as far as it can be', async () => {
  const lost = { ...CHANGES, waitError: LOST };
  const { record } = await run(lost);
  expect(record.outcome).toBe('engine_unavailable');
  expect(record.warnings).toEqual([]);
  expect(readFileSync(join(workspace, 'made'), 'utf8')).toBe('made');
  const onReadCopy = (): Promise<never> => Promise.reject(LOST);
  const { record: other } = await run({ ...lost, onReadCopy });
  expect(other.outcome).toBe('engine_unavailable');
  expect(other.warnings.join()).toContain('only a part of what plugin');
});

test('every attempt begins with what the last one left', async () => {
  const seen: string[][] = [];
  const script = {
    ...CHANGES,
    exitCode: 4,
    onCreated: () => seen.push(readdirSync(workspace)),
  };
  await run(script, {
    retry: { ...DEFAULT_RETRY, attempts: 2, backoffMs: 1, exitCodes: [4] },
  } as Partial<PluginDefinition>);
  expect(seen).toEqual([['.git'], ['.git', 'made']]);
});

test('what was left out is a warning', async () => {
  const { record } = await run({
    ...CHANGES,
    copy: [
      [{ path: '.git/hooks/x' }, 'x'],
      [{ path: 'a/.GIT' }, 'x'],
    ],
  });
  expect(record).toMatchObject({
    outcome: 'succeeded',
    warnings: [
      'Of what plugin "greet" changed in the workspace, 2 were not brought ' +
        'back: files of a `.git`.',
    ],
  });
});

describe('when it cannot be brought back', () => {
  const broken = { ...CHANGES, onReadCopy: () => Promise.reject(LOST) };

  test('a success is none', async () => {
    const { record } = await run(broken);
    expect(record).toMatchObject({
      outcome: 'engine_unavailable',
      error:
        'The workspace has only a part of what plugin "greet" changed in it: ' +
        'it broke off',
    });
  });

  test('another end stays what it was, with a warning', async () => {
    const { record } = await run({ ...broken, exitCode: 3 });
    expect(record.outcome).toBe('plugin_failed');
    expect(record.warnings.join()).toContain('only a part of what plugin');
  });

  test('too much is `output_too_large`', async () => {
    const bytes = 2 ** 40;
    const { record } = await run({
      ...CHANGES,
      copy: [[{ path: 'a', bytes }]],
    });
    expect(record.outcome).toBe('output_too_large');
    expect(record.error).toContain('have the plugin leave less in it');
  });

  test('a file that cannot be written is named', async () => {
    const gone = join(directory.path, 'gone');
    const mount = { source: gone, target: '/workspace', readOnly: false };
    const writableCopy = { mount, originals: new Map<string, never>() };
    const { record } = await run({ ...CHANGES, writableCopy });
    expect(record.outcome).toBe('engine_unavailable');
    expect(record.error).toMatch(/"[^"]*\/gone" cannot be changed \(ENOENT\)/);
  });

  test('for lack of time, a timeout stays one', async () => {
    holdTimers();
    const { record } = await run(
      {
        ...CHANGES,
        // As an archive does that is given up.
        onReadCopy: async (signal) => {
          passSoon(60_000);
          await sleep(60_000, undefined, { signal, ref: false });
        },
      },
      { timeoutMs: 50, stop: { signal: 'SIGTERM', graceMs: 0 } },
    );
    expect(record.outcome).toBe('timed_out');
    expect(record.warnings.join()).toContain('there was no time left');
  });
});
