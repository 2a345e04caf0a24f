import type { ExecutionRecord } from '../runner/execution-record';
import { phasesOf, type Phase } from '../runner/phases';
import type { StoredRecord } from '../runner/read-records';
import { verdictOf, type Verdict } from './verdict';

/** An execution as the report shows it. */
export interface ReportExecution extends StoredRecord {
  /** Of its card, in the page. */
  readonly anchor: string;
  readonly phases: readonly Phase[];
  /** Milliseconds since the epoch; undefined when it has no states. */
  readonly startedAtMs: number | undefined;
  /** As far as it is known for one that did not end. */
  readonly lengthMs: number;
  readonly verdict: Verdict;
  /** Its outcome, in words. */
  readonly words: string;
}

/** Executions in the order of their start. */
export function reportExecutions(
  stored: readonly StoredRecord[],
): ReportExecution[] {
  return stored
    .map((each) => ({ each, startedAtMs: startOf(each.record) }))
    .sort((a, b) => (a.startedAtMs ?? 0) - (b.startedAtMs ?? 0))
    .map(({ each, startedAtMs }, at) => {
      const { outcome, duration_ms, states } = each.record;
      return {
        ...each,
        anchor: `execution-${at + 1}`,
        phases: phasesOf(each.record),
        startedAtMs,
        lengthMs: duration_ms ?? states.at(-1)?.ms ?? 0,
        verdict: verdictOf(each.record),
        words: outcome?.replaceAll('_', ' ') ?? 'did not end',
      };
    });
}

function startOf({ states }: ExecutionRecord): number | undefined {
  const [first] = states;
  return first && Date.parse(first.at) - first.ms;
}
