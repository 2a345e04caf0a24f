import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPost } from '../../../src/action/run-post';
import { recordedUsage } from '../../../src/runner/execution-record';
import { captureStdout } from '../../fakes/captured-stdout';
import { startFakeEngine, type FakeEngine } from '../../fakes/fake-engine';
import { commandsOf, printedLines } from '../../fakes/runner-parser';
import { GONE, storeRecord } from '../../fakes/stored-record';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';

const name = 'plugin-runner-greet-0001';
const inspect = `GET /containers/${name}/json`;
const state = { STATE_container: name, STATE_execution_id: '0001' };
let engine: FakeEngine;

beforeEach(async () => {
  engine = await startFakeEngine();
});
afterEach(() => engine.close());

function holder(execution: string): void {
  const labels = { 'io.plugin-runner.execution': execution };
  engine.on(inspect, {
    status: 200,
    body: { Id: 'c1', Config: { Labels: labels } },
  });
  engine.on('DELETE /containers/c1', { status: 204 });
}

/** What the post step prints. */
async function post(
  env: Readonly<Record<string, string>>,
  budgetMs = 30_000,
): Promise<{ text: string; exitCode: unknown }> {
  return captureStdout(() =>
    runPost({ DOCKER_HOST: engine.host, ...env }, budgetMs),
  );
}

test.each([
  ['that never came to a container', {}],
  ['that removed its container', { ...state, STATE_removed: 'true' }],
])('after a step %s it does nothing', async (_name, env) => {
  holder('0001');
  await expect(post(env)).resolves.toEqual({ text: '', exitCode: undefined });
  expect(engine.lines).toEqual([]);
});

test('a container that was left is removed, and said', async () => {
  holder('0001');
  const { text } = await post(state);
  expect(text).toBe(
    `Removed the container ${name}, which the step had left.\n`,
  );
  expect(engine.lines).toContain('DELETE /containers/c1');
});

describe('of a step that was killed', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const own = { STATE_container: name, STATE_execution_id: id };
  let temp: TemporaryDirectory;
  let file = '';
  beforeEach(() => {
    temp = aTemporaryDirectory();
    file = join(temp.path, 'summary.md');
    holder(id);
    storeRecord(
      join(temp.path, 'plugin-runner'),
      {
        ...{ ...GONE, execution_id: id, plugin: 'greet' },
        usage: recordedUsage(undefined),
      },
      { 'usage.ndjson': '{"ms":1,"memory_bytes":1048576}\n' },
    );
  });
  afterEach(() => temp.remove());
  const summary = async (
    env: Readonly<Record<string, string>>,
  ): Promise<string> => {
    const { text } = await post({
      ...{ RUNNER_TEMP: temp.path, GITHUB_STEP_SUMMARY: file, ...env },
    });
    expect(text).not.toContain('::warning::');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  test('the summary says so, behind what is there', async () => {
    writeFileSync(file, '# Before\n');
    const text = await summary(own);
    expect(text).toMatch(/^# Before\n### ❌ <code>greet<\/code> did not end\n/);
    expect(text).toContain('was killed before it could say');
    expect(text).toContain('1 MiB');
  });

  test.each([
    ['that wants no summary', { ...own, INPUT_SUMMARY: 'false' }],
    ['that told its end', { ...own, STATE_removed: 'true' }],
    ['of another execution', state],
  ])('there is none for a step %s', async (_name, env) => {
    expect(await summary(env)).toBe('');
  });

  test('one that cannot be written is a warning', async () => {
    const { text, exitCode } = await post({
      ...{ ...own, RUNNER_TEMP: temp.path, GITHUB_STEP_SUMMARY: '/dev/full' },
    });
    expect(text).toContain('::warning::The summary could not be written: ');
    expect(text).toContain('Removed the container');
    expect(exitCode).toBeUndefined();
  });
});

test('a container of another execution is not touched', async () => {
  holder('0002');
  await expect(post(state)).resolves.toMatchObject({ text: '' });
  expect(engine.lines.filter((line) => !line.startsWith('GET'))).toEqual([]);
});

test('a container that is gone needs no words', async () => {
  engine.on(inspect, { status: 404, body: { message: 'No such container' } });
  await expect(post(state, 2_000)).resolves.toMatchObject({ text: '' });
});

test('what it cannot do it says in one warning, and fails nothing', async () => {
  holder('0001');
  engine.on('DELETE /containers/c1', {
    status: 500,
    body: { message: 'busy\n::error::x ##[error]y' },
  });
  const { text, exitCode } = await post(state, 2_000);
  expect(exitCode).toBeUndefined();
  const commands = commandsOf(printedLines(text));
  expect(commands.map((it) => it.name)).toEqual(['warning']);
  expect(commands[0]?.data).toContain(
    `The container ${name} may be left on the engine: The engine did not remove`,
  );
});

test('no engine any more is a warning too', async () => {
  await engine.close();
  const { text, exitCode } = await post(state, 500);
  expect(text).toMatch(/^::warning::The container .* does not exist\. .*\n$/);
  expect(exitCode).toBeUndefined();
});
