/** How a client wants to be answered (RFC 7240). */
export interface Preference {
  /** It does not wait for the end. */
  readonly respondAsync: boolean;
  /** How long it waits before that, at most. */
  readonly waitMs: number;
}

/** What an intermediary may hold a request open for. */
const MAX_WAIT_S = 600;

/** Reads a `Prefer` header; what is not known is nobody's business. */
export function readPreference(header = ''): Preference {
  const words = header
    .split(',')
    .map((part) => (part.split(';')[0] ?? '').trim().toLowerCase());
  const wait = words.flatMap(
    (word) => /^wait *= *"?(\d{1,9})"?$/.exec(word)?.[1] ?? [],
  )[0];
  return {
    respondAsync: words.includes('respond-async'),
    waitMs: Math.min(Number(wait ?? 0), MAX_WAIT_S) * 1000,
  };
}
