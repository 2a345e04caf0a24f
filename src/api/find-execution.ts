import { join } from 'node:path';
import { quote } from '../definition/quote';
import type { ExecutionRecord } from '../runner/execution-record';
import { withKilled } from '../runner/killed-records';
import { readRecord } from '../runner/read-record';
import { ProblemError } from './problem';

const EXECUTION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A record and the absolute path of its directory. */
export interface FoundExecution {
  readonly record: ExecutionRecord;
  readonly directory: string;
}

/**
 * The record of an execution.
 * @throws ProblemError 404
 */
export function findExecution(
  recordsDirectory: string,
  id: string,
): FoundExecution {
  const directory = join(recordsDirectory, id);
  const record = EXECUTION_ID.test(id) ? readRecord(directory) : undefined;
  if (record !== undefined) return { record: withKilled(record), directory };
  throw new ProblemError(
    404,
    'execution_not_found',
    `There is no execution ${quote(id)}: its id is in the answer of its task; records are kept for a while only.`,
  );
}
