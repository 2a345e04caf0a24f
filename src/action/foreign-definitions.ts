import { checkedOutCommit } from './checked-out-commit';
import { distrust } from './distrust';
import { readEventCommits } from './event-commits';

/** A plugins directory whose definitions may be a pull request's. */
export interface ForeignDefinitions {
  readonly directory: string;
  /** Why they may be, as a part of a sentence. */
  readonly reason: string;
}

/**
 * The first of the directories that is not known to be at a commit of people
 * who may write to the repository.
 */
export function findForeignDefinitions(
  env: Readonly<Record<string, string | undefined>>,
  directories: readonly string[],
): ForeignDefinitions | undefined {
  const commits = readEventCommits(env);
  for (const directory of directories) {
    const reason = distrust(checkedOutCommit(directory), commits);
    if (reason !== undefined) return { directory, reason };
  }
  return undefined;
}
