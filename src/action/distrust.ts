/** The commits that the event of a workflow run is about. */
export interface EventCommits {
  /** Commits that only people who may write to the repository can make. */
  readonly trusted: readonly string[];
  /** Commits that the author of a pull request can make. */
  readonly foreign: readonly string[];
}

/** The commit a directory is checked out at. */
export type CheckedOut =
  | { readonly kind: 'commit'; readonly commit: string }
  /** There is no such directory, and so nothing to run. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Enough of a commit to find it. */
const SHOWN_DIGITS = 12;

/**
 * Why definitions may be those of a pull request's author: anything but a
 * commit that is known to be trusted.
 * @returns undefined when they are not, otherwise a part of a sentence
 */
export function distrust(
  checkedOut: CheckedOut,
  { trusted, foreign }: EventCommits,
): string | undefined {
  switch (checkedOut.kind) {
    case 'absent':
      return undefined;
    case 'unknown':
      return `it cannot be told which commit they are of (${checkedOut.why})`;
    case 'commit': {
      const { commit } = checkedOut;
      const shown = commit.slice(0, SHOWN_DIGITS);
      if (trusted.includes(commit)) return undefined;
      return foreign.includes(commit)
        ? `they are of the pull request's commit ${shown}`
        : `they are of the commit ${shown}, which this event does not show to be the repository's own`;
    }
  }
}
