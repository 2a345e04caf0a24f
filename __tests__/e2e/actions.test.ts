import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { StepOptions, StepResult } from '../../scripts/runner-step.mjs';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { leavesNothingBehind, REPOSITORY, step } from './action';

leavesNothingBehind();
const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

/** One of the other actions of this repository. */
const otherStep = (
  name: 'list' | 'validate' | 'test' | 'serve',
  inputs: Readonly<Record<string, string>>,
  options: StepOptions = {},
): Promise<StepResult> =>
  step(inputs, { action: join(REPOSITORY, name), ...options }, OWN_SENTENCES);

/** What these actions say of definitions and tests. */
const OWN_SENTENCES = [
  /^output \/a: expected 2, got 1$/,
  /^1 of the tests failed\.$/,
  /^No test was run: /,
  /^\/timout: .*did you mean "timeout"\?/,
  /^1 fault in 1 file\.$/,
  /^The server had ended before the job did\./,
  /^The server did not start: /,
];

/** A workspace with one definition of an image that every engine here has. */
function workspaceWith(definition: object): string {
  const workspace = mkdtempSync(join(directory.path, 'w-'));
  mkdirSync(join(workspace, 'plugins'));
  writeFileSync(
    join(workspace, 'plugins', 'echo.json'),
    JSON.stringify({
      id: 'echo',
      image: 'plugin-runner-test/busybox:1',
      entrypoint: ['cat'],
      ...definition,
    }),
  );
  return workspace;
}

test('list: the shipped plugins', async () => {
  const { exitCode, outputs } = await otherStep('list', {});
  expect(exitCode).toBe(0);
  expect(JSON.parse(outputs['plugins'] ?? '')).toContainEqual(
    expect.objectContaining({
      plugin: 'reverse_message_task',
      file: 'plugins/reverse_message_task/plugin.json',
    }),
  );
});

describe('test', () => {
  test('those that pass, in the summary and as JUnit', async () => {
    const { exitCode, outputs, summary, log } = await otherStep(
      'test',
      {},
      {
        workspace: workspaceWith({
          tests: [
            { name: 'the same', input: { a: 1 }, output: { a: 1.0 } },
            { name: 'nothing', input: {}, output: {} },
          ],
        }),
      },
    );
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    expect(outputs).toMatchObject({ passed: '2', failed: '0' });
    expect(summary).toContain('Tests of plugins: 2 passed, 0 failed');
    expect(readFileSync(outputs['junit-file'] ?? '', 'utf8')).toContain(
      '<testcase ',
    );
  });

  test('one that fails is annotated at its definition, and fails the step', async () => {
    const { exitCode, outputs, stdout } = await otherStep(
      'test',
      {},
      {
        workspace: workspaceWith({
          tests: [{ name: 'wrong', input: { a: 1 }, output: { a: 2 } }],
        }),
      },
    );
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ passed: '0', failed: '1' });
    expect(stdout).toMatch(
      /^::error title=echo%3A wrong,file=plugins\/echo\.json::.*\/a/m,
    );
    expect(stdout).toContain('::error::1 of the tests failed.');
  });

  test('a plugin of a matrix without tests is no failure of its job', async () => {
    const workspace = workspaceWith({});
    const { exitCode, stdout, summary } = await otherStep(
      'test',
      { plugins: 'echo' },
      { workspace },
    );
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
    expect(stdout).toContain('::warning::No test was run: add `tests:` to');
    expect(summary).toContain('### ⚠️ Tests of plugins: 0 passed, 0 failed');
    expect((await otherStep('test', {}, { workspace })).exitCode).toBe(1);
  });

  test('no tests at all', async () => {
    const { exitCode, stdout } = await otherStep(
      'test',
      { 'fail-on-error': 'false' },
      { workspace: workspaceWith({}) },
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('echo has no tests.');
    expect(stdout).toContain('::warning::No test was run: add `tests:`');
  });
});

test('validate: a fault is annotated at its line', async () => {
  const workspace = mkdtempSync(join(directory.path, 'w-'));
  mkdirSync(join(workspace, 'plugins'));
  writeFileSync(
    join(workspace, 'plugins/a.yaml'),
    'id: a\nimage: a:1\ntimout: 5s\n',
  );
  const { exitCode, outputs, stdout } = await otherStep(
    'validate',
    {},
    { workspace },
  );
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ valid: 'false', faults: '1' });
  expect(stdout).toMatch(/^::error .*file=plugins\/a\.yaml,line=3/m);
  expect((await otherStep('validate', {})).exitCode).toBe(0);
});

describe('serve', () => {
  /** The answer to a task, by a client that takes the token out of the URL. */
  async function execute(baseUrl: string, input: object): Promise<Response> {
    const url = new URL(baseUrl);
    const credentials = `${url.username}:${url.password}`;
    url.username = '';
    url.password = '';
    return fetch(`${url.href.replace(/\/$/, '')}/tasks/echo/execute`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(input),
    });
  }

  test('later steps call plugins, until the job ends', async () => {
    const workspace = workspaceWith({});
    const main = await otherStep('serve', {}, { workspace });
    const baseUrl = main.outputs['base-url'] ?? '';
    const post = { workspace, entry: 'post', state: main.state } as const;
    try {
      expect(main).toMatchObject({ exitCode: 0 });
      expect(main.stdout).toContain(`::add-mask::${main.outputs['token']}`);
      const answer = await execute(baseUrl, { a: [1] });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ a: [1] });
      expect((await fetch(`${main.outputs['url']}/plugins`)).status).toBe(401);
    } finally {
      const { exitCode, log } = await otherStep('serve', {}, post);
      expect({ exitCode, log }).toMatchObject({
        exitCode: 0,
        log: expect.stringMatching(/^The server has stopped\./) as string,
      });
    }
    await expect(execute(baseUrl, {})).rejects.toThrow();
    const again = await otherStep('serve', {}, post);
    expect(again.log).toContain('The server had ended before the job did.');
  });

  test('a server that cannot start fails the step, and says why', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const { exitCode, stdout } = await otherStep(
        'serve',
        { port: String(port) },
        { workspace: workspaceWith({}) },
      );
      expect(exitCode).toBe(1);
      // The end of its log is in the message: a hosted runner is gone soon.
      expect(stdout).toMatch(
        new RegExp(
          `^::error::The server did not start: it ended with exit code \\d+\\. Its log is in .*${port}`,
          'm',
        ),
      );
    } finally {
      other.close();
    }
  });
});
