import { jest } from '@jest/globals';
import { MAX_STDERR_BYTES } from '../../../src/runner/captured-streams';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../../../src/definition/definition';
import { parsePolicy } from '../../../src/definition/parse-policy';
import type { Policy } from '../../../src/definition/policy';
import { EngineError, UserError } from '../../../src/definition/task-error';
import { createRegistry, type Registry } from '../../../src/registry/registry';
import {
  formatOwner,
  ownProcess,
  type Owner,
} from '../../../src/orchestrator/owner';
import type { ExecutionRecord } from '../../../src/runner/execution-record';
import { readShown } from '../../../src/runner/shown';
import type { Task } from '../../../src/runner/task';
import {
  housekeepingEvery,
  type Housekeeping,
} from '../../../src/runner/housekeeping';
import type { Execution } from '../../../src/runner/execution';
import { runTask } from '../../../src/runner/task-runner';
import {
  FakeOrchestrator,
  type ContainerScript,
  type ImageScript,
} from '../../fakes/fake-orchestrator';
import { builtSource } from '../../fakes/built-source';
import { holdTimers, passSoon } from '../../fakes/held-timers';
import { RecordingReporter } from '../../fakes/recording-reporter';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import {
  aDefinition,
  aFinding,
  anImage,
  aTask,
  someUsage,
} from '../../fakes/values';

const worker = builtSource('runner/schema-worker.ts');
const directory = aTemporaryDirectory();
afterEach(() => jest.useRealTimers());
afterAll(() => {
  worker.remove();
  directory.remove();
});

interface Setting {
  readonly housekeeping?: Housekeeping;
  readonly definition?: Partial<PluginDefinition>;
  readonly task?: Partial<Task>;
  readonly container?: ContainerScript;
  readonly image?: ImageScript;
  readonly registry?: Registry;
  readonly reporter?: RecordingReporter;
  readonly cancel?: AbortController;
}

interface Run extends Execution {
  readonly orchestrator: FakeOrchestrator;
  readonly reporter: RecordingReporter;
}

const registryOf = (definition: PluginDefinition): Registry => ({
  resolve: () => Promise.resolve(definition),
  list: () => Promise.resolve({ definitions: [definition], errors: [] }),
  policy: () => Promise.resolve(undefined),
  locked: () => Promise.resolve(undefined),
});

async function run(
  setting: Setting = {},
  orchestrator = new FakeOrchestrator(setting.container, setting.image),
): Promise<Run> {
  const reporter = setting.reporter ?? new RecordingReporter();
  const execution = await runTask(aTask(setting.task), {
    registry: setting.registry ?? registryOf(aDefinition(setting.definition)),
    orchestrator,
    reporter,
    recordsDirectory: directory.path,
    schemaWorkerFile: worker.file,
    hostUser: { uid: 1001, gid: 127 },
    cancel: (setting.cancel ?? new AbortController()).signal,
    ...(setting.housekeeping && { housekeeping: setting.housekeeping }),
  });
  await execution.removed.catch(() => undefined);
  return { ...execution, orchestrator, reporter };
}

const recordOnDisk = (path: string): ExecutionRecord =>
  JSON.parse(
    readFileSync(join(path, 'execution.json'), 'utf8'),
  ) as ExecutionRecord;

const outputOf = ({ output }: Execution): string | undefined =>
  output && Buffer.from(output).toString('utf8');

const greeting = '{"greeting": "hi", "id": 12345678901234567890}\n';

