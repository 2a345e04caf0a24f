import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** `actions/checkout` with `path:` puts repositories one or two levels down. */
const MAX_DEPTH = 2;
/** Bounds the search in a workspace of very many directories. */
const MAX_DIRECTORIES = 2_000;

/** A `.git` in the workspace. */
export interface GitEntry {
  /** Relative to the workspace. */
  readonly path: string;
  /** False for the file that a worktree or a submodule has. */
  readonly isDirectory: boolean;
}

/**
 * Finds the `.git` of the workspace and of the repositories in it, which can
 * hold credentials. Links are not followed; what cannot be read is passed over.
 */
export function findGit(workspace: string): GitEntry[] {
  const found: GitEntry[] = [];
  const queue = [{ path: '', depth: 0 }];
  for (let read = 0; read < MAX_DIRECTORIES; read += 1) {
    const next = queue.shift();
    if (next === undefined) break;
    for (const entry of entriesOf(join(workspace, next.path))) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (entry.name === '.git') {
        found.push({ path, isDirectory: isDirectory(workspace, path, entry) });
      } else if (entry.isDirectory() && next.depth < MAX_DEPTH) {
        queue.push({ path, depth: next.depth + 1 });
      }
    }
  }
  return found;
}

/** The engine mounts over what a link points at. */
function isDirectory(workspace: string, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(workspace, path)).isDirectory();
  } catch {
    return false;
  }
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}
