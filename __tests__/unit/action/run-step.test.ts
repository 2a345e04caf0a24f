import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from '../../../src/action/run-step';
import { captureStdout } from '../../fakes/captured-stdout';
import {
  frame,
  serveContainer,
  startFakeEngine,
  type FakeEngine,
} from '../../fakes/fake-engine';
import { commandsOf, filePairs, printedLines } from '../../fakes/runner-parser';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'] as const;
const before = COMMAND_FILES.map((name) => [name, process.env[name]] as const);
// Always the same: `@actions/core` remembers where the summary is.
const step = join(directory.path, 'step');
let engine: FakeEngine;

beforeEach(async () => {
  engine = await startFakeEngine();
  mkdirSync(join(step, 'plugins'), { recursive: true });
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE']) {
    writeFileSync(join(step, name), '');
  }
  // `@actions/core` reads these two itself.
  for (const name of COMMAND_FILES) process.env[name] = join(step, name);
});
afterEach(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(step, { recursive: true });
  await engine.close();
});
afterAll(() => directory.remove());

interface Step {
  readonly text: string;
  readonly exitCode: unknown;
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  readonly summary: string;
}

async function run(
  inputs: Readonly<Record<string, string>>,
  definition: object = {},
  cancel = new AbortController(),
): Promise<Step> {
  writeFileSync(
    join(step, 'plugins', 'greet.json'),
    JSON.stringify({ id: 'greet', image: 'greet:1', ...definition }),
  );
  const env: Record<string, string> = {
    DOCKER_HOST: engine.host,
    GITHUB_WORKSPACE: step,
    RUNNER_TEMP: step,
    GITHUB_STATE: join(step, 'GITHUB_STATE'),
  };
  for (const [name, value] of Object.entries(inputs)) {
    env[`INPUT_${name.toUpperCase()}`] = value;
  }
  const printed = await captureStdout(() =>
    runStep(env, cancel.signal, '/nonexistent/dist/main/index.js'),
  );
  const read = (name: string): string => readFileSync(join(step, name), 'utf8');
  return {
    ...printed,
    outputs: Object.fromEntries(filePairs(read('GITHUB_OUTPUT'))),
    state: Object.fromEntries(filePairs(read('GITHUB_STATE'))),
    summary: read('GITHUB_STEP_SUMMARY'),
  };
}

function serve(script: Parameters<typeof serveContainer>[2]): void {
  engine.on('GET /images/greet:1/json', {
    status: 200,
    body: {
      Id: `sha256:${'1'.repeat(64)}`,
      Os: 'linux',
      Architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    },
  });
  serveContainer(engine, 'c1', script);
}

test('a step that succeeds, from inputs to outputs', async () => {
  serve({ frames: [frame(2, 'hello\n'), frame(1, '{"greeting": "hi"}\n')] });
  const { text, exitCode, outputs, state, summary } = await run({
    plugin: 'greet',
    input: '{"name":"Ada"}',
  });
  expect(outputs).toMatchObject({
    outcome: 'succeeded',
    output: '{"greeting": "hi"}',
    'exit-code': '0',
    error: '',
  });
  expect(exitCode).toBeUndefined();
  expect(text).toMatch(
    /^::group::Plugin log\n│ hello\n::endgroup::\n✓ succeeded · exit code 0 · /,
  );
  expect(summary).toContain('### ✅ <code>greet</code> succeeded');
  expect(state).toEqual({
    container: expect.stringMatching(/^plugin-runner-greet-/) as string,
    execution_id: outputs['execution-id'],
    removed: 'true',
  });
  expect(engine.lines.at(-1)).toBe('DELETE /containers/c1');
});

test('a step that fails has its outputs too, and exit code 1', async () => {
  serve({ frames: [frame(1, '{"n":2}'), frame(2, 'no\n')], exitCode: 3 });
  const { text, exitCode, outputs } = await run({ plugin: 'greet' });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({
    outcome: 'plugin_failed',
    'exit-code': '3',
    output: '{"n":2}',
  });
  expect(commandsOf(printedLines(text)).at(-1)).toMatchObject({
    name: 'error',
    data: 'Plugin "greet" ended with exit code 3. Its last log line: "no".',
  });
});

