import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { FileLimits } from '../../../src/definition/definition';
import { matchFiles, type Match } from '../../../src/runner/match-files';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const outside = aTemporaryDirectory();
const directory = aTemporaryDirectory();
const workspace = directory.path;
afterAll(() => {
  outside.remove();
  directory.remove();
});

function put(path: string, mode = 0o644): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true });
  writeFileSync(join(workspace, path), path, { mode });
}

beforeAll(() => {
  put('a.md');
  put('.hidden/b.md');
  put('src/c.ts', 0o755);
  put('src/deep/d.ts');
  put('src/deep/e.md');
  put('.git/config');
  put('src/.git/config');
  writeFileSync(join(outside.path, 'secret'), 'x');
  symlinkSync('c.ts', join(workspace, 'src', 'link.ts'));
  symlinkSync(join(outside.path, 'secret'), join(workspace, 'src', 'out.ts'));
  symlinkSync('../.git/config', join(workspace, 'src', 'git.ts'));
  symlinkSync('nowhere', join(workspace, 'src', 'dangling.ts'));
  symlinkSync(outside.path, join(workspace, 'elsewhere'));
  symlinkSync('src', join(workspace, 'linked'));
  execFileSync('mkfifo', [join(workspace, 'src', 'fifo.ts')]);
});

const match = (
  patterns: readonly string[],
  limits: Partial<FileLimits> = {},
): Promise<Match> =>
  matchFiles(
    'greet',
    patterns,
    workspace,
    { maxBytes: 1e6, maxFiles: 100, ...limits },
    new AbortController().signal,
  );

test.each([
  [['a.md'], ['a.md']],
  [['./a.md'], ['a.md']],
  [['src/'], ['src/c.ts', 'src/deep/d.ts', 'src/deep/e.md', 'src/link.ts']],
  [['src/*.ts'], ['src/c.ts', 'src/link.ts']],
  [['**/*.md'], ['a.md', 'src/deep/e.md']],
  [['**', '!src'], ['a.md']],
  [
    ['.', '!**/*.ts'],
    ['a.md', 'src/deep/e.md'],
  ],
  [['.hidden/**'], ['.hidden/b.md']],
  [
    ['src/{c,d}.ts', 'a.*'],
    ['a.md', 'src/c.ts'],
  ],
])('%j are %j', async (patterns, paths) => {
  const { files } = await match(patterns);
  expect(files.map(({ path }) => path)).toEqual(paths);
});

test('a link to a file of the workspace is that file', async () => {
  const { files } = await match(['src/link.ts', 'a.md']);
  expect(files).toEqual([
    { path: 'a.md', source: join(workspace, 'a.md'), ...size(4, false) },
    {
      path: 'src/link.ts',
      source: join(workspace, 'src', 'c.ts'),
      ...size(8, true),
    },
  ]);
});

const size = (
  bytes: number,
  executable: boolean,
): { bytes: number; executable: boolean } => ({ bytes, executable });

test('what is no file of the workspace is left out, and said', async () => {
  const { files, warnings } = await match(['a.md', 'src/*.ts']);
  expect(files).toHaveLength(3);
  const said = warnings.join();
  expect(said).toContain('and 1 more');
  expect(said).toMatch(/"src\/.*\.ts" \((?:a FIFO|a link .*)\)/);
  expect(warnings).toHaveLength(1);
});

test.each([
  ['.git/config'],
  ['**/.git/**'],
  ['src/.git/config'],
  ['elsewhere/secret'],
  ['elsewhere/*'],
  ['linked/**'],
  ['src/out.ts'],
  ['src/git.ts'],
  ['src/dangling.ts'],
  ['src/fifo.ts'],
  ['nothing'],
  ['!a.md'],
])('%s is nothing, and that is an error', async (pattern) => {
  await expect(match([pattern])).rejects.toMatchObject({
    outcome: 'invalid_input',
    message: expect.stringContaining('match no file') as string,
  });
});

test.each([
  ['src/fifo.ts', 'a FIFO'],
  ['src/socket', 'a socket'],
  ['src/dangling.ts', 'a link to nothing'],
  ['src/out.ts', 'a link that leads out of the workspace'],
  ['src/git.ts', 'a link into a `.git`'],
  ['elsewhere', 'a link that leads out of the workspace'],
  ['linked', 'a link to a directory'],
])('%s is said to be %s', async (path, kind) => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(join(workspace, 'src', 'socket'), resolve);
  });
  const alone = match([path]);
  const beside = match([path, 'a.md']);
  try {
    await expect(alone).rejects.toThrow(`but only "${path}" (${kind})`);
    expect((await beside).warnings.join()).toContain(`"${path}" (${kind})`);
  } finally {
    server.close();
  }
});

test('a name that is no UTF-8 is said to be so', async () => {
  const name = Buffer.concat([
    Buffer.from(`${join(workspace, 'src')}/`),
    Buffer.from([0x62, 0xff]),
  ]);
  writeFileSync(name, '');
  const { warnings } = await match(['a.md', 'src/b*']).finally(() =>
    unlinkSync(name),
  );
  expect(warnings.join()).toContain('(a name that is no UTF-8)');
});

test.each([
  ['../a.md'],
  ['/etc/passwd'],
  ['src/../../x'],
  ['!'],
  ['x'.repeat(2e3)],
])('%s is refused', async (pattern) => {
  await expect(match([pattern])).rejects.toMatchObject({
    outcome: 'invalid_input',
    message: expect.stringContaining('a glob is a path') as string,
  });
});

test.each([
  [{ maxFiles: 2 }, 'more than 2 files', '`files.max_files`'],
  [{ maxBytes: 10 }, 'more than 10 bytes', '`files.max_bytes`'],
])('the limit %j is kept', async (limits, ...said) => {
  const { message } = (await match(['src'], limits).catch(
    (error: unknown) => error,
  )) as Error;
  for (const words of said) expect(message).toContain(words);
});
