import { cleanUpBudgetMs } from '../../../src/runner/clean-up-budget';
import type { EndCause } from '../../../src/runner/end-cause';

const AT_MS = 10_000;
const budget = (
  outcome: EndCause['outcome'] | undefined,
  graceMs: number,
  laterMs: number,
  cancelledAfterMs = outcome === 'cancelled' ? 0 : undefined,
): number =>
  cleanUpBudgetMs(
    {
      first: outcome && { outcome, message: '' },
      firstAtMs: outcome && AT_MS,
      cancelledAtMs:
        cancelledAfterMs === undefined ? undefined : AT_MS + cancelledAfterMs,
    },
    graceMs,
    AT_MS + laterMs,
  );

test.each([
  ['nothing ended it', undefined, 5000, 0, 4000],
  ['the timeout, before there was a plugin', 'timed_out', 1000, 0, 5500],
  ['the timeout, with a long grace', 'timed_out', 60_000, 0, 6500],
  ['the timeout, after a killed plugin', 'timed_out', 5000, 5300, 4200],
  ['the timeout, after an end nobody reported', 'timed_out', 5000, 7000, 2500],
  ['the timeout, without a grace', 'timed_out', 0, 2000, 2500],
  ['a cancellation', 'cancelled', 60_000, 100, 6400],
  ['a cancellation, after its grace', 'cancelled', 60_000, 3600, 2900],
  ['a cancellation, after all', 'cancelled', 60_000, 5500, 1000],
  ['a cancellation that took too long', 'cancelled', 60_000, 60_000, 1000],
] as const)(
  '%s (%s, grace %d ms, %d ms later): %d ms',
  (_name, outcome, graceMs, laterMs, expected) => {
    expect(budget(outcome, graceMs, laterMs)).toBe(expected);
  },
);

test.each([
  ['of a long grace', 60_000, 13_500, 10_000, 3000],
  ['of one that is nearly over', 5000, 7500, 4000, 2000],
] as const)(
  'a cancellation in the grace of a timeout, %s (case 58)',
  (_name, graceMs, laterMs, cancelledAfterMs, expected) => {
    expect(budget('timed_out', graceMs, laterMs, cancelledAfterMs)).toBe(
      expected,
    );
  },
);