describe('a plugin that succeeds', () => {
  const container: ContainerScript = {
    stdout: [greeting.slice(0, 7), greeting.slice(7)],
    stderr: ['a lo', 'g\n'],
    peakMemoryBytes: 4096,
    cpuMs: 12.6,
    warnings: ['no swap'],
  };

  test('leaves its output, byte for byte', async () => {
    const execution = await run({ container });
    expect(execution.record.outcome).toBe('succeeded');
    expect(outputOf(execution)).toBe(greeting);
    expect(readFileSync(execution.outputFile ?? '', 'utf8')).toBe(greeting);
    expect(readFileSync(execution.stderrFile ?? '', 'utf8')).toBe('a log\n');
    expect(execution.reporter.log).toBe('a log\n');
  });

  test('leaves a record of everything that is known', async () => {
    const execution = await run({
      container,
      task: { plugin: 'greet@^1', input: Buffer.from('{"a":1}') },
    });
    const { record } = execution;
    expect(record).toEqual({
      record_version: 1,
      execution_id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      status: 'ended',
      process: formatOwner(ownProcess() as Owner),
      trace_id: null,
      plugin: 'greet@^1',
      plugin_version: '1.0.0',
      definition_file: '/repository/plugins/greet.json',
      policy_file: null,
      lock_file: null,
      container: `plugin-runner-greet-${record.execution_id}`,
      image: 'registry.example/greet:1.0.0',
      image_digest: anImage().digest,
      output_format: 'json',
      states: record.states,
      outcome: 'succeeded',
      exit_code: 0,
      error: null,
      warnings: ['no swap'],
      duration_ms: expect.any(Number) as number,
      limits: {
        nano_cpus: 1_000_000_000,
        memory_bytes: 512 * 2 ** 20,
        pids: 256,
        tmp_bytes: 64 * 2 ** 20,
      },
      timeout_ms: 300_000,
      sandbox: {
        user: '65534:65534',
        network: 'none',
        read_only: true,
        capabilities: [],
        runtime: 'default',
        workspace: 'none',
      },
      input_bytes: 7,
      output_bytes: greeting.length,
      stdout_bytes: greeting.length,
      stdout_dropped_bytes: 0,
      stderr_bytes: 6,
      stderr_dropped_bytes: 0,
      usage: someUsage({
        peak_memory_bytes: 4096,
        cpu_ms: 13,
        source: null,
        read_at_end: null,
      }),
      findings: { error: 0, warning: 0, notice: 0 },
      files: null,
      artifacts: null,
      attempts: [
        {
          attempt: 1,
          container: record.container,
          outcome: 'succeeded',
          exit_code: 0,
          error: null,
          warnings: ['no swap'],
          duration_ms: expect.any(Number) as number,
          stdout_bytes: greeting.length,
          stderr_bytes: 6,
          usage: record.usage,
        },
      ],
    });
    expect(recordOnDisk(execution.recordDirectory)).toEqual(record);
    expect(execution.recordDirectory).toBe(
      join(directory.path, record.execution_id),
    );
  });

  test('goes through the states in their order', async () => {
    const { record, reporter, orchestrator } = await run({ container });
    const states = record.states.map(({ state }) => state);
    expect(states).toEqual([
      'resolve',
      'pull',
      'create',
      'start',
      'run',
      'drain',
      'judge',
      'ended',
    ]);
    expect(reporter.states).toEqual(states);
    for (const { at } of record.states) expect(at).toMatch(/^\d{4}-.*Z$/);
    expect(orchestrator.calls).toEqual([
      'prepareImage',
      'create',
      'start',
      'wait',
      'remove',
    ]);
  });

  test('has read its input, with the defaults under it', async () => {
    const { orchestrator } = await run({
      container,
      definition: { defaults: { id: 0 } },
      task: { input: Buffer.from('{"message":"x"}') },
    });
    expect(orchestrator.inputs).toEqual(['{"id":0,"message":"x"}']);
  });

  test("gets the step's limits, values and pull policy", async () => {
    const { orchestrator, record } = await run({
      container,
      definition: { env: { LEVEL: 'info' }, secrets: ['TOKEN'] },
      task: {
        env: { LEVEL: 'debug' },
        secrets: { TOKEN: 'hunter2' },
        memoryBytes: 64 * 2 ** 20,
        timeoutMs: 1000,
        pull: 'never',
      },
    });
    const [spec] = orchestrator.specs;
    expect(spec?.env).toMatchObject({ LEVEL: 'debug', TOKEN: 'hunter2' });
    expect(record.limits?.memory_bytes).toBe(64 * 2 ** 20);
    expect(record.timeout_ms).toBe(1000);
    expect(orchestrator.imageRequests[0]?.pull).toBe('never');
    expect(JSON.stringify(record)).not.toContain('hunter2');
  });

  test('has a user that the record names, also when it is the image’s', async () => {
    const definition = {
      sandbox: { ...aDefinition().sandbox, user: { kind: 'image' as const } },
    };
    const asApp = await run({
      container,
      definition,
      image: { image: anImage({ user: 'app' }) },
    });
    const asRoot = await run({ container, definition });
    expect(asApp.record.sandbox?.user).toBe('app');
    expect(asRoot.record.sandbox?.user).toBe('0:0');
  });
});

test('the record is on disk, and the name told, before anything is created', async () => {
  let before: ExecutionRecord | undefined;
  let createdBefore: readonly string[] = [];
  const orchestrator = new FakeOrchestrator({ stdout: ['{}'] });
  const reporter = new RecordingReporter((call) => {
    if (call.startsWith('container ')) createdBefore = [...orchestrator.calls];
  });
  const watched = new FakeOrchestrator({
    stdout: ['{}'],
    onCreated: () => {
      const name = watched.specs[0]?.executionId ?? '';
      before = recordOnDisk(join(directory.path, name));
    },
  });
  await run({ reporter }, orchestrator);
  await run({}, watched);
  expect(createdBefore).toEqual(['prepareImage']);
  expect(before).toMatchObject({
    container: watched.specs[0]?.name,
    outcome: null,
    exit_code: null,
    duration_ms: null,
  });
});

describe('an input that is not valid', () => {
  const inputSchema = {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, token: { type: 'number' } },
  };
  const task = { input: Buffer.from('{"token":"hunter2"}') };
  const message =
    'The input of plugin "greet" does not fit its input_schema:\n' +
    '  the whole value: "name" is missing (required)\n' +
    '  "/token": must be number, is string (type)';

  test('never starts a container, and nothing is pulled for it', async () => {
    const { record, orchestrator, outputFile } = await run({
      definition: { inputSchema },
      task,
      image: { present: false },
    });
    expect(record).toMatchObject({ outcome: 'invalid_input', error: message });
    expect(record.exit_code).toBeNull();
    expect(outputFile).toBeUndefined();
    expect(orchestrator.calls).toEqual(['prepareImage']);
  });

  test('has the place of every fault, for whoever shows them', async () => {
    const { faults, recordDirectory } = await run({
      definition: { inputSchema },
      task,
    });
    expect(faults).toEqual([
      { pointer: '', rule: 'required', message: '"name" is missing' },
      {
        pointer: '/token',
        rule: 'type',
        message: 'must be number, is string',
      },
    ]);
    expect(readShown(recordDirectory).faults).toEqual(faults);
  });

  test('never starts a container of an image that is there', async () => {
    const { record, orchestrator } = await run({
      definition: { inputSchema },
      task,
    });
    expect(record).toMatchObject({ outcome: 'invalid_input', error: message });
    expect(orchestrator.calls).not.toContain('start');
    expect(orchestrator.existing).toEqual(new Set());
  });

  test('that is no JSON does not reach the engine at all', async () => {
    const { record, orchestrator } = await run({
      task: { input: Buffer.from('{"a":') },
    });
    expect(record).toMatchObject({
      outcome: 'invalid_input',
      error:
        'The input of plugin "greet" is not JSON: it ends before the JSON is ' +
        'complete (line 1, column 6). Give one JSON value.',
    });
    expect(orchestrator.calls).toEqual([]);
  });

  test('is judged with its defaults', async () => {
    const { record } = await run({
      definition: { inputSchema, defaults: { name: 'x' } },
      container: { stdout: ['1'] },
    });
    expect(record.outcome).toBe('succeeded');
  });

  test('a schema that cannot be used is the definition’s fault', async () => {
    const { record, orchestrator } = await run({
      definition: { inputSchema: { requried: ['name'] } },
    });
    expect(record.outcome).toBe('definition_invalid');
    expect(record.error).toMatch(
      /^The input_schema of plugin "greet" \("\/repository\/plugins\/greet.json"\) is not a usable JSON Schema: .*"requried"/s,
    );
    expect(orchestrator.calls).not.toContain('start');
  });
});

