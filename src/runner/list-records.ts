import { basename } from 'node:path';
import type { Outcome } from '../definition/outcome';
import { quote } from '../definition/quote';
import { ValueError } from '../definition/value-error';
import type { ExecutionRecord, ExecutionStatus } from './execution-record';
import { withKilled } from './killed-records';
import { readRecord } from './read-record';
import type { StoredRecord } from './read-records';
import { recordDirectories } from './record-directories';
import { newestFirst, type WrittenRecord } from './record-order';

/** Which records are meant; what is not there does not matter. */
export interface RecordFilter {
  readonly statuses?: readonly ExecutionStatus[] | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  /** The id of a plugin, whichever version was asked for. */
  readonly plugin?: string | undefined;
}

/** Some of the records there are. */
export interface RecordQuery extends RecordFilter {
  /** How many there are at most on one page; at least 1. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

/** Records of a records directory, newest first. */
export interface RecordPage {
  /** Those whose process has gone are `killed` in it, on disk or not. */
  readonly records: readonly StoredRecord[];
  /**
   * Asks for the next page; undefined where there is none. A page can have
   * fewer records than asked for, or none, and a next one.
   */
  readonly next: string | undefined;
}

/** So many records are read in 100 ms, during which nothing else is done. */
const MAX_READ = 1_000;

const CURSOR = /^(\d{1,15}(?:\.\d{1,9})?)~([0-9a-f-]{36})$/;

/**
 * Reads one page of the records of a records directory: newest first, by the
 * time they were written last. Whatever else is in it is passed over.
 * @throws ValueError for an `after` that was no `next`.
 */
export function listRecords(
  recordsDirectory: string,
  { limit, after, ...filter }: RecordQuery,
): RecordPage {
  const rest = rowsAfter(
    newestFirst(recordDirectories(recordsDirectory)),
    after,
  );
  const records: StoredRecord[] = [];
  let read = 0;
  for (const row of rest) {
    if (records.length >= limit || read >= MAX_READ) break;
    read += 1;
    const record = readRecord(row.directory);
    if (record === undefined) continue;
    const shown = withKilled(record);
    if (!fits(shown, filter)) continue;
    records.push({ directory: row.directory, record: shown });
  }
  const last = rest[read - 1];
  const next = read < rest.length && last ? cursorOf(last) : undefined;
  return { records, next };
}

function fits(
  record: ExecutionRecord,
  { statuses, outcomes, plugin }: RecordFilter,
): boolean {
  if (statuses && !statuses.includes(record.status)) return false;
  if (outcomes && !(record.outcome && outcomes.includes(record.outcome))) {
    return false;
  }
  return plugin === undefined || record.plugin.split('@')[0] === plugin;
}

function cursorOf({ directory, writtenMs }: WrittenRecord): string {
  return `${writtenMs}~${basename(directory)}`;
}

/** By time and id: the record itself may be gone by now. */
function rowsAfter(
  rows: readonly WrittenRecord[],
  after: string | undefined,
): readonly WrittenRecord[] {
  if (after === undefined) return rows;
  const [, writtenMs, id] = CURSOR.exec(after) ?? [];
  if (writtenMs === undefined || id === undefined) {
    throw new ValueError(
      `${quote(after)} does not follow any page: use the cursor that came with the page before`,
    );
  }
  const at = Number(writtenMs);
  return rows.filter(
    (row) =>
      row.writtenMs < at ||
      (row.writtenMs === at && basename(row.directory) < id),
  );
}
