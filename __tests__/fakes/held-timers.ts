import { jest } from '@jest/globals';

/**
 * Holds every timeout until a test lets time pass, so that a deadline ends what
 * it is meant to end on a machine of any speed. `jest.useRealTimers()` undoes it.
 */
export function holdTimers(): void {
  jest.useFakeTimers({
    doNotFake: [
      ...(['Date', 'hrtime', 'nextTick', 'queueMicrotask'] as const),
      ...(['setImmediate', 'clearImmediate'] as const),
      ...(['setInterval', 'clearInterval'] as const),
    ],
  });
}

/** Lets so many milliseconds pass once everything under way waits for something. */
export function passSoon(ms: number): void {
  setImmediate(() => jest.advanceTimersByTime(ms));
}