describe('a plugin that fails', () => {
  test('keeps the JSON that it printed', async () => {
    const execution = await run({
      container: {
        stdout: ['{"findings":2}'],
        stderr: ['checking\n2 findings\n'],
        exitCode: 3,
      },
    });
    expect(execution.record).toMatchObject({
      outcome: 'plugin_failed',
      exit_code: 3,
      error:
        'Plugin "greet" ended with exit code 3. Its last log line: "2 findings".',
    });
    expect(outputOf(execution)).toBe('{"findings":2}');
  });

  test('for lack of memory', async () => {
    const { record } = await run({
      container: { exitCode: 137, oomKilled: true, peakMemoryBytes: 2 ** 29 },
    });
    expect(record).toMatchObject({ outcome: 'out_of_memory', exit_code: 137 });
    expect(record.error).toContain('(limit 512 MiB, peak 512 MiB)');
  });

  test('in a child only is a success with a warning', async () => {
    const { record } = await run({
      container: { stdout: ['{}'], oomKilled: true, warnings: ['no swap'] },
    });
    expect(record.outcome).toBe('succeeded');
    expect(record.warnings).toEqual([
      'no swap',
      expect.stringContaining('was killed for lack of memory'),
    ]);
  });
});

test.each([
  ['nothing', [], 'it is empty'],
  ['white space', [' \n'], 'it is empty'],
  [
    'text',
    ['hello'],
    "there is the character 'h' where JSON has none (line 1, column 1)",
  ],
  [
    'JSON and text',
    ['{}\ndone\n'],
    'there is more text after the JSON value (line 2, column 1)',
  ],
  ['half', ['{"a":'], 'it ends before the JSON is complete'],
  ['bytes', [Uint8Array.of(0x22, 0xff, 0x22)], 'it is not valid UTF-8'],
])('printing %s is invalid_output', async (_name, stdout, problem) => {
  const execution = await run({ container: { stdout } });
  expect(execution.record).toMatchObject({
    outcome: 'invalid_output',
    exit_code: 0,
    error: expect.stringContaining(
      `its stdout is not JSON: ${problem}`,
    ) as string,
  });
  expect(execution.output).toBeUndefined();
  expect(readFileSync(execution.outputFile ?? '', 'latin1')).toBe(
    Buffer.concat(stdout.map((it) => Buffer.from(it))).toString('latin1'),
  );
});

describe('the output schema', () => {
  const outputSchema = { type: 'object', required: ['greeting'] };

  test('is kept to', async () => {
    const { record } = await run({
      definition: { outputSchema },
      container: { stdout: [greeting] },
    });
    expect(record.outcome).toBe('succeeded');
  });

  test('is broken: invalid_output, without the value', async () => {
    const execution = await run({
      definition: { outputSchema },
      container: { stdout: ['{"token":"hunter2"}'] },
    });
    expect(execution.record).toMatchObject({
      outcome: 'invalid_output',
      error:
        'The output of plugin "greet" does not fit its output_schema:\n' +
        '  the whole value: "greeting" is missing (required)',
    });
    expect(outputOf(execution)).toBe('{"token":"hunter2"}');
  });

  test('cannot be used: the plugin is not started', async () => {
    const { record, orchestrator } = await run({
      definition: { outputSchema: { type: 'strnig' } },
      container: { stdout: ['{}'], untilStopped: true },
    });
    expect(record.outcome).toBe('definition_invalid');
    expect(record.error).toContain('The output_schema of plugin "greet"');
    expect(orchestrator.calls).not.toContain('start');
    expect(orchestrator.existing).toEqual(new Set());
  });
});

describe('an output format', () => {
  const stdout = ['{"a":1}\n{"a":"x"}\n'];
  const outputSchema = { properties: { a: { type: 'integer' } } };

  test('of JSON lines is handed on as printed', async () => {
    const execution = await run({
      definition: { outputFormat: 'ndjson' },
      container: { stdout },
    });
    expect(execution.record.outcome).toBe('succeeded');
    expect(execution.outputFormat).toBe('ndjson');
    expect(outputOf(execution)).toBe(stdout[0]);
  });

  test('of JSON lines has every line checked', async () => {
    const { record } = await run({
      definition: { outputFormat: 'ndjson', outputSchema },
      container: { stdout },
    });
    expect(record).toMatchObject({
      outcome: 'invalid_output',
      error:
        'The output of plugin "greet" does not fit its output_schema:\n' +
        '  line 2, "/a": must be integer, is string (type)',
    });
  });

  test.each([
    [[Buffer.from('any text\n')], 'succeeded'],
    [[], 'succeeded'],
    [[Buffer.from([0x61, 0xff])], 'invalid_output'],
  ] as const)('of text takes %p: %s', async (printed, outcome) => {
    const { record } = await run({
      definition: { outputFormat: 'text' },
      container: { stdout: printed },
    });
    expect(record.outcome).toBe(outcome);
  });
});

