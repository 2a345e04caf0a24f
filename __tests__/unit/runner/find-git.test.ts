import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findGit, type GitEntry } from '../../../src/runner/find-git';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const temporary = aTemporaryDirectory();
afterAll(() => temporary.remove());
let count = 0;

/** A workspace with these directories, files with their text, and links. */
function aWorkspace(
  directories: readonly string[],
  files: Readonly<Record<string, string>> = {},
  links: Readonly<Record<string, string>> = {},
): string {
  count += 1;
  const workspace = join(temporary.path, String(count));
  mkdirSync(workspace);
  const place = (path: string): string => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    return join(workspace, path);
  };
  for (const path of directories) mkdirSync(place(path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(place(path), text);
  }
  for (const [path, to] of Object.entries(links)) symlinkSync(to, place(path));
  return workspace;
}

const inOrder = (found: readonly GitEntry[]): GitEntry[] =>
  [...found].sort((a, b) => (a.path < b.path ? -1 : 1));

test('the .git of the workspace and of repositories at any depth', () => {
  const deep = 'a/b/c/d/e/f/g/h/i/j';
  const workspace = aWorkspace(
    ['.git/hooks', 'a/.git', `${deep}/.git`, 'a/.github'],
    { 'worktree/.git': 'gitdir: /elsewhere' },
  );
  expect(inOrder(findGit(workspace).found)).toEqual([
    { path: '.git', isDirectory: true },
    { path: 'a/.git', isDirectory: true },
    { path: `${deep}/.git`, isDirectory: true },
    { path: 'worktree/.git', isDirectory: false },
  ]);
});

test('the .git file of a submodule leads into what is hidden already', () => {
  const workspace = aWorkspace(['.git/modules/sub'], {
    'sub/.git': 'gitdir: ../.git/modules/sub\n',
  });
  expect(inOrder(findGit(workspace).found)).toEqual([
    { path: '.git', isDirectory: true },
    { path: 'sub/.git', isDirectory: false },
  ]);
});

test('a git directory of another name is found through its .git', () => {
  const workspace = aWorkspace(
    ['data/repository', 'linked/real'],
    { '.git': 'gitdir: data/repository\n' },
    { 'linked/.git': 'real', 'outside/.git': '/etc', 'broken/.git': 'nowhere' },
  );
  expect(inOrder(findGit(workspace).found)).toEqual([
    { path: '.git', isDirectory: false },
    { path: 'data/repository', isDirectory: true },
    { path: 'linked/real', isDirectory: true },
  ]);
});

test.each(['gitdir: .', 'gitdir: ..', 'gitdir: /', 'nonsense', ''])(
  'a .git file of %j hides nothing but itself',
  (text) => {
    const workspace = aWorkspace([], { '.git': text });
    expect(findGit(workspace).found).toEqual([
      { path: '.git', isDirectory: false },
    ]);
  },
);

test('links are not followed', () => {
  const outside = aWorkspace(['.git']);
  const workspace = aWorkspace([], {}, { link: outside, loop: '.' });
  expect(findGit(workspace)).toEqual({ found: [], gaveUp: undefined });
});

test('a workspace of too many directories or repositories is given up', () => {
  const workspace = aWorkspace(['a/.git', 'b/.git', 'c/.git']);
  expect(findGit(workspace, 4).gaveUp).toBeUndefined();
  expect(findGit(workspace, 3).gaveUp).toBe('more than 3 directories');
  expect(findGit(workspace, 4, 3).gaveUp).toBeUndefined();
  expect(findGit(workspace, 4, 2).gaveUp).toBe('more than 2 repositories');
});

test.each(['/nonexistent', '/etc/hostname'])('%s has none', (workspace) => {
  expect(findGit(workspace)).toEqual({ found: [], gaveUp: undefined });
});
