import { jest } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_RETRY } from '../../../src/definition/defaults';
import type { PluginDefinition } from '../../../src/definition/definition';
import { EngineError } from '../../../src/definition/task-error';
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
afterEach(() => jest.useRealTimers());
afterAll(() => directory.remove());

const retry = { ...DEFAULT_RETRY, attempts: 3, backoffMs: 1 };
const failing: ContainerScript = {
  exitCode: 1,
  stdout: ['{"first": true}'],
  stderr: ['no luck\n'],
};
const working: ContainerScript = { stdout: ['{"ok": true}'] };

async function run(
  scripts: readonly ContainerScript[],
  definition: Partial<PluginDefinition> = {},
  more: {
    readonly reporter?: RecordingReporter;
    readonly cancel?: AbortSignal;
    readonly secrets?: Readonly<Record<string, string>>;
  } = {},
): Promise<
  Execution & {
    readonly orchestrator: FakeOrchestrator;
    readonly reporter: RecordingReporter;
  }
> {
  const orchestrator = new FakeOrchestrator(scripts);
  const reporter = more.reporter ?? new RecordingReporter();
  const plugin = aDefinition({ retry, ...definition });
  const execution = await runTask(aTask({ secrets: more.secrets ?? {} }), {
    registry: {
      resolve: () => Promise.resolve(plugin),
      list: () => Promise.resolve({ definitions: [plugin], errors: [] }),
      policy: () => Promise.resolve(undefined),
      locked: () => Promise.resolve(undefined),
    },
    orchestrator,
    reporter,
    recordsDirectory: directory.path,
    schemaWorkerFile: '/nonexistent',
    hostUser: { uid: 1001, gid: 127 },
    cancel: more.cancel ?? new AbortController().signal,
  });
  await execution.removed.catch(() => undefined);
  return { ...execution, orchestrator, reporter };
}

test('a plugin that works at the second attempt has succeeded, and both are in the record', async () => {
  const { record, output, recordDirectory, orchestrator } = await run([
    failing,
    working,
  ]);
  expect(record.outcome).toBe('succeeded');
  expect(record.error).toBeNull();
  expect(Buffer.from(output ?? '').toString()).toBe('{"ok": true}');
  expect(
    record.attempts.map(({ attempt, outcome, exit_code, container }) => [
      attempt,
      outcome,
      exit_code,
      container,
    ]),
  ).toEqual([
    [1, 'plugin_failed', 1, `plugin-runner-greet-${record.execution_id}`],
    [2, 'succeeded', 0, `plugin-runner-greet-${record.execution_id}-2`],
  ]);
  expect(record.attempts[0]?.error).toContain('no luck');
  const kept = join(recordDirectory, 'attempts', '1');
  expect(readFileSync(join(kept, 'stdout'), 'utf8')).toBe('{"first": true}');
  expect(readFileSync(join(kept, 'stderr.log'), 'utf8')).toBe('no luck\n');
  expect(orchestrator.existing.size).toBe(0);
});

test('the container of an attempt is gone before the next one is created', async () => {
  const { orchestrator } = await run([failing, failing, working]);
  expect(
    orchestrator.calls.filter((call) => /^(create|remove)/.test(call)),
  ).toEqual(['create', 'remove', 'create', 'remove', 'create', 'remove']);
});

test('the last attempt decides, and says what happened', async () => {
  const { record, reporter, outputFile } = await run([failing]);
  expect(record.outcome).toBe('plugin_failed');
  expect(record.attempts).toHaveLength(3);
  expect(readFileSync(outputFile ?? '', 'utf8')).toBe('{"first": true}');
  const told = reporter.calls.filter((call) => call.startsWith('retry'));
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(
    /Attempt 1 of 3 ended: plugin_failed. The next one starts in 0.001 s/,
  );
});

test.each<readonly [string, Partial<PluginDefinition>, ContainerScript]>([
  ['no retry', { retry: DEFAULT_RETRY }, failing],
  ['a success', {}, working],
  [
    'an outcome that is not named',
    { retry: { ...retry, on: { outcomes: ['timed_out'], exitCodes: [] } } },
    failing,
  ],
])('one attempt only: %s', async (_name, definition, script) => {
  const { record } = await run([script], definition);
  expect(record.attempts).toHaveLength(1);
});

test('an engine that fails once is asked again', async () => {
  const { record } = await run([
    { waitError: new EngineError('engine_unavailable', 'gone') },
    working,
  ]);
  expect(record.outcome).toBe('succeeded');
});

