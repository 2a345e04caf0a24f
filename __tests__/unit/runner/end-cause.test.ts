import { jest } from '@jest/globals';
import {
  EndedError,
  watchEndCauses,
  type EndCauses,
} from '../../../src/runner/end-cause';

let causes: EndCauses;
let cancel: AbortController;

beforeEach(() => {
  cancel = new AbortController();
  causes = watchEndCauses('greet', cancel.signal);
});
afterEach(() => causes.close());

const tooLarge = { outcome: 'output_too_large', message: 'too much' } as const;

/** Resolves when the signal aborts, with its reason. */
const aborted = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { signal } = causes;
    if (signal.aborted) resolve(signal.reason);
    signal.addEventListener('abort', () => resolve(signal.reason));
  });

test('nothing has ended it yet', () => {
  expect(causes.first).toBeUndefined();
  expect(causes.signal.aborted).toBe(false);
});

test('the first cause wins', () => {
  causes.add(tooLarge);
  cancel.abort();
  causes.add({ outcome: 'timed_out', message: 'late' });
  expect(causes.first).toEqual(tooLarge);
  expect(causes.signal.reason).toBeInstanceOf(EndedError);
  expect(causes.signal.reason).toMatchObject(tooLarge);
});

test('a cancellation is a cause', () => {
  cancel.abort();
  expect(causes.first).toEqual({
    outcome: 'cancelled',
    message: 'The execution of plugin "greet" was cancelled.',
  });
});

test('a cancellation from before is one too', () => {
  cancel.abort();
  const late = watchEndCauses('greet', cancel.signal);
  expect(late.first?.outcome).toBe('cancelled');
  expect(late.signal.aborted).toBe(true);
});

test('the deadline is counted from the start, what is over is over', async () => {
  causes.setDeadline(1500, performance.now() - 1500);
  await aborted();
  expect(causes.first).toEqual({
    outcome: 'timed_out',
    message:
      'The execution of plugin "greet" did not end within its timeout of 1.5 s and was stopped: ' +
      'raise `timeout`, or make the plugin faster.',
  });
});

describe('the deadline', () => {
  beforeEach(() => jest.useFakeTimers({ now: 1_000_000_000_000 }));
  afterEach(() => jest.useRealTimers());

  test.each([1, -1])(
    'is not moved by a clock that jumps %d h (case 67)',
    (hours) => {
      causes.setDeadline(60_000, performance.now());
      jest.advanceTimersByTime(30_000);
      jest.setSystemTime(Date.now() + hours * 3_600_000);
      jest.advanceTimersByTime(29_999);
      expect(causes.first).toBeUndefined();
      jest.advanceTimersByTime(2);
      expect(causes.first?.outcome).toBe('timed_out');
    },
  );

  test('of more than a timer keeps is kept all the same', () => {
    const timeoutMs = 2 ** 31 + 5000;
    causes.setDeadline(timeoutMs, performance.now());
    jest.advanceTimersByTime(timeoutMs - 1);
    expect(causes.first).toBeUndefined();
    jest.advanceTimersByTime(2);
    expect(causes.first?.outcome).toBe('timed_out');
  });

  test.each([0, 0.4, -1])('of %d ms is over at once', (timeoutMs) => {
    causes.setDeadline(timeoutMs, performance.now());
    jest.advanceTimersByTime(1);
    expect(causes.first?.outcome).toBe('timed_out');
  });

  test('that comes later takes the place of an earlier one', () => {
    causes.setDeadline(10, performance.now());
    causes.setDeadline(60_000, performance.now());
    jest.advanceTimersByTime(59_999);
    expect(causes.first).toBeUndefined();
    jest.advanceTimersByTime(2);
    expect(causes.first?.outcome).toBe('timed_out');
  });

  test('is no cause after the close, nor is a cancellation', () => {
    causes.setDeadline(1, performance.now());
    causes.close();
    cancel.abort();
    jest.advanceTimersByTime(1000);
    expect(causes.first).toBeUndefined();
  });

  test('says what it was waiting for, if that was not the plugin', () => {
    causes.setDeadline(1000, performance.now(), () => 'the engine');
    jest.advanceTimersByTime(1001);
    expect(causes.first?.message).toBe(
      'The execution of plugin "greet" did not end within its timeout of 1 s and was stopped, ' +
        'still waiting for the engine: raise `timeout`, or find out why that is slow.',
    );
  });
});

test('to hurry is to cancel, if it was not yet', () => {
  const hurry = new AbortController();
  const hurried = watchEndCauses('greet', cancel.signal, hurry.signal);
  expect(hurried.firstAtMs).toBeUndefined();
  hurry.abort();
  expect(hurried.first?.outcome).toBe('cancelled');
  expect(hurried.hurry.aborted).toBe(true);
  expect(hurried.firstAtMs).toBeLessThanOrEqual(performance.now());
  hurried.close();
});

describe('work that a cause may interrupt', () => {
  test('hands on its result', async () => {
    await expect(causes.orEnd(Promise.resolve(7))).resolves.toBe(7);
  });

  test('hands on its own error', async () => {
    const error = new Error('of the work');
    await expect(causes.orEnd(Promise.reject(error))).rejects.toBe(error);
  });

  test('is not waited for after a cause', async () => {
    const work = causes.orEnd(new Promise(() => undefined));
    causes.add(tooLarge);
    await expect(work).rejects.toMatchObject(tooLarge);
  });

  test('is not waited for when there is a cause already', async () => {
    causes.add(tooLarge);
    const work = causes.orEnd(new Promise(() => undefined));
    await expect(work).rejects.toBeInstanceOf(EndedError);
  });
});
