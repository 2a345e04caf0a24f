import { jest } from '@jest/globals';
import {
  cleanUpBudgetMs,
  untilRemoval,
} from '../../../src/runner/clean-up-budget';
import { watchEndCauses, type EndCause } from '../../../src/runner/end-cause';

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

describe('work before the removal', () => {
  afterEach(() => jest.useRealTimers());
  const CAUSE = { outcome: 'timed_out', message: '' } as const;
  const start = (
    graceMs: number,
  ): {
    cancel: AbortController;
    causes: ReturnType<typeof watchEndCauses>;
    begin: () => ReturnType<typeof untilRemoval>;
  } => {
    jest.useFakeTimers();
    const cancel = new AbortController();
    const causes = watchEndCauses('greet', cancel.signal);
    return { cancel, causes, begin: () => untilRemoval(causes, graceMs) };
  };

  test('goes on for as long as nothing ends the execution', () => {
    const patience = start(0).begin();
    jest.advanceTimersByTime(1_000_000);
    expect(patience.signal.aborted).toBe(false);
    patience.end();
  });

  test.each(['before', 'after'])(
    'leaves time for that when a cause came %s it began',
    (when) => {
      const { causes, begin } = start(0);
      if (when === 'before') causes.add(CAUSE);
      const patience = begin();
      if (when === 'after') causes.add(CAUSE);
      jest.advanceTimersByTime(2_990);
      expect(patience.signal.aborted).toBe(false);
      jest.advanceTimersByTime(20);
      expect(patience.signal.aborted).toBe(true);
      patience.end();
    },
  );

  test('is cut short by a cancellation', () => {
    const { causes, cancel, begin } = start(60_000);
    causes.add(CAUSE);
    const patience = begin();
    jest.advanceTimersByTime(1_000);
    cancel.abort();
    jest.advanceTimersByTime(4_990);
    expect(patience.signal.aborted).toBe(false);
    jest.advanceTimersByTime(20);
    expect(patience.signal.aborted).toBe(true);
    patience.end();
  });

  test('is not watched once it is over', () => {
    const { causes, begin } = start(0);
    const patience = begin();
    patience.end();
    causes.add(CAUSE);
    jest.advanceTimersByTime(100_000);
    expect(patience.signal.aborted).toBe(false);
  });
});