describe('what a plugin finds', () => {
  const line = (level: string, message: string, more: object = {}): string =>
    `${JSON.stringify({ level, message, ...more })}\n`;
  const findingsOnDisk = ({ recordDirectory }: Execution): unknown =>
    JSON.parse(readFileSync(join(recordDirectory, 'findings.json'), 'utf8'));

  test('in its log and in its output is in the record', async () => {
    const execution = await run({
      container: {
        stderr: [
          line('warning', 'w', {
            file: '/workspace/a.sh',
            line: 3,
            end_line: 4,
          }),
          'text\n',
          '{"level":"notice",',
          '"message":"n"}',
        ],
        stdout: ['{"results":[{"severity":"error","message":"e","rule":"R"}]}'],
      },
    });
    expect(execution.record.findings).toEqual({
      error: 1,
      warning: 1,
      notice: 1,
    });
    expect(findingsOnDisk(execution)).toEqual([
      { level: 'warning', message: 'w', file: 'a.sh', line: 3, end_line: 4 },
      { level: 'notice', message: 'n' },
      { level: 'error', message: 'e', rule: 'R' },
    ]);
    expect(execution.findings).toHaveLength(3);
    expect(execution.outputFindings.kept).toMatchObject([{ message: 'e' }]);
  });

  test('is kept when it fails, and when it is too slow', async () => {
    const failed = await run({
      container: {
        exitCode: 2,
        stdout: ['{"results":[{"severity":"error","message":"e"}]}'],
      },
    });
    expect(failed.record).toMatchObject({
      outcome: 'plugin_failed',
      findings: { error: 1 },
    });
    holdTimers();
    const slow = await run({
      task: { timeoutMs: 50 },
      container: {
        untilStopped: true,
        onStarted: () => passSoon(50),
        stderr: [line('error', 'e')],
        stdout: ['{"results":[{"severity":"error","message":"e"}]}'],
      },
    });
    expect(slow.record).toMatchObject({
      outcome: 'timed_out',
      findings: { error: 1 },
    });
    expect(findingsOnDisk(slow)).toHaveLength(1);
  });

  test('has no secret in it, and nothing that the output marks', async () => {
    const execution = await run({
      definition: {
        secrets: ['TOKEN'],
        outputSchema: {
          properties: { key: { type: 'string', writeOnly: true } },
        },
      },
      task: { secrets: { TOKEN: 'hunter2-hunter2' } },
      container: {
        stderr: [
          '{"level":"error","message":"\\u0068unter2-hunter2","file":"hunter2-hunter2"}\n',
          line('error', 'the key is made-up-key'),
        ],
        stdout: [
          '{"key":"made-up-key","results":[{"level":"error","message":"\\u006dade-up-key"}]}',
        ],
      },
    });
    const text = JSON.stringify(findingsOnDisk(execution));
    expect(text).not.toMatch(/hunter2|made-up-key/);
    expect(text.match(/\*\*\*/g)).toHaveLength(4);
    expect(JSON.stringify(execution.findings)).not.toMatch(/hunter2|made-up/);
    expect(JSON.stringify(execution.outputFindings)).not.toMatch(/made-up/);
  });

  test('is that of the last attempt; earlier ones keep theirs', async () => {
    const execution = await run(
      {
        definition: {
          retry: {
            attempts: 2,
            backoffMs: 1,
            on: { outcomes: ['plugin_failed'], exitCodes: [] },
          },
        },
      },
      new FakeOrchestrator([
        { exitCode: 1, stderr: [line('error', 'first')] },
        { stdout: ['{}'], stderr: [line('notice', 'second')] },
      ]),
    );
    expect(execution.record.findings).toEqual({
      error: 0,
      warning: 0,
      notice: 1,
    });
    expect(findingsOnDisk(execution)).toMatchObject([{ message: 'second' }]);
    const first = join(
      execution.recordDirectory,
      'attempts',
      '1',
      'findings.json',
    );
    expect(readFileSync(first, 'utf8')).toContain('first');
  });

  test.each([
    '{"results":[{"severity":"error"}]}',
    '{"results":[{"severity":"error","message":"e"},{"name":"x"}]}',
    '{"results":["a"]}',
    '{"a":{"results":[{"severity":"error","message":"e"}]}}',
    '[{"results":[]}]',
  ])('%s is no list of findings', async (stdout) => {
    const execution = await run({ container: { stdout: [stdout] } });
    expect(execution.record.outcome).toBe('succeeded');
    expect(execution.findings).toEqual([]);
    expect(existsSync(join(execution.recordDirectory, 'findings.json'))).toBe(
      false,
    );
  });
});

