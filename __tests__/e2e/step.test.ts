import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DECOYS } from '../../scripts/runner-step.mjs';
import { execFileSync } from 'node:child_process';
import { docker } from '../docker/run-plugin';
import { commandsOf, printedLines } from '../fakes/runner-parser';
import {
  leavesNothingBehind,
  needed,
  REPOSITORY,
  step,
  TEST_PLUGINS,
} from './action';
import { untilState } from './until-state';

leavesNothingBehind();

const REVERSE = {
  plugin: 'reverse_message_task',
  input: '{"message": "hello world", "id": 123}',
};

describe.each([
  ["the runner's Node.js", 'TEST_NODE24'],
  ['the oldest Node.js of package.json', 'TEST_NODE_OLDEST'],
])('on %s', (_name, variable) => {
  test('the documented example', async () => {
    const { exitCode, outputs, log, summary } = await step(REVERSE, {
      node: needed(variable),
    });
    expect(log).toContain('succeeded · exit code 0');
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      output: '{"message": "dlrow olleh", "id": 123}',
      'exit-code': '0',
      outcome: 'succeeded',
      error: '',
      'image-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      'execution-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      'duration-ms': expect.stringMatching(/^\d+$/) as string,
    });
    expect(readFileSync(outputs['output-file'] ?? '', 'utf8').trim()).toBe(
      outputs['output'],
    );
    expect(summary).toContain('succeeded');
  });

  test('a YAML definition', async () => {
    const { outputs } = await step(
      { plugin: 'exit3', 'plugins-dir': TEST_PLUGINS },
      { node: needed(variable) },
    );
    expect(outputs).toMatchObject({
      'exit-code': '3',
      outcome: 'plugin_failed',
    });
  });
});

test('the record holds what the outputs say', async () => {
  const { outputs } = await step(REVERSE);
  const record = JSON.parse(
    readFileSync(join(outputs['record-dir'] ?? '', 'execution.json'), 'utf8'),
  ) as Record<string, unknown>;
  expect(record).toMatchObject({
    record_version: 1,
    execution_id: outputs['execution-id'],
    plugin: 'reverse_message_task',
    outcome: 'succeeded',
    exit_code: 0,
    error: null,
    image_digest: outputs['image-digest'],
    limits: { nano_cpus: 500_000_000, memory_bytes: 268_435_456 },
    sandbox: { user: '65534:65534', network: 'none', read_only: true },
  });
});

test('a failing plugin fails the step and says why', async () => {
  const { exitCode, outputs, log } = await step({
    plugin: 'exit3',
    'plugins-dir': TEST_PLUGINS,
  });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({
    'exit-code': '3',
    outcome: 'plugin_failed',
    output: '{}',
    error:
      'Plugin "exit3" ended with exit code 3. Its last log line: "three it is".',
  });
  expect(log).toContain('::error::Plugin "exit3" ended with exit code 3.');
  expect(log).toContain('::group::Plugin log\n│ three it is\n::endgroup::');
});

test('with fail-on-error: false it passes', async () => {
  const { exitCode, outputs, log } = await step({
    plugin: 'exit3',
    'plugins-dir': TEST_PLUGINS,
    'fail-on-error': 'false',
  });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ 'exit-code': '3', outcome: 'plugin_failed' });
  expect(log).toContain('::warning::Plugin "exit3" ended with exit code 3.');
});

