import type { ExecutionRecord } from '../runner/execution-record';

/** An outcome at a glance; `open` is without one. */
export type Verdict = 'good' | 'bad' | 'open';

/** What an execution's outcome comes to. */
export function verdictOf({
  outcome,
}: Pick<ExecutionRecord, 'outcome'>): Verdict {
  if (outcome === null) return 'open';
  return outcome === 'succeeded' ? 'good' : 'bad';
}