describe('SARIF', () => {
  const definition = { outputFormat: 'sarif' } as const;
  const sarif = JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'scanner' } },
        results: [
          {
            ruleId: 'R1',
            message: { text: 'quote this, hunter2-hunter2' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a%20b.sh' },
                  region: { startLine: 3 },
                },
              },
            ],
          },
        ],
      },
    ],
  });

  test('is annotated, and left as a file, also when the exit code says that there are findings', async () => {
    const execution = await run({
      definition: { ...definition, secrets: ['TOKEN'] },
      task: { secrets: { TOKEN: 'hunter2-hunter2' } },
      container: { stdout: [sarif], exitCode: 2 },
    });
    const { record, recordDirectory, sarifFile, findings } = execution;
    expect(record).toMatchObject({
      outcome: 'plugin_failed',
      findings: { error: 0, warning: 1, notice: 0 },
    });
    expect(findings).toEqual([
      aFinding({
        message: 'quote this, ***',
        file: 'a b.sh',
        line: 3,
        rule: 'R1',
      }),
    ]);
    expect(sarifFile).toBe(join(recordDirectory, 'output.sarif'));
    expect(readFileSync(sarifFile ?? '', 'utf8')).toBe(sarif);
  });

  test('that code scanning would refuse is an invalid output, with every fault', async () => {
    const execution = await run({
      definition,
      container: {
        stdout: [
          '{"version":"2.0.0","runs":[{"tool":{"driver":{"name":""}},"results":[{"message":{"text":"x"},"locations":[]}]}]}',
        ],
      },
    });
    expect(execution.record.outcome).toBe('invalid_output');
    expect(execution.record.error).toBe(
      [
        'The output of plugin "greet" is not SARIF 2.1.0 that code scanning takes:',
        String.raw`  "/version": must be "\"2.1.0\"" (const)`,
        '  "/runs/0/tool/driver/name": must NOT have fewer than 1 characters (minLength)',
        '  "/runs/0/results/0/locations": must NOT have fewer than 1 items (minItems)',
      ].join('\n'),
    );
    expect(execution.sarifFile).toBeUndefined();
    expect(execution.findings).toEqual([]);
  });

  test('is checked by the output_schema too', async () => {
    const { record } = await run({
      definition: { ...definition, outputSchema: { required: ['extra'] } },
      container: { stdout: [sarif] },
    });
    expect(record).toMatchObject({
      outcome: 'invalid_output',
      error: expect.stringContaining(
        'does not fit its output_schema',
      ) as string,
    });
  });

  test('that is no JSON says so', async () => {
    const { record } = await run({ definition, container: { stdout: ['x'] } });
    expect(record.error).toContain('its stdout is not JSON: ');
    expect(record.error).toContain('exactly one SARIF log');
  });
});

describe('the deadline', () => {
  beforeEach(holdTimers);

  test('passed: timed_out, although the output is perfect', async () => {
    const { record, orchestrator } = await run({
      task: { timeoutMs: 10 },
      definition: { stop: { signal: 'SIGTERM', graceMs: 60_000 } },
      container: {
        stdout: ['{"ok":true}'],
        untilStopped: true,
        onStarted: () => passSoon(10),
      },
    });
    expect(record).toMatchObject({ outcome: 'timed_out', exit_code: 0 });
    expect(record.error).toContain('within its timeout of 0.01 s');
    expect(orchestrator.calls).toContain('stop 60000');
    expect(orchestrator.existing).toEqual(new Set());
  });

  test('covers the pull, which is told to end', async () => {
    let told: unknown;
    const { record, orchestrator } = await run({
      task: { timeoutMs: 10 },
      image: {
        present: false,
        pull: ({ signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              told = signal.reason;
              reject(signal.reason as Error);
            });
            passSoon(10);
          }),
      },
    });
    expect(record.outcome).toBe('timed_out');
    expect(told).toMatchObject({ outcome: 'timed_out' });
    expect(orchestrator.calls).not.toContain('create');
  });

  test('is that of the definition where the step has none', async () => {
    const { record } = await run({
      definition: { timeoutMs: 10 },
      container: { untilStopped: true, onStarted: () => passSoon(10) },
    });
    expect(record).toMatchObject({ outcome: 'timed_out', timeout_ms: 10 });
  });
});

describe('a cancellation', () => {
  test('while it runs stops it, with little grace', async () => {
    const cancel = new AbortController();
    const { record, orchestrator } = await run({
      cancel,
      definition: { stop: { signal: 'SIGTERM', graceMs: 60_000 } },
      container: { untilStopped: true, onStarted: () => cancel.abort() },
    });
    expect(record).toMatchObject({
      outcome: 'cancelled',
      error: 'The execution of plugin "greet" was cancelled.',
    });
    expect(orchestrator.calls.at(-1)).toBe('remove');
    expect(orchestrator.existing).toEqual(new Set());
  });

  test('during the create: it is not started, and removed', async () => {
    const cancel = new AbortController();
    const { record, orchestrator } = await run({
      cancel,
      container: { onCreated: () => cancel.abort() },
    });
    expect(record.outcome).toBe('cancelled');
    expect(orchestrator.calls).not.toContain('start');
    expect(orchestrator.existing).toEqual(new Set());
  });

  test('before anything began creates nothing', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const { record, orchestrator } = await run({ cancel });
    expect(record.outcome).toBe('cancelled');
    expect(orchestrator.calls).not.toContain('create');
  });
});

describe('too much output', () => {
  test('kills the plugin, at once', async () => {
    const { record, orchestrator, outputFile } = await run({
      definition: { maxOutputBytes: 8 },
      container: { stdout: ['[1,2,3,', '4,5,6]'] },
    });
    expect(record).toMatchObject({
      outcome: 'output_too_large',
      stdout_bytes: 13,
      stdout_dropped_bytes: 5,
      error:
        'Plugin "greet" printed more than 8 bytes on stdout and was stopped: ' +
        'raise `output.max_bytes` of its definition, or print less.',
    });
    expect(orchestrator.calls).toContain('kill');
    expect(orchestrator.calls).not.toContain('stop 5000');
    expect(readFileSync(outputFile ?? '', 'utf8')).toBe('[1,2,3,4');
  });

  test('what is left of it is no result, even if it is JSON', async () => {
    const execution = await run({
      definition: { maxOutputBytes: 3 },
      container: { stdout: ['12345'] },
    });
    expect(execution.record.outcome).toBe('output_too_large');
    expect(execution.output).toBeUndefined();
  });

  test('just the limit is not too much', async () => {
    const { record } = await run({
      definition: { maxOutputBytes: 5 },
      container: { stdout: ['12345'] },
    });
    expect(record.outcome).toBe('succeeded');
  });

  test('a long log is cut and counted, and no failure (case 52)', async () => {
    const line = Buffer.alloc(MAX_STDERR_BYTES / 2 + 1, 'x');
    const { record, stderrFile } = await run({
      container: { stdout: ['{}'], stderr: [line, line] },
    });
    expect(record.outcome).toBe('succeeded');
    expect(record.stderr_bytes).toBe(MAX_STDERR_BYTES + 2);
    expect(record.stderr_dropped_bytes).toBe(2);
    const log = readFileSync(stderrFile ?? '', 'latin1');
    expect(log.slice(MAX_STDERR_BYTES)).toBe(
      '\n[plugin-runner: 2 more bytes of stderr were not kept]\n',
    );
  });
});

