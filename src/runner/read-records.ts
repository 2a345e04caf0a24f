import type { ExecutionRecord } from './execution-record';
import { readRecord } from './read-record';
import { directoriesIn } from './record-directories';
import { newestFirst } from './record-order';

/** A record, and where its files are. */
export interface StoredRecord {
  readonly directory: string;
  readonly record: ExecutionRecord;
}

/** What a records directory holds. */
export interface StoredRecords {
  /** Newest first, by the time they were written last. */
  readonly records: readonly StoredRecord[];
  /** How many more there may be: directories that were not looked into. */
  readonly more: number;
}

/**
 * Reads the records of a records directory. Whatever else is in it is passed
 * over; a directory that cannot be read is an empty one.
 * @param max how many records are read at most.
 */
export function readRecords(
  recordsDirectory: string,
  max: number,
): StoredRecords {
  const found = newestFirst(directoriesIn(recordsDirectory));
  const records = found.slice(0, max).flatMap(({ directory }) => {
    const record = readRecord(directory);
    return record === undefined ? [] : [{ directory, record }];
  });
  return { records, more: Math.max(0, found.length - max) };
}
