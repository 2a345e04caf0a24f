import { isRunningHere } from '../orchestrator/owner';
import { writeRecord, type ExecutionRecord } from './execution-record';
import { leftFigures } from './left-figures';
import { readRecord } from './read-record';
import { recordDirectories } from './record-directories';

/** What the record of a killed execution says; a full disk looks the same. */
const KILLED =
  'The process that ran this execution was killed before it could say how it ' +
  'ended: the runner ran out of time or memory, or somebody killed it. Or the ' +
  'disk was full and it could not write that down: its log says so then.';

/**
 * Completes the records of executions whose process has gone without a word:
 * `status` becomes `killed`, and what their files tell is filled in. A record is
 * left alone when its process may be alive, or is of another machine.
 * @returns the ids of the executions.
 */
export function markKilledRecords(recordsDirectory: string): string[] {
  return recordDirectories(recordsDirectory).flatMap((directory) => {
    const record = readRecord(directory);
    if (record === undefined || !wasKilled(record)) return [];
    try {
      const figures = leftFigures(directory, record);
      writeRecord(directory, { ...withKilled(record), ...figures });
    } catch {
      // What cannot be written now is as it was; the next look tries again.
      return [];
    }
    return [record.execution_id];
  });
}

/**
 * A record as it is to be shown: `killed` where it says "running" of a process
 * that has ended, whether or not that is on disk yet.
 */
export function withKilled(record: ExecutionRecord): ExecutionRecord {
  return wasKilled(record)
    ? { ...record, status: 'killed', error: KILLED }
    : record;
}

/** Whether a record says "running" of a process that has ended. */
export function wasKilled(
  record: Pick<ExecutionRecord, 'status' | 'process'>,
): boolean {
  return (
    record.status === 'running' && isRunningHere(record.process ?? '') === false
  );
}
