import type { SandboxUser } from './definition';
import { describeValue } from './describe-value';
import { ValueError } from './value-error';

/** The largest id every kernel and file system takes. */
const MAX_ID = 2 ** 31 - 1;

/**
 * Parses `sandbox.user`: `uid:gid`, `uid` (the group has the same number),
 * `host` or `image`.
 * @throws ValueError for everything else, names of users among it
 */
export function parseSandboxUser(value: string | number): SandboxUser {
  if (value === 'host' || value === 'image') return { kind: value };
  const match = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(String(value));
  const uid = Number(match?.[1]);
  const gid = Number(match?.[2] ?? match?.[1]);
  // NaN, of no match, is not in range either.
  if (!(uid <= MAX_ID && gid <= MAX_ID)) {
    throw new ValueError(
      `${describeValue(value)} is not a user: write "uid:gid" with numbers up to ${MAX_ID}, "host" or "image"`,
    );
  }
  return { kind: 'ids', uid, gid };
}