test.each([
  [{ plugin: '' }, 'invalid_input', 'input `plugin` is required'],
  [{ plugin: 'nope' }, 'plugin_not_found', '"nope"'],
  [
    { ...REVERSE, 'input-file': 'x.json' },
    'invalid_input',
    'and `input-file` are both set',
  ],
  [
    { plugin: REVERSE.plugin, 'input-file': 'missing.json' },
    'invalid_input',
    'missing.json" does not exist',
  ],
  [{ ...REVERSE, timeout: '5' }, 'invalid_input', 'input `timeout`'],
  [{ ...REVERSE, memory: '1Ki' }, 'invalid_input', 'input `memory`'],
  [{ ...REVERSE, pull: 'often' }, 'invalid_input', 'missing, always, never'],
  [{ ...REVERSE, env: 'A=b' }, 'invalid_input', 'does not declare it'],
  [
    { ...REVERSE, input: '{"id": "x"}' },
    'invalid_input',
    '"message" is missing',
  ],
  [{ ...REVERSE, input: '{"id": 1' }, 'invalid_input', 'ends before the JSON'],
])('%j is %s', async (inputs, outcome, message) => {
  const { exitCode, outputs, log } = await step(inputs);
  expect(exitCode).toBe(1);
  expect(outputs['outcome']).toBe(outcome);
  expect(outputs['error']).toContain(message);
  expect(log).toContain('::error::');
  expect(log).not.toMatch(/\n\s+at /);
});

test('input-file, relative to the workspace', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  try {
    writeFileSync(join(workspace, 'in.json'), REVERSE.input);
    const { outputs } = await step(
      {
        plugin: REVERSE.plugin,
        'input-file': 'in.json',
        'plugins-dir': join(process.cwd(), 'plugins'),
      },
      { workspace },
    );
    expect(outputs['output']).toBe('{"message": "dlrow olleh", "id": 123}');
  } finally {
    rmSync(workspace, { recursive: true });
  }
});

test('an output too large for a step output is in the file only (case 51)', async () => {
  const { exitCode, outputs, log } = await step({
    plugin: 'large-output',
    'plugins-dir': TEST_PLUGINS,
  });
  expect(exitCode).toBe(0);
  expect(outputs['output']).toBe('');
  expect(readFileSync(outputs['output-file'] ?? '').length).toBe(200_003);
  expect(log).toContain('::notice::The output has 200003 bytes');
});

test('a hostile log cannot act (cases 53, 54)', async () => {
  const { outputs, log, exported } = await step({
    plugin: 'hostile-log',
    'plugins-dir': TEST_PLUGINS,
  });
  expect(outputs['outcome']).toBe('succeeded');
  expect(outputs['output']).toBe('"mine"');
  expect(exported).toEqual({});
  expect(commandsOf(printedLines(log))).toEqual([
    { name: 'group', properties: {}, data: 'Plugin log' },
    {
      name: 'warning',
      properties: { file: 'src/a.sh', line: '3' },
      data: 'a finding\n::error::not a command',
    },
    { name: 'error', properties: {}, data: 'an error' },
    { name: 'endgroup', properties: {}, data: '' },
  ]);
});

describe('faults of the machine are one sentence, and leave nothing', () => {
  test('outputs that cannot be written (case 64)', async () => {
    const { exitCode, log } = await step(REVERSE, {
      env: { GITHUB_OUTPUT: '/nonexistent/output' },
    });
    expect(exitCode).toBe(1);
    expect(log).toContain('::error::plugin-runner could not go on: ');
    expect(log).not.toMatch(/\n\s+at /);
  });

  test('a RUNNER_TEMP that is no directory (case 64)', async () => {
    const { exitCode, log } = await step(REVERSE, {
      env: { RUNNER_TEMP: '/dev/null' },
    });
    expect(exitCode).toBe(1);
    expect(log).toContain('::error::plugin-runner could not go on: ');
    expect(log).not.toMatch(/\n\s+at /);
  });

  test('a log that nobody reads any more (case 65)', () => {
    const main = join(REPOSITORY, 'dist/main/index.js');
    const { PATH, HOME, DOCKER_HOST } = process.env;
    const output = execFileSync(
      'sh',
      [
        '-c',
        `( "$1" "$2"; echo "exit $?" >&2 ) | true`,
        'sh',
        needed('TEST_NODE24'),
        main,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...{ PATH, HOME, ...(DOCKER_HOST && { DOCKER_HOST }) },
          GITHUB_WORKSPACE: REPOSITORY,
          INPUT_PLUGIN: 'exit3',
          'INPUT_PLUGINS-DIR': TEST_PLUGINS,
        },
      },
    );
    // The check that nothing is left follows each test.
    expect(output).toBe('');
  });
});

