import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leavesNothingBehind } from '../docker/run-plugin';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../fakes/temporary-directory';
import { needed } from './action';
import { cliProcess, type CliResult } from './cli-process';

leavesNothingBehind();

let directory: TemporaryDirectory;
beforeEach(() => {
  directory = aTemporaryDirectory();
});
afterEach(() => directory.remove());

const cli = (...argv: readonly string[]): Promise<CliResult> =>
  cliProcess(argv, {
    cwd: directory.path,
    env: { PLUGIN_RUNNER_RECORDS_DIR: join(directory.path, 'records') },
  });

/** Of each template, a change that makes it count one word too many. */
const MISTAKES: Readonly<Record<string, readonly [string, string, string]>> = {
  python: ['main.py', '"words": len(words)', '"words": len(words) + 1'],
  node: ['count-words.mjs', 'words: words.length', 'words: words.length + 1'],
  go: ['main.go', 'result.Words++', 'result.Words += 2'],
  shell: ['main.sh', '($words | length)', '($words | length + 1)'],
};

const images = (): string[] =>
  execFileSync('docker', ['images', '--quiet', 'e2e-new-*'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);

afterAll(() => {
  const left = [...new Set(images())];
  if (left.length > 0) execFileSync('docker', ['rmi', '--force', ...left]);
});

test.each(needed('TEST_TEMPLATES').split(','))(
  '%s: new, test, break it, test, run',
  async (template) => {
    const id = `e2e_new_${template}`;
    const created = await cli('new', id, '--template', template);
    expect(created.exitCode).toBe(0);
    expect(created.stdout).toContain(`plugins/${id}/plugin.yaml\n`);

    const first = await cli('test', id);
    expect(first).toMatchObject({ exitCode: 0 });
    expect(first.stdout).toMatch(/^5 passed, 0 failed \(/);

    const [name, right, wrong] = MISTAKES[template] ?? ['', '', ''];
    const source = join(directory.path, 'plugins', id, name);
    const text = readFileSync(source, 'utf8');
    expect(text).toContain(right);
    writeFileSync(source, text.replace(right, wrong));
    const broken = await cli('test', id, '--filter', 'words are counted');
    expect(broken.exitCode).toBe(1);
    expect(broken.stdout).toMatch(
      /^FAILED e2e_new_\w+@1\.0\.0: words are counted\n {2}output \/words: expected 4, got [58]\n/,
    );

    writeFileSync(source, text);
    const run = await cli('run', id, '--input', '{"text": "hello big world"}');
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual({ words: 3, longest: 'hello' });
  },
  300_000,
);

test('what is there is never overwritten', async () => {
  await cli('new', 'mine', '-t', 'python');
  const again = await cli('new', 'mine', '-t', 'node');
  expect(again.exitCode).toBe(2);
  expect(again.stdout).toBe('');
  expect(again.stderr).toContain('plugins/mine exists already, with');
});

test('a template that there is not is told with those that there are', async () => {
  const { exitCode, stderr } = await cli('new', 'x', '-t', 'cobol');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('is none of python, node, go, shell.');
});