describe('an engine that fails', () => {
  const lost = new EngineError('engine_unavailable', 'The engine is gone.');

  test.each<readonly [name: string, setting: Setting, removed: boolean]>([
    ['to prepare the image', { image: { error: lost } }, false],
    ['to start', { container: { startError: lost } }, true],
    [
      'in the middle of a run, after perfect output',
      { container: { waitError: lost, stdout: ['{"ok":true}'] } },
      true,
    ],
  ])('%s', async (_name, setting, removed) => {
    const { record, orchestrator, recordDirectory } = await run(setting);
    expect(record).toMatchObject({
      outcome: 'engine_unavailable',
      error: 'Plugin "greet": The engine is gone.',
      exit_code: null,
    });
    expect(orchestrator.calls.includes('remove')).toBe(removed);
    expect(orchestrator.existing).toEqual(new Set());
    expect(recordOnDisk(recordDirectory)).toEqual(record);
  });

  test('to answer a create, that it may have made: removed by its name', async () => {
    const { record, orchestrator } = await run({
      container: { createError: lost },
    });
    expect(record.outcome).toBe('engine_unavailable');
    expect(orchestrator.existing).toEqual(new Set());
  });

  test('to find the image', async () => {
    const error = new EngineError('image_unavailable', 'No such image.');
    const { record } = await run({ image: { error } });
    expect(record).toMatchObject({
      outcome: 'image_unavailable',
      error: 'Plugin "greet": No such image.',
    });
  });

  test('to start the command is not the plugin’s exit code', async () => {
    const error = new EngineError('start_failed', 'No such command.');
    const { record } = await run({ container: { startError: error } });
    expect(record).toMatchObject({
      outcome: 'start_failed',
      error: 'Plugin "greet": No such command.',
      exit_code: null,
    });
  });

  test('to remove tells whoever waits for it, and nobody else', async () => {
    const error = new EngineError('engine_unavailable', 'It stays.');
    const { record, removed } = await run({
      container: { stdout: ['{}'], removeError: error },
    });
    expect(record.outcome).toBe('succeeded');
    await expect(removed).rejects.toBe(error);
  });
});

describe('a lock', () => {
  const digest = `sha256:${'7'.repeat(64)}`;
  const locked = {
    digest,
    platforms: { 'linux/amd64': digest },
    file: '/p/plugins.lock',
  };
  const withLock = (
    found: ReturnType<Registry['locked']>,
    policy?: object,
  ): Registry => ({
    ...registryOf(aDefinition()),
    locked: () => found,
    policy: () =>
      Promise.resolve(policy && parsePolicy(policy, '/p/policy.yaml')),
  });

  test('says which image it has to be, and is in the record', async () => {
    const { record, orchestrator } = await run({
      registry: withLock(Promise.resolve(locked)),
      container: { stdout: ['{}'] },
    });
    expect(record).toMatchObject({
      outcome: 'succeeded',
      lock_file: '/p/plugins.lock',
    });
    expect(orchestrator.imageRequests).toMatchObject([{ locked }]);
  });

  test('that does not fit runs nothing', async () => {
    const error = new UserError('definition_invalid', 'It is not in it.');
    const { record, orchestrator } = await run({
      registry: withLock(Promise.reject(error)),
    });
    expect(record).toMatchObject({
      outcome: 'definition_invalid',
      error: 'It is not in it.',
      lock_file: null,
    });
    expect(orchestrator.calls).toEqual([]);
  });

  test.each([
    ['without one', undefined, 'policy_denied'],
    ['with one', locked, 'succeeded'],
  ])('and a policy that wants digests: %s', async (_name, found, outcome) => {
    const { record } = await run({
      registry: withLock(Promise.resolve(found), {
        require_digest: true,
        build: false,
      }),
      container: { stdout: ['{}'] },
    });
    expect(record.outcome).toBe(outcome);
  });
});

describe('a policy', () => {
  const policed = (policy: Promise<Policy | undefined>): Registry => ({
    ...registryOf(aDefinition()),
    policy: () => policy,
  });
  const limited = (memory: string): Promise<Policy> =>
    Promise.resolve(parsePolicy({ maximum: { memory } }, '/p/policy.yaml'));

  test('that is broken denies before anything is asked of the engine', async () => {
    const { record, orchestrator, reporter, outputFile } = await run({
      registry: policed(limited('64Mi')),
    });
    expect(record).toMatchObject({
      outcome: 'policy_denied',
      policy_file: '/p/policy.yaml',
      container: null,
    });
    expect(record.error).toContain('maximum.memory: at most 64Mi');
    expect(orchestrator.calls).toEqual([]);
    expect(reporter.states).toEqual(['resolve', 'ended']);
    expect(outputFile).toBeUndefined();
  });

  test('that is broken is told before the values of the step', async () => {
    const { record } = await run({
      registry: policed(limited('64Mi')),
      task: { secrets: { UNDECLARED: 'x' } },
    });
    expect(record.outcome).toBe('policy_denied');
  });

  test('that is kept to changes nothing, and is in the record', async () => {
    const { record } = await run({
      registry: policed(limited('1Gi')),
      container: { stdout: ['{}'] },
    });
    expect(record).toMatchObject({
      outcome: 'succeeded',
      policy_file: '/p/policy.yaml',
    });
  });

  test('that cannot be used denies too', async () => {
    const error = new UserError('policy_denied', 'It is no policy.');
    const { record, orchestrator } = await run({
      registry: policed(Promise.reject(error)),
    });
    expect(record).toMatchObject({
      outcome: 'policy_denied',
      error: 'It is no policy.',
    });
    expect(orchestrator.calls).toEqual([]);
  });
});

