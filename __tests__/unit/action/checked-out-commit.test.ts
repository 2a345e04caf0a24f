import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { checkedOutCommit } from '../../../src/action/checked-out-commit';
import { aGitRepository, type GitRepository } from '../../fakes/git-repository';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const UNREADABLE = { kind: 'unknown', why: 'its .git cannot be read' };

let repository: GitRepository;
let commit: string;
let plugins: string;
let head: string;
beforeEach(() => {
  repository = aGitRepository();
  commit = repository.commit();
  plugins = join(repository.path, 'plugins');
  head = join(repository.path, '.git', 'HEAD');
});
afterEach(() => repository.remove());

const isCommit = (id: string): object => ({ kind: 'commit', commit: id });

test('the commit of a branch', () => {
  expect(checkedOutCommit(plugins)).toEqual(isCommit(commit));
  expect(checkedOutCommit(repository.path)).toEqual(isCommit(commit));
});

test('a detached commit, as a checkout of a pull request leaves it', () => {
  const second = repository.commit();
  repository.git('checkout', '--quiet', '--detach', second);
  expect(second).not.toBe(commit);
  expect(checkedOutCommit(plugins)).toEqual(isCommit(second));
});

test('a packed branch, and the loose one that is newer', () => {
  repository.git('branch', 'main-old');
  repository.git('pack-refs', '--all');
  expect(checkedOutCommit(plugins)).toEqual(isCommit(commit));
  const second = repository.commit();
  expect(checkedOutCommit(plugins)).toEqual(isCommit(second));
});

test('a branch that is a name of another', () => {
  repository.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
  writeFileSync(head, 'ref: refs/heads/alias\n');
  expect(checkedOutCommit(plugins)).toEqual(isCommit(commit));
});

test('a worktree, whose .git is a file and whose branches are elsewhere', () => {
  const place = aTemporaryDirectory();
  const worktree = join(place.path, 'tree');
  repository.git('worktree', 'add', '--quiet', '-b', 'topic', worktree);
  expect(checkedOutCommit(worktree)).toEqual(isCommit(commit));
  repository.git('pack-refs', '--all');
  expect(checkedOutCommit(worktree)).toEqual(isCommit(commit));
  place.remove();
});

test('the nearest repository counts, not the one around it', () => {
  const inner = aGitRepository();
  const own = inner.commit();
  mkdirSync(join(inner.path, 'x'), { recursive: true });
  const nested = join(repository.path, 'pr');
  renameSync(inner.path, nested);
  expect(checkedOutCommit(join(nested, 'plugins'))).toEqual(isCommit(own));
});

test('a link leads to the repository that the files are really of', () => {
  const other = aGitRepository();
  const theirs = other.git('commit-tree', '-m', 'b', emptyTree(other));
  other.git('update-ref', 'refs/heads/main', theirs);
  const link = join(repository.path, 'linked');
  symlinkSync(join(other.path, 'plugins'), link);
  expect(checkedOutCommit(link)).toEqual(isCommit(theirs));
  other.remove();
});

test('a directory that is not there', () => {
  expect(checkedOutCommit(join(repository.path, 'no'))).toEqual({
    kind: 'absent',
  });
});

test('no repository at all', () => {
  const place = aTemporaryDirectory();
  expect(checkedOutCommit(place.path)).toEqual({
    kind: 'unknown',
    why: 'there is no .git',
  });
  place.remove();
});

test.each([
  ['nothing', ''],
  ['words', 'hello\n'],
  ['too few digits', 'abc123\n'],
  ['a branch without a commit', 'ref: refs/heads/unborn\n'],
  ['itself', 'ref: HEAD\n'],
  ['a ref that leads out', 'ref: refs/../../outside\n'],
  ['a ref that leads out at its end', 'ref: refs/heads/..\n'],
  ['an absolute path', 'ref: /etc/hostname\n'],
  ['another way of storing refs', 'ref: refs/heads/.invalid\n'],
  ['more than a ref can be', `ref: refs/heads/${'x'.repeat(5000)}\n`],
])('a HEAD that holds %s is unreadable', (_name, text) => {
  writeFileSync(join(repository.path, 'outside'), commit);
  writeFileSync(head, text);
  expect(checkedOutCommit(plugins)).toEqual(UNREADABLE);
});

test('refs that go round are unreadable', () => {
  const refs = join(repository.path, '.git', 'refs', 'heads');
  writeFileSync(join(refs, 'main'), 'ref: refs/heads/other\n');
  writeFileSync(join(refs, 'other'), 'ref: refs/heads/main\n');
  expect(checkedOutCommit(plugins)).toEqual(UNREADABLE);
});

test('a FIFO is unreadable, without waiting for its writer', () => {
  rmSync(head);
  execFileSync('mkfifo', [head]);
  expect(checkedOutCommit(plugins)).toEqual(UNREADABLE);
});

test('packed refs of a gigabyte are not read', () => {
  repository.git('pack-refs', '--all');
  truncateSync(join(repository.path, '.git', 'packed-refs'), 2 ** 30);
  expect(checkedOutCommit(plugins)).toEqual(UNREADABLE);
});

test.each([
  ['no directory', 'gitdir: ../nowhere\n'],
  ['no path', 'hello\n'],
  ['nothing', ''],
])('a .git file that leads to %s is unreadable', (_name, text) => {
  const inner = join(plugins, 'inner');
  mkdirSync(inner);
  writeFileSync(join(inner, '.git'), text);
  expect(checkedOutCommit(inner)).toEqual(UNREADABLE);
});

function emptyTree(repository: GitRepository): string {
  return repository.git('hash-object', '-t', 'tree', '-w', '/dev/null');
}