test('a warning of an attempt is in the record of that attempt', async () => {
  const { record } = await run([{ stdout: ['{'], oomKilled: true }, working], {
    retry: { ...retry, on: { outcomes: ['invalid_output'], exitCodes: [] } },
  });
  expect(record.outcome).toBe('succeeded');
  expect(record.attempts.map(({ warnings }) => warnings)).toEqual([
    [expect.stringContaining('was killed for lack of memory')],
    [],
  ]);
});

test('figures of an attempt are not those of the next', async () => {
  const { record } = await run([
    { ...failing, peakMemoryBytes: 4096, cpuMs: 5 },
    working,
  ]);
  expect(record.usage.peak_memory_bytes).toBeNull();
  expect(record.attempts[0]?.usage.peak_memory_bytes).toBe(4096);
});

test('the timeout is that of each attempt', async () => {
  holdTimers();
  const slow = { untilStopped: true, onStarted: () => passSoon(50) };
  const { record } = await run([slow, working], { timeoutMs: 50, retry });
  expect(record.attempts.map(({ outcome }) => outcome)).toEqual([
    'timed_out',
    'succeeded',
  ]);
});

test('a cancellation ends the pause, and the files of the last attempt stay', async () => {
  const cancel = new AbortController();
  const reporter = new RecordingReporter((call) => {
    if (call.startsWith('retry')) cancel.abort();
  });
  const { record, orchestrator, outputFile } = await run(
    [failing],
    { retry: { ...retry, backoffMs: 60_000 } },
    { reporter, cancel: cancel.signal },
  );
  expect(record.outcome).toBe('cancelled');
  expect(record.attempts).toHaveLength(1);
  expect(existsSync(outputFile ?? '')).toBe(true);
  expect(orchestrator.specs).toHaveLength(1);
});

test('a container that cannot be removed ends the attempts', async () => {
  const { record } = await run([
    { ...failing, removeError: new EngineError('engine_unavailable', 'stuck') },
    working,
  ]);
  expect(record.outcome).toBe('plugin_failed');
  expect(record.attempts).toHaveLength(1);
  expect(record.warnings).toContain('There was no further attempt: stuck');
});

test('it is not removed a second time', async () => {
  const { orchestrator } = await run([
    { ...failing, removeError: new EngineError('engine_unavailable', 'stuck') },
  ]);
  expect(orchestrator.calls.filter((call) => call === 'remove')).toHaveLength(
    1,
  );
});

test('of an engine that is away it is removed when that is back', async () => {
  const { record, orchestrator } = await run([
    {
      waitError: new EngineError('engine_unavailable', 'gone'),
      removeError: new EngineError('engine_unavailable', 'away'),
      removeErrors: 2,
    },
    working,
  ]);
  expect(record.outcome).toBe('succeeded');
  expect(orchestrator.calls.filter((call) => call === 'remove')).toHaveLength(
    4,
  );
});

test('a cancellation ends the wait for the removal (case 58)', async () => {
  const cancel = new AbortController();
  const { record, orchestrator } = await run(
    [
      {
        ...failing,
        onRemove: () => {
          cancel.abort();
          return new Promise((resolve) => setTimeout(resolve, 50));
        },
      },
    ],
    {},
    { cancel: cancel.signal },
  );
  expect(record.outcome).toBe('cancelled');
  expect(record.attempts).toHaveLength(1);
  expect(orchestrator.calls.filter((call) => call === 'remove')).toHaveLength(
    1,
  );
  expect(orchestrator.existing.size).toBe(0);
});

test('a secret is in no attempt', async () => {
  const { record, reporter } = await run(
    [{ exitCode: 1, stderr: ['token hunter22\n'] }],
    { secrets: ['TOKEN'] },
    { secrets: { TOKEN: 'hunter22' } },
  );
  expect(JSON.stringify(record)).not.toContain('hunter22');
  const told = reporter.calls.filter((call) => !call.startsWith('mask '));
  expect(told.join('\n')).not.toContain('hunter22');
});

test('a door is told which attempt cannot be followed by another', async () => {
  const { reporter } = await run([failing, failing, failing]);
  const told = reporter.calls.map((call) => call.split(' ')[0]);
  expect(told.filter((call) => call === 'attempt')).toHaveLength(2);
  expect(told.lastIndexOf('attempt')).toBeLessThan(told.lastIndexOf('retry'));
});