describe('a step that does not fit the plugin', () => {
  test('an unknown plugin, from a real registry', async () => {
    const { record, orchestrator, reporter } = await run({
      task: { plugin: 'gret' },
      registry: createRegistry({ directories: [directory.path] }),
    });
    expect(record.outcome).toBe('plugin_not_found');
    expect(record.error).toContain('There is no plugin "gret"');
    expect(orchestrator.calls).toEqual([]);
    expect(reporter.states).toEqual(['resolve', 'ended']);
    expect(recordOnDisk(join(directory.path, record.execution_id))).toEqual(
      record,
    );
  });

  test('a definition that is invalid', async () => {
    const error = new UserError('definition_invalid', 'It has no image.');
    const { record } = await run({
      registry: {
        resolve: () => Promise.reject(error),
        list: () => Promise.reject(error),
        policy: () => Promise.reject(error),
        locked: () => Promise.reject(error),
      },
    });
    expect(record).toMatchObject({
      outcome: 'definition_invalid',
      error: 'It has no image.',
    });
  });

  describe('definitions that are not read in time', () => {
    beforeEach(holdTimers);

    const silent: Registry = {
      resolve: () => {
        passSoon(10);
        return new Promise(() => undefined);
      },
      list: () => new Promise(() => undefined),
      policy: () => new Promise(() => undefined),
      locked: () => new Promise(() => undefined),
    };

    test('the timeout of the step ends it', async () => {
      const { record } = await run({
        registry: silent,
        task: { timeoutMs: 10 },
      });
      expect(record.outcome).toBe('timed_out');
      expect(record.error).toContain(
        'still waiting for the definitions to be read',
      );
    });

    test('a cancellation ends it', async () => {
      const cancel = new AbortController();
      setTimeout(() => cancel.abort(), 10); // held until it is asked
      const { record } = await run({ registry: silent, cancel });
      expect(record.outcome).toBe('cancelled');
    });

    test('so it is with the policy, and whoever reads is told to stop', async () => {
      let told: AbortSignal | undefined;
      const { record } = await run({
        registry: {
          ...registryOf(aDefinition()),
          policy: (signal) => {
            told = signal;
            passSoon(10);
            return new Promise(() => undefined);
          },
        },
        task: { timeoutMs: 10 },
      });
      expect(record.outcome).toBe('timed_out');
      expect(told?.aborted).toBe(true);
    });
  });

  test('a secret that is missing', async () => {
    const { record, orchestrator } = await run({
      definition: { secrets: ['TOKEN'] },
    });
    expect(record.outcome).toBe('invalid_input');
    expect(record.error).toContain('needs the secret "TOKEN"');
    expect(orchestrator.calls).toEqual([]);
  });
});

describe('what earlier runs left (case 60)', () => {
  const leaving = (
    script: ContainerScript = { stdout: ['{}'] },
  ): FakeOrchestrator => {
    const orchestrator = new FakeOrchestrator(script);
    orchestrator.stale = ['plugin-runner-a-1', 'plugin-runner-b-2'];
    return orchestrator;
  };

  test('is removed beside the run, and told', async () => {
    const { reporter, orchestrator } = await run({}, leaving());
    expect(orchestrator.sweeps).toBe(1);
    expect(reporter.calls).toEqual(
      expect.arrayContaining([
        'removedStale plugin-runner-a-1',
        'removedStale plugin-runner-b-2',
      ]),
    );
  });

  test('is looked for by one of many runs that share it', async () => {
    const housekeeping = housekeepingEvery(60_000);
    const orchestrator = leaving();
    await run({ housekeeping }, orchestrator);
    await run({ housekeeping }, orchestrator);
    expect(orchestrator.sweeps).toBe(1);
  });

  test('is removed when the run ends before a container starts, too', async () => {
    const error = new EngineError('image_unavailable', 'No such image.');
    const { orchestrator } = await run({ image: { error } });
    expect(orchestrator.sweeps).toBe(1);
  });

  test.each(['cancelled', 'engine_unavailable'] as const)(
    'is left to the next run when this one is %s',
    async (outcome) => {
      const cancel = new AbortController();
      if (outcome === 'cancelled') cancel.abort();
      const error = new EngineError('engine_unavailable', 'It is gone.');
      const { record, orchestrator } = await run({ cancel, image: { error } });
      expect(record.outcome).toBe(outcome);
      expect(orchestrator.sweeps).toBe(0);
    },
  );

  test('is waited for no more after a cancellation', async () => {
    const orchestrator = leaving();
    const cancel = new AbortController();
    orchestrator.removeStale = () => {
      setTimeout(() => cancel.abort(), 50);
      return new Promise(() => undefined);
    };
    const { removed } = await run({ cancel }, orchestrator);
    await expect(removed).resolves.toBeUndefined();
  });

  test('never harms the run', async () => {
    const orchestrator = leaving();
    orchestrator.removeStale = () => Promise.reject(new Error('broken'));
    const { record, removed } = await run({}, orchestrator);
    expect(record).toMatchObject({ outcome: 'succeeded', error: null });
    await expect(removed).resolves.toBeUndefined();
  });
});

