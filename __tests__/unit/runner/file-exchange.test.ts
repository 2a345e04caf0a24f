import { jest } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_RETRY } from '../../../src/definition/defaults';
import type { PluginDefinition } from '../../../src/definition/definition';
import { EngineError } from '../../../src/definition/task-error';
import { readExecutionFiles } from '../../../src/report/execution-files';
import type { Execution } from '../../../src/runner/execution';
import type { Task } from '../../../src/runner/task';
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
const workspace = join(directory.path, 'workspace');
mkdirSync(workspace);
writeFileSync(join(workspace, 'a.txt'), 'a');
writeFileSync(join(workspace, 'input.json'), '1');

async function run(
  definition: Partial<PluginDefinition>,
  task: Partial<Task>,
  script: ContainerScript | readonly ContainerScript[] = { stdout: ['1'] },
): Promise<Execution & { readonly orchestrator: FakeOrchestrator }> {
  const plugin = aDefinition(definition);
  const orchestrator = new FakeOrchestrator(script);
  const execution = await runTask(aTask({ workspace, ...task }), {
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
  return { ...execution, orchestrator };
}

const envOf = ({ specs }: FakeOrchestrator): Record<string, string> =>
  Object.fromEntries(
    Object.entries(specs[0]?.env ?? {}).filter(([name]) =>
      /_DIR|_FILE/.test(name),
    ),
  );

test('a plugin without files has no directory, and is not told of one', async () => {
  const { orchestrator, record, artifactsDirectory } = await run({}, {});
  expect(envOf(orchestrator)).toEqual({});
  expect(orchestrator.specs[0]?.mounts).toEqual([]);
  expect(orchestrator.specs[0]?.output).toBeUndefined();
  expect(record).toMatchObject({ files: null, artifacts: null });
  expect(artifactsDirectory).toBeUndefined();
});

test('files are read-only, and gone when the plugin has ended', async () => {
  const { orchestrator, record, recordDirectory } = await run(
    {},
    { files: ['*.txt'] },
  );
  expect(record).toMatchObject({
    outcome: 'succeeded',
    files: { count: 1, bytes: 1 },
  });
  expect(envOf(orchestrator)).toEqual({ PLUGIN_INPUT_DIR: '/plugin/input' });
  const source = join(recordDirectory, 'files');
  expect(orchestrator.specs[0]?.mounts).toEqual([
    { source, target: '/plugin/input', readOnly: true },
  ]);
  expect(existsSync(source)).toBe(false);
});

test('`input.via: file` leaves stdin empty', async () => {
  const { orchestrator } = await run(
    { inputVia: 'file' },
    { input: Buffer.from('[1]') },
  );
  expect(orchestrator.inputs).toEqual(['']);
  expect(envOf(orchestrator)).toEqual({
    PLUGIN_INPUT_DIR: '/plugin/input',
    PLUGIN_INPUT_FILE: '/plugin/input/input.json',
  });
});

test('a file in the place of the input is refused', async () => {
  const { record } = await run({ inputVia: 'file' }, { files: ['*'] });
  expect(record).toMatchObject({ outcome: 'invalid_input', container: null });
  expect(record.error).toContain('`!input.json`');
});

test('files need a workspace', async () => {
  const { record } = await run({}, { files: ['*'], workspace: undefined });
  expect(record.outcome).toBe('invalid_input');
  expect(record.error).toContain('GITHUB_WORKSPACE is not set');
});

test('what is left is in the record, where the step names no directory', async () => {
  const execution = await run(
    { leavesArtifacts: true },
    {},
    { stdout: ['1'], output: [[{ path: 'a' }, 'x', 'y']] },
  );
  const { record, artifactsDirectory = '', artifactsFile = '' } = execution;
  expect(record.artifacts).toEqual({ count: 1, bytes: 2 });
  expect(artifactsDirectory).toBe(join(execution.recordDirectory, 'artifacts'));
  expect(readFileSync(join(artifactsDirectory, 'a'), 'utf8')).toBe('xy');
  expect(readFileSync(artifactsFile, 'utf8')).toContain('"path":"a"');
  expect(execution.orchestrator.specs[0]?.output).toEqual({
    mount: '/plugin/output',
    name: 'files',
  });
});

test('it is fetched before the container goes', async () => {
  const { orchestrator } = await run({ leavesArtifacts: true }, {});
  expect(orchestrator.calls.slice(-3)).toEqual([
    'wait',
    'readOutput',
    'remove',
  ]);
});

test('with `output.via: file` the file is the output, whatever is on stdout', async () => {
  const execution = await run(
    { outputVia: 'file' },
    {},
    { stdout: ['{"no":1}'], output: [[{ path: 'output.json' }, '{"a":1}']] },
  );
  expect(execution.record).toMatchObject({
    outcome: 'succeeded',
    output_bytes: 7,
    stdout_bytes: 8,
    artifacts: { count: 0, bytes: 0 },
  });
  expect(Buffer.from(execution.output ?? []).toString()).toBe('{"a":1}');
  expect(readFileSync(execution.outputFile ?? '', 'utf8')).toBe('{"a":1}');
});

test('JSON on stdout does not stand in for the file', async () => {
  const { record, output } = await run(
    { outputVia: 'file' },
    {},
    { stdout: ['{"no":1}'] },
  );
  expect(record.outcome).toBe('invalid_output');
  expect(output).toBeUndefined();
});

test('what a plugin printed that was ended is not its output either', async () => {
  const execution = await run(
    {
      outputVia: 'file',
      artifacts: { maxBytes: 10, maxFiles: 10 },
      maxOutputBytes: 10,
    },
    {},
    {
      stdout: ['{"chatter":1}'],
      untilStopped: true,
      outputSize: { bytes: 21, files: 1 },
    },
  );
  expect(execution.record).toMatchObject({
    outcome: 'output_too_large',
    stdout_bytes: 13,
  });
  expect(execution).toMatchObject({
    output: undefined,
    outputBytes: undefined,
    outputFile: undefined,
    shownOutput: undefined,
  });
  const shown = join(execution.recordDirectory, 'shown.json');
  expect(readFileSync(shown, 'utf8')).not.toContain('chatter');
});

test('more on stdout than `output.max_bytes` is no harm then', async () => {
  const { record } = await run(
    { outputVia: 'file', maxOutputBytes: 10 },
    {},
    { stdout: ['x'.repeat(100)], output: [[{ path: 'output.json' }, '1']] },
  );
  expect(record).toMatchObject({ outcome: 'succeeded', stdout_bytes: 100 });
});

test('a plugin whose output grows too large is killed', async () => {
  const { record, orchestrator } = await run(
    { leavesArtifacts: true, artifacts: { maxBytes: 10, maxFiles: 10 } },
    {},
    { untilStopped: true, outputSize: { bytes: 11, files: 1 } },
  );
  expect(record.outcome).toBe('output_too_large');
  expect(record.error).toContain('`artifacts.max_bytes`');
  expect(orchestrator.calls).toContain('kill');
  expect(orchestrator.calls).not.toContain('readOutput');
});

test('the artifacts of an earlier attempt are kept with it', async () => {
  const { record, recordDirectory } = await run(
    {
      leavesArtifacts: true,
      retry: {
        attempts: 2,
        backoffMs: 1,
        on: { outcomes: ['plugin_failed'], exitCodes: [] },
      },
    },
    {},
    [
      { exitCode: 1, output: [[{ path: 'first' }, 'x']] },
      { stdout: ['1'], output: [[{ path: 'second' }, 'x']] },
    ],
  );
  expect(record.attempts).toHaveLength(2);
  const has = (path: string): boolean =>
    existsSync(join(recordDirectory, path));
  expect(has('artifacts/first')).toBe(false);
  expect(has('artifacts/second')).toBe(true);
  expect(has('attempts/1/artifacts/first')).toBe(true);
});

describe('an attempt that leaves nothing after one that left something', () => {
  const twice: Partial<PluginDefinition> = {
    leavesArtifacts: true,
    retry: {
      attempts: 2,
      backoffMs: 1,
      on: { outcomes: ['plugin_failed'], exitCodes: [] },
    },
  };
  const scripts: ContainerScript[] = [
    { exitCode: 1, output: [[{ path: 'first' }, 'x']] },
    { startError: new EngineError('start_failed', 'no such program') },
  ];

  test.each([undefined, 'never'])(
    'has no artifacts, with `artifacts-dir` %s',
    async (name) => {
      const { record, ...execution } = await run(
        twice,
        { artifactsDirectory: name && join(workspace, name) },
        scripts,
      );
      expect(record).toMatchObject({
        outcome: 'start_failed',
        artifacts: null,
        warnings: [],
      });
      expect(execution.artifactsDirectory).toBeUndefined();
      expect(execution.artifactsFile).toBeUndefined();
    },
  );
});

describe('artifacts that cannot be where the step wants them', () => {
  const task = (name: string) => ({
    artifactsDirectory: join(workspace, name),
  });
  const spoiling = (name: string, script: ContainerScript) => ({
    ...script,
    output: [[{ path: 'a' }, 'x']] as const,
    onStarted: () => writeFileSync(join(workspace, name, 'theirs'), ''),
  });

  test('end a success', async () => {
    const { record, artifactsDirectory, recordDirectory } = await run(
      {},
      task('spoilt-1'),
      spoiling('spoilt-1', { stdout: ['1'] }),
    );
    expect(record.outcome).toBe('invalid_input');
    expect(record.error).toContain('is not empty');
    expect(artifactsDirectory).toBe(join(recordDirectory, 'artifacts'));
  });

  test('leave another end what it was, and are a warning', async () => {
    const { record } = await run(
      {},
      task('spoilt-2'),
      spoiling('spoilt-2', { exitCode: 3 }),
    );
    expect(record.outcome).toBe('plugin_failed');
    expect(record.error).toContain('exit code 3');
    expect(record.warnings).toEqual([expect.stringContaining('is not empty')]);
  });
});

test('a timeout while the files are fetched does not blame the plugin', async () => {
  const onReadOutput = (): Promise<void> => {
    passSoon(300);
    return new Promise(() => undefined);
  };
  holdTimers();
  const { record, outputFile, output } = await run(
    { leavesArtifacts: true, outputVia: 'file', outputFormat: 'text' },
    { timeoutMs: 300 },
    { stdout: ['1'], onReadOutput },
  );
  expect(record.outcome).toBe('timed_out');
  expect(record.error).toContain(
    'still waiting for the engine to hand over what the plugin has left',
  );
  expect(output).toBeUndefined();
  expect(outputFile).toBeUndefined();
  expect(record).toMatchObject({ output_bytes: null, stdout_bytes: 1 });
});

test('what an attempt should have known of its files is told of that attempt', async () => {
  const leavesLink: ContainerScript = {
    stdout: ['1'],
    exitCode: 1,
    output: [[{ path: 'link', kind: 'link', target: '/etc/passwd' }]],
  };
  const { record } = await run(
    {
      leavesArtifacts: true,
      retry: { ...DEFAULT_RETRY, attempts: 2, backoffMs: 1 },
    },
    {},
    [leavesLink, { stdout: ['1'] }],
  );
  expect(record.outcome).toBe('succeeded');
  expect(record.attempts.map(({ warnings }) => warnings)).toEqual([
    [expect.stringContaining('1 were not taken over')],
    [],
  ]);
  expect(record.warnings).toEqual([]);
});

test('stdout that is not the output is cut, and what is left out is counted', async () => {
  const mebibytes = Array.from({ length: 17 }, () => 'x'.repeat(2 ** 20));
  const { record } = await run(
    { outputVia: 'file' },
    {},
    { stdout: mebibytes, output: [[{ path: 'output.json' }, '1']] },
  );
  expect(record).toMatchObject({
    outcome: 'succeeded',
    output_bytes: 1,
    stdout_bytes: 17 * 2 ** 20,
    stdout_dropped_bytes: 2 ** 20,
  });
});

test('a secret in the output file is said to be there, not on stdout', async () => {
  const { record } = await run(
    { outputVia: 'file', secrets: ['TOKEN'] },
    { secrets: { TOKEN: 'correct-horse' } },
    { output: [[{ path: 'output.json' }, '"correct-horse"']] },
  );
  expect(record.warnings).toEqual([
    expect.stringContaining('left the secret "TOKEN" in its output file'),
  ]);
});

test('a report shows no secret in the name of a file, and the list has the name', async () => {
  const { recordDirectory, artifactsFile = '' } = await run(
    { leavesArtifacts: true, secrets: ['TOKEN'] },
    { secrets: { TOKEN: 'correct-horse' } },
    { stdout: ['1'], output: [[{ path: 'of-correct-horse.txt' }, 'x']] },
  );
  expect(readExecutionFiles(recordDirectory).artifacts).toMatchObject([
    { path: 'of-***.txt', bytes: 1 },
  ]);
  expect(readFileSync(artifactsFile, 'utf8')).toContain('of-correct-horse.txt');
});
