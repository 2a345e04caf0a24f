import type { ExecutionRecord } from '../runner/execution-record';

/** Whether the plugin of an execution began to do something. */
export function wasRun({ states }: Pick<ExecutionRecord, 'states'>): boolean {
  return states.some(({ state }) => state === 'start');
}
