import { basename } from 'node:path';
import { withKilled } from './killed-records';
import { readRecord } from './read-record';
import type { StoredRecord } from './read-records';
import { recordDirectories } from './record-directories';
import { newestFirst } from './record-order';

/** What the name of an execution leads to. */
export type FoundRecord =
  | { readonly kind: 'found'; readonly stored: StoredRecord }
  | { readonly kind: 'unknown' }
  /** Ids of some that begin like that, newest first. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] };

/** The name of the execution that began last. */
export const LATEST = 'latest';

/**
 * Of so many that were written last, one began last: a record is written when
 * it begins.
 */
const MAX_LATEST = 100;
/** More ids than this help nobody to choose. */
const MAX_IDS = 10;

/**
 * Finds the record of an execution by its id, by what only its id begins with,
 * or by `latest`. The record says `killed` where its process has gone.
 */
export function findRecord(
  recordsDirectory: string,
  name: string,
): FoundRecord {
  const directories = recordDirectories(recordsDirectory);
  if (name === LATEST) return latest(directories);
  if (name === '') return { kind: 'unknown' };
  const prefix = name.toLowerCase();
  const fitting = directories.filter((directory) =>
    basename(directory).startsWith(prefix),
  );
  const stored = fitting.flatMap(storedIn);
  const [first] = stored;
  if (first === undefined) return { kind: 'unknown' };
  if (stored.length === 1) return { kind: 'found', stored: first };
  const ids = newestFirst(fitting).map(({ directory }) => basename(directory));
  return { kind: 'ambiguous', ids: ids.slice(0, MAX_IDS) };
}

function latest(directories: readonly string[]): FoundRecord {
  const [first, ...others] = newestFirst(directories)
    .slice(0, MAX_LATEST)
    .flatMap(({ directory }) => storedIn(directory));
  if (first === undefined) return { kind: 'unknown' };
  const stored = others.reduce(
    (last, it) => (beganAt(it) > beganAt(last) ? it : last),
    first,
  );
  return { kind: 'found', stored };
}

function storedIn(directory: string): StoredRecord[] {
  const record = readRecord(directory);
  return record ? [{ directory, record: withKilled(record) }] : [];
}

/** Milliseconds since 1970; 0 where that is not known. */
function beganAt({ record }: StoredRecord): number {
  const [first] = record.states;
  return first === undefined ? 0 : Date.parse(first.at);
}
