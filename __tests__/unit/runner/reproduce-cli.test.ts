import { execFileSync } from 'node:child_process';
import { reproduceCli } from '../../../src/runner/reproduce-cli';
import type { Task } from '../../../src/runner/task';
import { aTask } from '../../fakes/values';

const line = (
  task: Partial<Task> = {},
  file = '/repository/plugins/greet.json',
): string | undefined =>
  reproduceCli({ file }, aTask({ workspace: '/repository', ...task }));

/** The arguments that a shell makes of it. */
function argumentsOf(text: string, env: Record<string, string> = {}): string[] {
  // A function's name has no hyphen in every shell.
  const script = `run() { printf '%s\\0' "$@"; }\n${text.replace('plugin-runner ', '')}`;
  return execFileSync('sh', ['-c', script], { env })
    .toString()
    .split('\0')
    .slice(0, -1);
}

test('a plain plugin', () => {
  expect(line()).toBe('plugin-runner run greet --input-file input.json');
});

test('what the step overrides', () => {
  expect(
    line({
      plugin: 'greet@^1',
      timeoutMs: 90_000,
      nanoCpus: 500_000_000,
      memoryBytes: 256 * 2 ** 20,
      artifactsDirectory: '/repository/out',
    }),
  ).toBe(
    "plugin-runner run 'greet@^1' --input-file input.json --artifacts-dir out --timeout 90s --cpu 500m --memory 256Mi",
  );
});

test('values of secrets and of env come from the shell', () => {
  const text = line({
    env: { LEVEL: 'hunter2' },
    secrets: { TOKEN: 'hunter2' },
    files: ['src/**', "it's"],
  });
  expect(text).not.toContain('hunter2');
  expect(argumentsOf(text ?? '', { LEVEL: 'a b' })).toEqual([
    ...['greet', '--input-file', 'input.json', '--env', 'LEVEL=a b'],
    ...['--secret', 'TOKEN', '--files', 'src/**', '--files', "it's"],
  ]);
});

test.each([
  ['/repository/plugins/greet/plugin.yaml', undefined],
  ['/repository/plugins/plugin.yaml', undefined],
  ['/repository/tools/greet.json', 'tools'],
  ['/repository/tools/greet/plugin.json', 'tools'],
  ['/repository/greet.json', '.'],
  ['/elsewhere/greet.json', '/elsewhere'],
])('the definition %s is found', (file, directory) => {
  const option = directory === undefined ? '' : ` --plugins-dir ${directory}`;
  expect(line({}, file)).toBe(
    `plugin-runner run greet${option} --input-file input.json`,
  );
});

test('without a repository, the directory is absolute', () => {
  expect(line({ workspace: undefined })).toContain(
    '--plugins-dir /repository/plugins',
  );
});

test('one that is too long is none', () => {
  expect(line({ files: ['x'.repeat(5_000)] })).toBeUndefined();
});
