import type { EndCauses } from './end-cause';

/** What a removal may take that nobody waits for: longer is for a later look. */
export const UNHURRIED_MS = 4_000;
/** A removal on a busy engine; it is tried in any case. */
const MIN_MS = 1_000;
/** An execution is over 5 s after its timeout and its grace, with a margin. */
const AFTER_GRACE_MS = 4_500;
/** A cancelled one 7 s after the signal, with a margin. */
const AFTER_CANCEL_MS = 6_500;

/**
 * How long the removal of a container may take, in milliseconds: all that the
 * causes that ended the execution leave of its time. Never more than what a
 * cancellation leaves, for one may come while it goes on.
 * @param nowMs of `performance.now()`.
 */
export function cleanUpBudgetMs(
  {
    first,
    firstAtMs,
    cancelledAtMs,
  }: Pick<EndCauses, 'first' | 'firstAtMs' | 'cancelledAtMs'>,
  graceMs: number,
  nowMs: number,
): number {
  if (first === undefined || firstAtMs === undefined) return UNHURRIED_MS;
  const endsAtMs =
    first.outcome === 'cancelled'
      ? Infinity
      : firstAtMs + graceMs + AFTER_GRACE_MS;
  const cancelEndsAtMs = (cancelledAtMs ?? Infinity) + AFTER_CANCEL_MS;
  const leftMs = Math.min(endsAtMs, cancelEndsAtMs) - nowMs;
  return Math.min(Math.max(leftMs, MIN_MS), AFTER_CANCEL_MS);
}
