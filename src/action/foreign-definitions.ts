import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { definitionPaths } from '../registry/definition-paths';
import { checkedOutCommit } from './checked-out-commit';
import { distrust } from './distrust';
import { readEventCommits } from './event-commits';

/** A directory whose files may be a pull request's. */
export interface ForeignDefinitions {
  readonly directory: string;
  /** Why they may be, as a part of a sentence. */
  readonly reason: string;
}

/**
 * The first of the directories that is not known to be at a commit of people
 * who may write to the repository.
 */
export function findForeign(
  env: Readonly<Record<string, string | undefined>>,
  directories: Iterable<string>,
): ForeignDefinitions | undefined {
  const commits = readEventCommits(env);
  for (const directory of directories) {
    const reason = distrust(checkedOutCommit(directory), commits);
    if (reason !== undefined) return { directory, reason };
  }
  return undefined;
}

/**
 * Plugins directories, and every directory that a definition in them is really
 * in: each can be another checkout.
 */
export function definitionDirectories(
  pluginsDirectories: readonly string[],
): Set<string> {
  const directories = new Set(pluginsDirectories);
  for (const path of pluginsDirectories.flatMap(pathsIn)) {
    directories.add(dirname(path));
    directories.add(dirname(realPath(path)));
  }
  return directories;
}

/** What cannot be read is the registry's to complain about. */
function pathsIn(directory: string): string[] {
  try {
    return definitionPaths(directory);
  } catch {
    return [];
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