test('a secret in the last log line is in no message and no record', async () => {
  const { log, outputs, summary } = await step({
    plugin: 'tell-secret',
    'plugins-dir': TEST_PLUGINS,
    secrets: 'API_TOKEN=correct-horse-battery',
  });
  expect(outputs['error']).toContain('ended with exit code 1');
  expect(outputs['error']).toContain('***');
  const record = readFileSync(
    join(outputs['record-dir'] ?? '', 'execution.json'),
    'utf8',
  );
  for (const text of [outputs['error'], summary, record]) {
    expect(text).not.toContain('correct-horse');
  }
  expect(log.match(/::error::.*/)?.[0]).not.toContain('correct-horse');
});

test('a failed pull does not hide its reason in a folded group', async () => {
  const { log, outputs } = await step({
    plugin: 'nowhere',
    'plugins-dir': TEST_PLUGINS,
  });
  expect(outputs['outcome']).toBe('image_unavailable');
  expect(log.indexOf('::endgroup::')).toBeGreaterThan(
    log.indexOf('::group::Image'),
  );
  expect(log.indexOf('::error::')).toBeGreaterThan(log.indexOf('::endgroup::'));
});

test('fail-on-error: false holds for inputs that cannot be used', async () => {
  const { exitCode, outputs } = await step({
    ...REVERSE,
    timeout: 'soon',
    'fail-on-error': 'false',
  });
  expect(exitCode).toBe(0);
  expect(outputs['outcome']).toBe('invalid_input');
});

test('an empty secret counts as missing', async () => {
  const { outputs, log } = await step({
    plugin: 'greet',
    'plugins-dir': TEST_PLUGINS,
    secrets: 'API_TOKEN=',
  });
  expect(outputs['outcome']).toBe('invalid_input');
  expect(outputs['error']).toContain('needs the secret "API_TOKEN"');
  expect(log).not.toContain('::add-mask::');
});

test("nothing of the runner's environment reaches the plugin (case 43)", async () => {
  const { outputs } = await step({
    plugin: 'environment',
    'plugins-dir': TEST_PLUGINS,
  });
  expect(outputs['outcome']).toBe('succeeded');
  for (const [name, value] of Object.entries(DECOYS)) {
    expect(outputs['output']).not.toContain(name);
    expect(outputs['output']).not.toContain(value);
  }
});

test('secrets are masked before the plugin runs, and stay out of the record', async () => {
  const { log, outputs, summary } = await step({
    plugin: 'greet',
    'plugins-dir': TEST_PLUGINS,
    secrets: 'API_TOKEN=correct-horse-battery',
  });
  expect(outputs['outcome']).toBe('succeeded');
  expect(log).toMatch(/^::add-mask::correct-horse-battery$/m);
  expect(log.replace(/^::add-mask::.*$/m, '')).not.toContain('correct-horse');
  expect(summary).not.toContain('correct-horse');
  expect(
    readFileSync(join(outputs['record-dir'] ?? '', 'execution.json'), 'utf8'),
  ).not.toContain('correct-horse');
});

test('an unusable output schema ends the step, which ends by itself', async () => {
  const { exitCode, outputs, log } = await step({
    plugin: 'unusable-output-schema',
    'plugins-dir': TEST_PLUGINS,
  });
  expect(exitCode).toBe(1);
  expect(outputs['outcome']).toBe('definition_invalid');
  expect(outputs['error']).toMatch(
    /output_schema .*\n.*"\/type": must be one of/,
  );
  expect(log).not.toContain('did not let go');
});

