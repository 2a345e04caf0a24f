import { jest } from '@jest/globals';
import type { Outcome } from '../../../src/definition/outcome';
import { watchEndCauses, type EndCauses } from '../../../src/runner/end-cause';
import { removeBeforeRetry } from '../../../src/runner/remove-before-retry';

const AWAY = new Error('the engine is away');

afterEach(() => jest.useRealTimers());

/** Removes what cannot be removed before some tries have failed. */
function remove(
  outcome: Outcome,
  failures: number,
): {
  readonly causes: EndCauses;
  readonly tries: () => number;
  readonly removal: Promise<void>;
} {
  jest.useFakeTimers();
  const causes = watchEndCauses('greet', new AbortController().signal);
  let tries = 0;
  const attempt = (): Promise<void> => {
    tries += 1;
    return tries <= failures ? Promise.reject(AWAY) : Promise.resolve();
  };
  const container = { remove: attempt, removeAgain: attempt };
  const removal = removeBeforeRetry(container, outcome, causes);
  removal.catch(() => undefined);
  return { causes, tries: () => tries, removal };
}

test('a container that goes is removed once', async () => {
  const { removal, tries } = remove('engine_unavailable', 0);
  await removal;
  expect(tries()).toBe(1);
});

test('an engine that was there is not waited for', async () => {
  const { removal, tries } = remove('plugin_failed', 1);
  await expect(removal).rejects.toBe(AWAY);
  expect(tries()).toBe(1);
});

test('one that is away is asked again until it is back', async () => {
  const { removal, tries } = remove('engine_unavailable', 10);
  await jest.advanceTimersByTimeAsync(2_000);
  await removal;
  expect(tries()).toBe(11);
});

test('one that stays away is given up', async () => {
  const { removal } = remove('engine_unavailable', Infinity);
  await jest.advanceTimersByTimeAsync(15_400);
  await expect(removal).rejects.toBe(AWAY);
});

test('a cause ends the wait', async () => {
  const { removal, causes, tries } = remove('engine_unavailable', Infinity);
  await jest.advanceTimersByTimeAsync(500);
  causes.add({ outcome: 'cancelled', message: 'It was cancelled.' });
  await jest.advanceTimersByTimeAsync(0);
  await expect(removal).rejects.toThrow();
  expect(tries()).toBeLessThan(5);
});
