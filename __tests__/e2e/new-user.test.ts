import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetRepository, registryHost } from '../docker/locked-registry';
import { aTemporaryDirectory } from '../fakes/temporary-directory';
import { leavesNothingBehind, REPOSITORY, step } from './action';

leavesNothingBehind();

const NAME = `${registryHost()}/e2e/new-user`;
const IMAGE = `${NAME}:1.0.0`;
const directory = aTemporaryDirectory();
const prefix = join(directory.path, 'prefix');
const author = join(directory.path, 'author');
const user = join(directory.path, 'user');

beforeAll(() => {
  mkdirSync(author);
  mkdirSync(user);
  const npm = (...argv: string[]): string =>
    execFileSync('npm', argv, { cwd: REPOSITORY, encoding: 'utf8' });
  const archive = npm('pack', '--silent', '--pack-destination', directory.path);
  npm(
    ...['install', '--global', '--prefix', prefix, '--offline'],
    ...['--no-audit', '--no-fund', '--silent'],
    join(directory.path, archive.trim()),
  );
});
afterAll(() => {
  forgetRepository(NAME);
  directory.remove();
});

/** A line that is typed, with what was installed on PATH. @returns stdout. */
const typed = (cwd: string, line: string): string =>
  execFileSync('sh', ['-euc', line], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(prefix, 'bin')}:${process.env['PATH']}`,
      DOCKER_BUILDKIT: '0',
      RUNNER_TEMP: '',
      PLUGIN_RUNNER_RECORDS_DIR: join(directory.path, 'records'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function edit(path: string, from: string, to: string): void {
  const file = join(author, 'plugins/text_facts', path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('new, edit, test, register, lock, run, and a step of a workflow', async () => {
  // Somebody writes a plugin …
  typed(author, `plugin-runner new text_facts -t python --image ${IMAGE}`);
  edit('main.py', '{"words": len(words),', '{"words": len(set(words)),');
  edit(
    'plugin.yaml',
    'text: the quick brown fox }',
    'text: to be or not to be }',
  );
  edit('plugin.yaml', 'words: 4, longest: quick', 'words: 4, longest: not');
  expect(typed(author, 'plugin-runner validate')).toBe('');
  expect(typed(author, 'plugin-runner test text_facts')).toMatch(/^5 passed/);
  typed(author, 'plugin-runner build text_facts --label --push');

  // … somebody else uses it, and both pin what runs.
  const registered = typed(user, `plugin-runner register ${IMAGE}`);
  expect(registered).toContain('registered text_facts 1.0.0: plugins/');
  expect(typed(user, 'plugin-runner lock')).toContain(`added    ${IMAGE}`);
  expect(typed(user, 'plugin-runner lock --check')).toContain('1 locked');
  expect(typed(user, 'plugin-runner list')).toMatch(/^text_facts\t1\.0\.0\t/);
  expect(typed(user, 'plugin-runner describe text_facts')).toContain(
    'The text whose words are counted.',
  );
  const output = typed(
    user,
    `echo '{"text": "to be or not to be"}' | plugin-runner run text_facts -`,
  );
  expect(JSON.parse(output)).toEqual({ words: 4, longest: 'not' });
  expect(typed(user, 'plugin-runner inspect latest')).toContain('succeeded');

  const { outputs } = await step(
    { plugin: 'text_facts', input: '{"text": "to be or not to be"}' },
    { workspace: user },
  );
  expect(outputs).toMatchObject({ outcome: 'succeeded', error: '' });
  expect(JSON.parse(outputs['output'] ?? '')).toEqual(JSON.parse(output));
  const record = readFileSync(
    join(outputs['record-dir'] ?? '', 'execution.json'),
    'utf8',
  );
  expect(JSON.parse(record)).toMatchObject({
    image: IMAGE,
    image_digest: outputs['image-digest'],
    lock_file: join(user, 'plugins/plugins.lock'),
  });
});