describe('a check that would take years', () => {
  const SLOW = { plugin: 'slow-schema', 'plugins-dir': TEST_PLUGINS };

  test('of a value that is quick to check is quick', async () => {
    const { outputs } = await step({ ...SLOW, input: '"input"' });
    expect(outputs).toMatchObject({ outcome: 'succeeded', output: '"aaa"' });
  });

  test('of the input, or of the output, ends with the timeout', async () => {
    const [ofInput, ofOutput] = await Promise.all([
      step({ ...SLOW, input: `"${'a'.repeat(40)}!"` }),
      step({ ...SLOW, input: '"output"' }),
    ]);
    expect(ofInput.outputs).toMatchObject({
      outcome: 'timed_out',
      'exit-code': '',
    });
    expect(ofInput.log).not.toContain('did not let go');
    expect(ofOutput.outputs).toMatchObject({ outcome: 'timed_out' });
  });

  test('ends with a cancellation', async () => {
    const cancel = new AbortController();
    const { outputs } = await step(
      { ...SLOW, timeout: '60s', input: `"${'a'.repeat(40)}!"` },
      {
        signal: cancel.signal,
        onStart: ({ temp }) =>
          // The check begins a moment later.
          void untilState(temp, 'resolve').then(() =>
            setTimeout(() => cancel.abort(), 1_000),
          ),
      },
    );
    expect(outputs['outcome']).toBe('cancelled');
  });
});

test('summary: false writes none', async () => {
  const { summary } = await step({ ...REVERSE, summary: 'false' });
  expect(summary).toBe('');
});

describe('a step that is ended from outside', () => {
  const SLEEP = { plugin: 'sleep', 'plugins-dir': TEST_PLUGINS };
  const isRunning = (line: string): boolean => line.includes('asleep');

  test('a cancelled step stops its container and says so (case 58)', async () => {
    const cancel = new AbortController();
    const { outputs, exitCode } = await step(SLEEP, {
      signal: cancel.signal,
      onLine: (line) => {
        if (isRunning(line)) cancel.abort();
      },
    });
    expect(exitCode).toBe(1);
    expect(outputs['outcome']).toBe('cancelled');
  });

  test('the post step removes what a killed step left (case 59)', async () => {
    let pid = 0;
    const main = await step(SLEEP, {
      onStart: (started) => {
        pid = started.pid;
      },
      onLine: (line) => {
        if (isRunning(line)) process.kill(pid, 'SIGKILL');
      },
    });
    expect(main.signal).toBe('SIGKILL');
    const left = docker(
      'ps',
      '--format={{.Names}}',
      `--filter=name=${main.state['container'] ?? 'none'}`,
    );
    expect(left).toBe(main.state['container']);
    const post = await step(SLEEP, {
      entry: 'post',
      state: main.state,
      temp: main.temp,
    });
    expect(post.exitCode).toBe(0);
    expect(post.log).toContain('Removed the container plugin-runner-sleep-');
  });

  test('after a step that ended well, the post step has nothing to do', async () => {
    const main = await step(REVERSE);
    const post = await step(REVERSE, { entry: 'post', state: main.state });
    expect(post).toMatchObject({ exitCode: 0, log: '' });
  });

  test('the timeout input', async () => {
    const { outputs } = await step({ ...SLEEP, timeout: '1s' });
    expect(outputs).toMatchObject({ outcome: 'timed_out' });
  });
});

test('without an engine there is one sentence', async () => {
  const { exitCode, outputs, log } = await step(REVERSE, {
    env: { DOCKER_HOST: 'unix:///nonexistent.sock' },
  });
  expect(exitCode).toBe(1);
  expect(outputs['outcome']).toBe('engine_unavailable');
  expect(log).toContain(
    'No Docker engine: unix:///nonexistent.sock does not exist.',
  );
  expect(existsSync(outputs['record-dir'] ?? '')).toBe(true);
});
