import { byCodeUnit } from './by-code-unit';
import type { Lock } from './lock';
import { LOCK_VERSION } from './parse-lock';
import { replaceFile } from './place-file';

/** Where editors find what a lock may hold. */
const SCHEMA =
  'https://raw.githubusercontent.com/org/plugin-runner/v1/schema/lock.schema.json';

/** Writes a lock, whole or not at all. */
export function writeLock(lock: Lock): void {
  replaceFile(lock.file, formatLock(lock));
}

/**
 * The text of a lock: one value a line and everything sorted, so that the same
 * lock is always the same bytes, and two branches seldom meet in one line.
 */
export function formatLock({ images }: Pick<Lock, 'images'>): string {
  const sorted = <T>(entries: Iterable<[string, T]>): Record<string, T> =>
    Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)));
  const value = {
    $schema: SCHEMA,
    lock_version: LOCK_VERSION,
    images: sorted(
      Array.from(images, ([reference, { digest, platforms }]) => [
        reference,
        { digest, platforms: sorted(Object.entries(platforms)) },
      ]),
    ),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
