import {
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** A workspace of more directories is not looked through. */
const MAX_DIRECTORIES = 50_000;
/** Each needs a mount of its own. */
const MAX_FOUND = 250;
/** A `.git` file holds one short line. */
const MAX_GIT_FILE_BYTES = 4096;

/** Something in the workspace that may hold git's credentials. */
export interface GitEntry {
  /** Relative to the workspace; no part of it is a link. */
  readonly path: string;
  /** False for the file that a worktree or a submodule has. */
  readonly isDirectory: boolean;
}

/** What a search found, and whether it looked everywhere. */
export interface GitSearch {
  readonly found: readonly GitEntry[];
  /** Why there may be more; undefined when there is not. */
  readonly gaveUp: string | undefined;
}

/**
 * Finds the `.git` of the workspace and of every repository in it, with the
 * directories in the workspace that a `.git` file or link leads to. Links are
 * not followed otherwise. A directory that this user cannot read counts as
 * found: another user could.
 * @param workspace absolute, without links.
 */
export function findGit(
  workspace: string,
  maxDirectories = MAX_DIRECTORIES,
  maxFound = MAX_FOUND,
): GitSearch {
  const found = new Map<string, GitEntry>();
  const queue = [''];
  // A plain index: shift() would make a search of many directories quadratic.
  for (let at = 0; at < queue.length; at += 1) {
    if (at === maxDirectories) {
      return { found: [], gaveUp: `more than ${maxDirectories} directories` };
    }
    const directory = queue[at] ?? '';
    const entries = entriesOf(join(workspace, directory));
    if (entries === undefined && directory !== '') {
      found.set(directory, { path: directory, isDirectory: true });
    }
    for (const entry of entries ?? []) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.name === '.git') {
        for (const it of entriesOfGit(workspace, path, entry)) {
          found.set(it.path, it);
        }
      } else if (entry.isDirectory()) {
        queue.push(path);
      }
    }
    if (found.size > maxFound) {
      return { found: [], gaveUp: `more than ${maxFound} repositories` };
    }
  }
  return { found: outermost(found), gaveUp: undefined };
}

/** A mount inside what another one covers has nothing to be mounted on. */
function outermost(found: ReadonlyMap<string, GitEntry>): GitEntry[] {
  return [...found.values()].filter(({ path }) => {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      if (found.has(path.slice(0, at))) return false;
    }
    return true;
  });
}

function entriesOfGit(
  workspace: string,
  path: string,
  entry: Dirent,
): GitEntry[] {
  if (entry.isDirectory()) return [{ path, isDirectory: true }];
  const absolute = join(workspace, path);
  // The engine would mount over what a link points at, wherever that is.
  if (entry.isSymbolicLink()) return entryInside(workspace, absolute);
  return [
    { path, isDirectory: false },
    ...entryInside(workspace, gitDirectoryOf(absolute)),
  ];
}

/** Where the file of a worktree or a submodule says that its git is. */
function gitDirectoryOf(file: string): string | undefined {
  try {
    const { size } = statSync(file);
    if (size > MAX_GIT_FILE_BYTES) return undefined;
    const text = readFileSync(file, 'utf8');
    const path = /^gitdir: (.+)$/m.exec(text)?.[1];
    return path === undefined ? undefined : resolve(dirname(file), path);
  } catch {
    return undefined;
  }
}

/** What is outside the workspace the plugin does not see anyway. */
function entryInside(workspace: string, path: string | undefined): GitEntry[] {
  if (path === undefined) return [];
  try {
    const real = realpathSync(path);
    const inside = relative(workspace, real);
    return inside === '' || inside.startsWith('..') || isAbsolute(inside)
      ? []
      : [{ path: inside, isDirectory: statSync(real).isDirectory() }];
  } catch {
    return []; // it leads nowhere
  }
}

/** @returns undefined when it is there and this user cannot read it. */
function entriesOf(directory: string): Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? undefined : [];
  }
}
