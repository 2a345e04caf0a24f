import type { EndCauses } from './end-cause';

/** What a removal may take that nobody waits for: longer is for a later look. */
const MAX_MS = 4_000;
/** A removal on a busy engine; it is tried in any case. */
const MIN_MS = 1_000;
/** An execution is over 5 s after its timeout and its grace, with a margin. */
const AFTER_GRACE_MS = 4_500;
/** A cancelled one 7 s after the signal, with a margin. */
const AFTER_CANCEL_MS = 6_500;

/**
 * How long the removal of a container may take, in milliseconds: what the
 * cause that ended the execution leaves of its time.
 * @param nowMs of `performance.now()`.
 */
export function cleanUpBudgetMs(
  { first, firstAtMs }: Pick<EndCauses, 'first' | 'firstAtMs'>,
  graceMs: number,
  nowMs: number,
): number {
  if (first === undefined || firstAtMs === undefined) return MAX_MS;
  const wholeMs =
    first.outcome === 'cancelled' ? AFTER_CANCEL_MS : graceMs + AFTER_GRACE_MS;
  return Math.min(Math.max(firstAtMs + wholeMs - nowMs, MIN_MS), MAX_MS);
}
