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

/** What of the time after a cause is for the removal that comes last. */
const FOR_REMOVAL_MS = 1_500;

/** A wait that ends when an ended execution has no more time for it. */
export interface Patience {
  readonly signal: AbortSignal;
  /** Lets go of timers and listeners. */
  end(): void;
}

/**
 * For work between a plugin's end and the removal of its container: as long as
 * it takes, until a cause ends the execution; then what that leaves of its time.
 */
export function untilRemoval(
  causes: Pick<
    EndCauses,
    'first' | 'firstAtMs' | 'cancelledAtMs' | 'signal' | 'cancelled'
  >,
  graceMs: number,
): Patience {
  const patience = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onCause = (): void => {
    const leftMs = cleanUpBudgetMs(causes, graceMs, performance.now());
    clearTimeout(timer);
    timer = setTimeout(
      () => patience.abort(),
      Math.max(leftMs - FOR_REMOVAL_MS, 0),
    );
  };
  if (causes.signal.aborted) onCause();
  // A cancellation can shorten the time that another cause has left.
  causes.signal.addEventListener('abort', onCause);
  causes.cancelled.addEventListener('abort', onCause);
  return {
    signal: patience.signal,
    end() {
      clearTimeout(timer);
      causes.signal.removeEventListener('abort', onCause);
      causes.cancelled.removeEventListener('abort', onCause);
    },
  };
}
