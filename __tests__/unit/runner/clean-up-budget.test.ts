import { cleanUpBudgetMs } from '../../../src/runner/clean-up-budget';
import type { EndCause } from '../../../src/runner/end-cause';

const AT_MS = 10_000;
const budget = (
  outcome: EndCause['outcome'] | undefined,
  graceMs: number,
  laterMs: number,
): number =>
  cleanUpBudgetMs(
    {
      first: outcome && { outcome, message: '' },
      firstAtMs: outcome && AT_MS,
    },
    graceMs,
    AT_MS + laterMs,
  );

test.each([
  ['nothing ended it', undefined, 5000, 0, 4000],
  ['the timeout, before there was a plugin', 'timed_out', 5000, 0, 4000],
  ['the timeout, after a killed plugin', 'timed_out', 5000, 5300, 4000],
  ['the timeout, after an end nobody reported', 'timed_out', 5000, 7000, 2500],
  ['the timeout, without a grace', 'timed_out', 0, 2000, 2500],
  ['a cancellation', 'cancelled', 60_000, 100, 4000],
  ['a cancellation, after its grace', 'cancelled', 60_000, 3600, 2900],
  ['a cancellation, after all', 'cancelled', 60_000, 5500, 1000],
  ['a cancellation that took too long', 'cancelled', 60_000, 60_000, 1000],
] as const)(
  '%s (%s, grace %d ms, %d ms later): %d ms',
  (_name, outcome, graceMs, laterMs, expected) => {
    expect(budget(outcome, graceMs, laterMs)).toBe(expected);
  },
);