test('fail-on-error: false does not fail it', async () => {
  serve({ exitCode: 3 });
  const { exitCode, outputs } = await run({
    plugin: 'greet',
    'fail-on-error': 'false',
  });
  expect(exitCode).toBeUndefined();
  expect(outputs['outcome']).toBe('plugin_failed');
});

test('secrets are masked before anything else is printed', async () => {
  serve({ frames: [frame(2, 'hunter2\n'), frame(1, '1')] });
  const { text, outputs } = await run(
    { plugin: 'greet', secrets: 'TOKEN=hunter2' },
    { secrets: ['TOKEN'] },
  );
  expect(outputs['outcome']).toBe('succeeded');
  expect(text).toMatch(/^::add-mask::hunter2\n/);
  const create = engine.requests.find(({ line }) => line.endsWith('/create'));
  expect(create?.body).toMatchObject({
    Env: expect.arrayContaining(['TOKEN=hunter2']) as string[],
  });
});

test('inputs that cannot be used do not reach the engine', async () => {
  const { exitCode, outputs, state } = await run({ plugin: 'greet', cpu: 'x' });
  expect(exitCode).toBe(1);
  expect(outputs['outcome']).toBe('invalid_input');
  expect(outputs['error']).toContain("The step's input `cpu` is not usable");
  expect(state).toEqual({});
  expect(engine.lines).toEqual([]);
});

test('an input file is what the plugin reads', async () => {
  writeFileSync(join(step, 'in.json'), '{"from": "a file"}');
  serve({});
  let read = '';
  engine.onAttach(({ stream, stdin }) => {
    void stdin.then((text) => {
      read = text;
      stream.end(frame(1, '{}'));
    });
  });
  const { outputs } = await run({ plugin: 'greet', 'input-file': 'in.json' });
  expect(outputs['outcome']).toBe('succeeded');
  expect(read).toBe('{"from": "a file"}');
});

test('a hostile plugin commands nothing', async () => {
  const hostile =
    '::set-output name=output::x\n##[add-mask]e\r::stop-commands::y\n\u0085::error::z';
  serve({ frames: [frame(2, hostile), frame(1, hostile)] });
  const { text, outputs } = await run({ plugin: 'greet' });
  expect(outputs['outcome']).toBe('invalid_output');
  expect(commandsOf(printedLines(text)).map(({ name }) => name)).toEqual([
    'group',
    'endgroup',
    'error',
  ]);
});

test('no engine is an outcome like any other', async () => {
  await engine.close();
  const { exitCode, outputs } = await run({ plugin: 'greet' });
  expect(exitCode).toBe(1);
  expect(outputs['outcome']).toBe('engine_unavailable');
  expect(outputs['error']).toContain('No Docker engine: unix://');
});

test('a container that cannot be removed is left to the post step', async () => {
  serve({ frames: [frame(1, '{}')] });
  engine.on('DELETE /containers/c1', {
    status: 500,
    body: { message: 'busy' },
  });
  const { text, exitCode, outputs, state } = await run({ plugin: 'greet' });
  expect(outputs['outcome']).toBe('succeeded');
  expect(exitCode).toBeUndefined();
  expect(state).not.toHaveProperty('removed');
  expect(commandsOf(printedLines(text)).at(-1)).toMatchObject({
    name: 'warning',
    data: expect.stringMatching(
      /^The engine did not remove the container plugin-runner-greet-.{36} \("busy"\)\. The post step will look again\.$/,
    ) as string,
  });
});

test('a create whose answer is lost is left to the post step', async () => {
  serve({});
  engine.on('POST /containers/create', {
    status: 201,
    fault: 'cut',
    text: '{}',
  });
  const { outputs, state } = await run({ plugin: 'greet' });
  expect(outputs['outcome']).toBe('engine_unavailable');
  const name = state['container'] ?? '';
  const lookedFor = engine.lines.includes(`GET /containers/${name}/json`);
  // Either it was looked for by its name now, or the post step will do it.
  expect(lookedFor || state['removed'] !== 'true').toBe(true);
});

test('a cancellation stops and removes the container', async () => {
  const cancel = new AbortController();
  serve({ untilKilled: true });
  engine.on('POST /containers/c1/start', () => {
    setImmediate(() => cancel.abort());
    return { status: 204 };
  });
  const { outputs } = await run({ plugin: 'greet' }, {}, cancel);
  expect(outputs['outcome']).toBe('cancelled');
  expect(engine.lines.at(-1)).toBe('DELETE /containers/c1');
});
