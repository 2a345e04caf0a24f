import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readBoundedFile } from '../runner/bounded-file';
import { commitId } from './commit-id';
import type { CheckedOut } from './distrust';

/** HEAD, a ref, and the file that a `.git` can be. */
const MAX_SMALL_BYTES = 4096;
/** A hundred thousand refs. */
const MAX_PACKED_REFS_BYTES = 16 * 2 ** 20;
/** A ref of a ref of a ref. */
const MAX_REFS = 5;
/** A name of a ref that cannot lead out of the repository. */
const REF = /^refs(?:\/(?!\.)[^/\s\\:*?[~^\p{Cc}]+(?<!\.))+$/u;

/**
 * The commit that the repository around a directory is checked out at, read as
 * git stores it: git itself need not be there.
 * https://git-scm.com/docs/gitrepository-layout
 */
export function checkedOutCommit(directory: string): CheckedOut {
  let real: string;
  try {
    // A link leads to the checkout that the files are really of.
    real = realpathSync(directory);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? { kind: 'absent' }
      : { kind: 'unknown', why: 'the directory cannot be read' };
  }
  const git = findGit(real);
  if (git === undefined) return { kind: 'unknown', why: 'there is no .git' };
  const gitDirectory = gitDirectoryOf(git);
  const commit = gitDirectory && readHead(gitDirectory);
  return commit === undefined
    ? { kind: 'unknown', why: 'its .git cannot be read' }
    : { kind: 'commit', commit };
}

interface Found {
  readonly path: string;
  readonly status: Stats;
}

/** The `.git` of the directory or of the nearest one above it. */
function findGit(directory: string): Found | undefined {
  const path = join(directory, '.git');
  const status = statusOf(path);
  if (status !== undefined) return { path, status };
  const above = dirname(directory);
  return above === directory ? undefined : findGit(above);
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A worktree and a submodule have a file that says where it is. */
function gitDirectoryOf({ path, status }: Found): string | undefined {
  if (status.isDirectory()) return path;
  if (!status.isFile()) return undefined;
  const text = readBoundedFile(path, MAX_SMALL_BYTES);
  const [, target] = /^gitdir: ([^\n\0]+?)\n*$/.exec(text ?? '') ?? [];
  return target === undefined ? undefined : resolve(dirname(path), target);
}

function readHead(gitDirectory: string): string | undefined {
  const common = readBoundedFile(
    join(gitDirectory, 'commondir'),
    MAX_SMALL_BYTES,
  )?.trim();
  const directories =
    common === undefined
      ? [gitDirectory]
      : [gitDirectory, resolve(gitDirectory, common)];
  let name = 'HEAD';
  for (let count = 0; count <= MAX_REFS; count += 1) {
    const text = readRef(directories, name);
    if (text === undefined) return undefined;
    const [, next] = /^ref:\s*(\S+)\s*$/.exec(text) ?? [];
    if (next === undefined) return commitId(text);
    if (!REF.test(next)) return undefined;
    name = next;
  }
  return undefined;
}

function readRef(
  directories: readonly string[],
  name: string,
): string | undefined {
  for (const directory of directories) {
    const text = readBoundedFile(join(directory, name), MAX_SMALL_BYTES);
    if (text !== undefined) return text;
  }
  for (const directory of directories) {
    const commit = readPackedRef(directory, name);
    if (commit !== undefined) return commit;
  }
  return undefined;
}

function readPackedRef(directory: string, name: string): string | undefined {
  const text = readBoundedFile(
    join(directory, 'packed-refs'),
    MAX_PACKED_REFS_BYTES,
  );
  const line = text?.split('\n').find((it) => it.endsWith(` ${name}`));
  return line?.slice(0, -name.length - 1);
}
