import {
  distrust,
  type CheckedOut,
  type EventCommits,
} from '../../../src/action/distrust';

const BASE = 'b'.repeat(40);
const HEAD = 'e'.repeat(40);
const OTHER = '0'.repeat(40);
const COMMITS: EventCommits = { trusted: [BASE], foreign: [HEAD] };
const at = (commit: string): CheckedOut => ({ kind: 'commit', commit });

test.each<
  readonly [
    name: string,
    checkedOut: CheckedOut,
    commits: EventCommits,
    reason: RegExp | undefined,
  ]
>([
  ["the base's commit", at(BASE), COMMITS, undefined],
  [
    'no directory, and so nothing to run',
    { kind: 'absent' },
    COMMITS,
    undefined,
  ],
  [
    "a commit of the pull request that is the base's already",
    at(BASE),
    { trusted: [BASE], foreign: [BASE] },
    undefined,
  ],
  [
    "the pull request's commit",
    at(HEAD),
    COMMITS,
    /the pull request's commit e{12}$/,
  ],
  [
    'another commit',
    at(OTHER),
    COMMITS,
    /the commit 0{12}, which this event does not show/,
  ],
  [
    'a commit in an event that tells none',
    at(BASE),
    { trusted: [], foreign: [] },
    /which this event does not show/,
  ],
  [
    'no repository',
    { kind: 'unknown', why: 'there is no .git' },
    COMMITS,
    /cannot be told which commit they are of \(there is no \.git\)/,
  ],
])('%s', (_name, checkedOut, commits, reason) => {
  const found = distrust(checkedOut, commits);
  if (reason === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(reason);
});
