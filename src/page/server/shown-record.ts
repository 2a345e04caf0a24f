import type { ExecutionRecord } from '../../runner/execution-record';

/** A record, of an execution that may be waiting for its turn. */
export type ShownRecord = Omit<ExecutionRecord, 'status'> & {
  readonly status: ExecutionRecord['status'] | 'queued';
};
