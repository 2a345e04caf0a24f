import { createHash } from 'node:crypto';
import { quote } from '../definition/quote';
import { ProblemError } from './problem';

/** How many keys are remembered; the oldest give way. */
const MAX_KEYS = 10_000;
/** How long; a client that has not repeated by then never will. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
/** Far longer than a UUID. */
const MAX_KEY_LENGTH = 255;

/** A key in a header: a string as structured headers have it, or bare. */
export const IDEMPOTENCY_KEY = new RegExp(
  `^(?:"([\\x20!#-~]{1,${MAX_KEY_LENGTH}})"|([\\x21#-~]{1,${MAX_KEY_LENGTH}}))$`,
);

/**
 * What has been done for which `Idempotency-Key`
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/).
 */
export interface IdempotencyKeys<T> {
  /**
   * Does something once for a key: who comes with the same key and the same
   * request gets what the first one got, also while that is not there yet. What
   * fails is forgotten.
   * @throws ProblemError 422 when the key is of another request.
   */
  once(
    key: string,
    fingerprint: string,
    work: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly isRepeated: boolean }>;
  /** The next one with the key is a first one. */
  forget(key: string): void;
}

/** @param now milliseconds of a steady clock. */
export function openIdempotencyKeys<T>(
  { maxKeys = MAX_KEYS, maxAgeMs = MAX_AGE_MS } = {},
  now: () => number = () => performance.now(),
): IdempotencyKeys<T> {
  /** In the order of their age. */
  const entries = new Map<string, Entry<T>>();

  function makeRoom(): void {
    for (const [key, { sinceMs }] of entries) {
      if (entries.size < maxKeys && now() - sinceMs < maxAgeMs) return;
      entries.delete(key);
    }
  }

  return {
    async once(key, fingerprint, work) {
      const known = entries.get(key);
      if (known !== undefined && now() - known.sinceMs < maxAgeMs) {
        if (known.fingerprint !== fingerprint) throw reused(key);
        return { value: await known.value, isRepeated: true };
      }
      entries.delete(key);
      makeRoom();
      const entry = { fingerprint, sinceMs: now(), value: work() };
      entries.set(key, entry);
      try {
        return { value: await entry.value, isRepeated: false };
      } catch (error) {
        if (entries.get(key) === entry) entries.delete(key);
        throw error;
      }
    },
    forget: (key) => void entries.delete(key),
  };
}

interface Entry<T> {
  readonly fingerprint: string;
  readonly sinceMs: number;
  readonly value: Promise<T>;
}

/**
 * The key of a header.
 * @returns undefined for no header.
 * @throws ProblemError 400
 */
export function readIdempotencyKey(
  header: string | undefined,
): string | undefined {
  if (header === undefined) return undefined;
  const [, quoted, bare] = IDEMPOTENCY_KEY.exec(header.trim()) ?? [];
  const key = quoted ?? bare;
  if (key !== undefined) return key;
  throw new ProblemError(
    400,
    'bad_request',
    `The header Idempotency-Key is not usable: give 1 to ${MAX_KEY_LENGTH} visible ASCII characters, such as a UUID.`,
  );
}

/** What tells a request from another one. */
export function fingerprintOf(
  parts: readonly string[],
  body: Uint8Array | undefined,
): string {
  return createHash('sha256')
    .update(JSON.stringify(parts))
    .update(body ?? '')
    .digest('base64');
}

function reused(key: string): ProblemError {
  return new ProblemError(
    422,
    'idempotency_key_reused',
    `The Idempotency-Key ${quote(key)} came with another plugin, parameters or body before: use a new key for a new task.`,
  );
}
