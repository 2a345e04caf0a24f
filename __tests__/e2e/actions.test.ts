import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepOptions, StepResult } from '../../scripts/runner-step.mjs';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { leavesNothingBehind, REPOSITORY, step } from './action';

leavesNothingBehind();
const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

/** One of the other actions of this repository. */
const otherStep = (
  name: 'list' | 'test' | 'serve',
  inputs: Readonly<Record<string, string>>,
  options: StepOptions = {},
): Promise<StepResult> =>
  step(inputs, { action: join(REPOSITORY, name), ...options }, OWN_SENTENCES);

/** What these actions say of definitions and tests. */
const OWN_SENTENCES = [
  /^output \/a: expected 2, got 1$/,
  /^1 of the tests failed\.$/,
  /^no test was run\.$/,
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

  test('no tests at all', async () => {
    const { exitCode, stdout } = await otherStep(
      'test',
      { 'fail-on-error': 'false' },
      { workspace: workspaceWith({}) },
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('echo has no tests.');
    expect(stdout).toContain('::warning::no test was run.');
  });
});
