import { rm } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_DURATION_MS } from '../definition/duration';
import { isRunningHere } from '../orchestrator/owner';
import { RECORD_FILES, type ExecutionRecord } from './execution-record';
import { readRecord } from './read-record';
import { recordDirectories } from './record-directories';

/** How long records are kept. */
export interface Retention {
  /** The newest ones that are kept, this execution's included. */
  readonly maxCount: number;
  /** Milliseconds from the last change of a record. */
  readonly maxAgeMs: number;
}

/** Enough to look back on a release; a job's own are gone with the job. */
export const DEFAULT_RETENTION: Retention = {
  maxCount: 1000,
  maxAgeMs: 30 * 24 * 60 * 60 * 1000,
};

/** Longer than any attempt may take: whoever made such a record is gone. */
const MIN_UNSURE_AGE_MS = 2 * MAX_DURATION_MS;

/**
 * Removes the records that are too many or too old, never one whose execution
 * may be going on, and nothing that is not a record.
 * @returns the paths of the directories that were removed.
 */
export async function pruneRecords(
  recordsDirectory: string,
  retention: Retention = DEFAULT_RETENTION,
  nowMs: number = Date.now(),
): Promise<string[]> {
  const removed: string[] = [];
  for (const directory of surplusRecords(recordsDirectory, retention, nowMs)) {
    await rm(directory, { recursive: true, force: true }).then(
      () => removed.push(directory),
      () => undefined,
    );
  }
  return removed;
}

/**
 * Finds what {@link pruneRecords} removes; one by one, as it takes time.
 * @returns paths of directories, newest first.
 */
export function* surplusRecords(
  recordsDirectory: string,
  { maxCount, maxAgeMs }: Retention,
  nowMs: number,
): Generator<string, void, undefined> {
  const records = recordDirectories(recordsDirectory)
    .map((directory) => ({ directory, changedMs: changedAt(directory) }))
    .sort((a, b) => b.changedMs - a.changedMs);
  for (const [at, { directory, changedMs }] of records.entries()) {
    const ageMs = nowMs - changedMs;
    if (at < maxCount && ageMs <= maxAgeMs) continue;
    const isOld = ageMs > Math.max(maxAgeMs, MIN_UNSURE_AGE_MS);
    if (!mayBeRunning(readRecord(directory), isOld)) yield directory;
  }
}

/** Of a process that nobody here can see, its age tells. */
function mayBeRunning(
  record: ExecutionRecord | undefined,
  isOld: boolean,
): boolean {
  if (record === undefined) return !isOld;
  if (record.status !== 'running') return false;
  return isRunningHere(record.process ?? '') ?? !isOld;
}

/** A directory without a record is one that is being made, or was left. */
function changedAt(directory: string): number {
  for (const path of [join(directory, RECORD_FILES.record), directory]) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat !== undefined) return stat.mtimeMs;
  }
  return 0;
}
