import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGit } from '../../../src/runner/find-git';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

test('the .git of the workspace and of repositories in it', () => {
  const directory = aTemporaryDirectory();
  const workspace = directory.path;
  for (const path of ['.git', 'a/.git', 'a/b/.git', 'a/b/c/.git']) {
    mkdirSync(join(workspace, path), { recursive: true });
  }
  mkdirSync(join(workspace, 'worktree'));
  writeFileSync(join(workspace, 'worktree', '.git'), 'gitdir: elsewhere');
  const found = findGit(workspace).sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(found).toEqual([
    { path: '.git', isDirectory: true },
    { path: 'a/.git', isDirectory: true },
    { path: 'a/b/.git', isDirectory: true },
    { path: 'worktree/.git', isDirectory: false },
  ]);
  directory.remove();
});

test.each(['/nonexistent', '/etc/hostname'])('%s has none', (workspace) => {
  expect(findGit(workspace)).toEqual([]);
});