describe('an engine that does not answer (case 63)', () => {
  test('a create is not waited for after the deadline, and removed by its name', async () => {
    const orchestrator = new FakeOrchestrator();
    orchestrator.createContainer = (spec) => {
      orchestrator.existing.add(spec.name);
      passSoon(10);
      return new Promise(() => undefined);
    };
    holdTimers();
    const { record } = await run({ task: { timeoutMs: 10 } }, orchestrator);
    expect(record.outcome).toBe('timed_out');
    expect(record.error).toContain(
      'still waiting for the engine to create the container',
    );
    expect(orchestrator.existing).toEqual(new Set());
  });

  test('a create is not waited for after a cancellation', async () => {
    const cancel = new AbortController();
    const orchestrator = new FakeOrchestrator();
    orchestrator.createContainer = () => {
      cancel.abort();
      return new Promise(() => undefined);
    };
    const { record } = await run({ cancel }, orchestrator);
    expect(record.outcome).toBe('cancelled');
  });
});

test('lines of a pull are progress', async () => {
  const { reporter } = await run({
    image: { present: false, progress: ['Pulling', 'Done'] },
    container: { stdout: ['{}'] },
  });
  expect(reporter.calls).toEqual([
    'state resolve',
    'state pull',
    'progress Pulling',
    'progress Done',
    'state create',
    expect.stringMatching(/^container plugin-runner-greet-/),
    'state start',
    'starting',
    'state run',
    'state drain',
    'state judge',
    'state ended',
  ]);
});

test('an error that nobody expects is not hidden, and leaves no container', async () => {
  const orchestrator = new FakeOrchestrator({
    startError: new TypeError('a mistake'),
  });
  const { record, fault } = await run({}, orchestrator);
  expect(record).toMatchObject({
    outcome: 'engine_unavailable',
    error:
      'plugin-runner could not go on: a mistake (plugin "greet"). Check the ' +
      'disk and the RUNNER_TEMP directory of this runner.',
  });
  expect(fault?.stack).toContain('task-runner.test');
  expect(orchestrator.existing).toEqual(new Set());
});

test('two executions of one plugin have nothing in common', async () => {
  const [one, two] = await Promise.all([
    run({ container: { stdout: ['1'] } }),
    run({ container: { stdout: ['2'] } }),
  ]);
  expect([outputOf(one), outputOf(two)]).toEqual(['1', '2']);
  expect(one.recordDirectory).not.toBe(two.recordDirectory);
  expect(one.record.container).not.toBe(two.record.container);
});

test('an output that cannot be searched for secrets leaves no container behind', async () => {
  let id = '';
  const reporter = new RecordingReporter((call) => {
    id = /^container plugin-runner-greet-(\S+)/.exec(call)?.[1] ?? id;
    if (call === 'state ended') rmSync(join(directory.path, id, 'stdout'));
  });
  const orchestrator = new FakeOrchestrator({
    // Too long to be held: it is searched in its file.
    stdout: ['"', 'x'.repeat(2 ** 21), '"'],
    onRemove: () => new Promise((resolve) => setTimeout(resolve, 20)),
  });
  const setting: Setting = {
    reporter,
    definition: { secrets: ['TOKEN'] },
    task: { secrets: { TOKEN: 'correct-horse' } },
  };
  await expect(run(setting, orchestrator)).rejects.toThrow('ENOENT');
  expect([...orchestrator.existing]).toEqual([]);
});

test('what cannot be removed does not hide the fault that came first', async () => {
  const reporter = new RecordingReporter();
  reporter.stderr = () => {
    throw new Error('no space left on device');
  };
  const { record, recordDirectory } = await run({
    reporter,
    container: {
      stderr: ['a log'],
      stdout: ['{}'],
      removeError: new Error('the container is stuck'),
    },
  });
  expect(record.outcome).toBe('engine_unavailable');
  expect(record.error).toContain('no space left on device');
  expect(record.duration_ms).toBeGreaterThanOrEqual(0);
  expect(recordOnDisk(recordDirectory)).toEqual(record);
});

test.each([
  [
    'a success that leaves no record is none (case 64)',
    0,
    'engine_unavailable',
  ],
  ['a failure that leaves no record is that failure', 3, 'plugin_failed'],
])('%s', async (_name, exitCode, outcome) => {
  let id = '';
  const reporter = new RecordingReporter((call) => {
    id = /^container plugin-runner-greet-(\S+)/.exec(call)?.[1] ?? id;
    if (call !== 'state judge') return;
    // What a record is written to first.
    mkdirSync(join(directory.path, id, 'execution.json.partial'));
  });
  const { record } = await run({
    reporter,
    container: { stdout: ['{}'], exitCode },
  });
  expect(record.outcome).toBe(outcome);
});

test('the record names the trace, and the plugin of each attempt its own span', async () => {
  const { record, orchestrator } = await run({
    definition: {
      retry: {
        attempts: 2,
        backoffMs: 1,
        on: { outcomes: ['plugin_failed'], exitCodes: [] },
      },
    },
    container: { exitCode: 1 },
    task: {
      trace: {
        context: {
          traceId: '0af7651916cd43dd8448eb211c80319c',
          spanId: 'b7ad6b7169203331',
          sampled: true,
          traceState: undefined,
        },
        hasSpans: true,
      },
    },
  });
  expect(record.trace_id).toBe('0af7651916cd43dd8448eb211c80319c');
  const given = orchestrator.specs.map(({ env }) => env['TRACEPARENT']);
  expect(given).toHaveLength(2);
  expect(new Set(given).size).toBe(2);
});
