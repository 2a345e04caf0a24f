import { jest } from '@jest/globals';
import {
  NO_READING,
  type UsageReading,
} from '../../../../src/orchestrator/docker/usage-reading';
import { startSampler } from '../../../../src/orchestrator/docker/usage-sampler';

const later = (ms = 0): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Answers with each of these in turn, then with the last. */
function inTurn<T>(...values: [T, ...T[]]): () => T {
  let at = -1;
  return () => {
    at = Math.min(at + 1, values.length - 1);
    return values[at] as T;
  };
}

const usage = (
  peakMemoryBytes: number | undefined,
  cpuMs: number | undefined,
  oomKills?: number,
): UsageReading => ({ ...NO_READING, peakMemoryBytes, cpuMs, oomKills });

test('the highest of each figure counts', () => {
  const sampler = startSampler(
    inTurn(usage(10, 1, 0), usage(30, 2, 1), usage(20, 3)),
    { firstIntervalMs: 10_000 },
  );
  sampler.sample();
  sampler.sample();
  expect(sampler.stop()).toEqual(usage(30, 3, 1));
});

test('a sample that says nothing takes nothing away', () => {
  const sampler = startSampler(
    inTurn<UsageReading | undefined>(
      usage(10, undefined),
      undefined,
      usage(undefined, 2),
    ),
    { firstIntervalMs: 10_000 },
  );
  sampler.sample();
  sampler.sample();
  expect(sampler.stop()).toEqual(usage(10, 2));
});

test('without any sample nothing was measured', () => {
  const sampler = startSampler(() => undefined, { firstIntervalMs: 10_000 });
  expect(sampler.stop()).toEqual(usage(undefined, undefined));
});

test('an event is a sample out of turn, until the stop', () => {
  let event = (): void => undefined;
  let watched = true;
  const sampler = startSampler(inTurn(usage(10, 1, 0), usage(30, 2, 1)), {
    firstIntervalMs: 10_000,
    watch: (onEvent) => {
      event = onEvent;
      return () => (watched = false);
    },
  });
  event();
  expect(sampler.stop()).toEqual(usage(30, 2, 1));
  expect(watched).toBe(false);
});

test('it samples by itself, again and again', async () => {
  let count = 0;
  const third = new Promise<void>((resolve) => {
    const sampler = startSampler(
      () => {
        count += 1;
        if (count === 3) {
          // Stopped in the middle of its own sample.
          setImmediate(() => sampler.stop());
          resolve();
        }
        return undefined;
      },
      { firstIntervalMs: 1 },
    );
  });
  await third;
  expect(count).toBe(3);
});

test('after the stop no sample is taken', async () => {
  let count = 0;
  const sampler = startSampler(
    () => {
      count += 1;
      return undefined;
    },
    { firstIntervalMs: 1 },
  );
  sampler.stop();
  const atStop = count;
  sampler.sample();
  await later(20);
  expect(count).toBe(atStop);
});

test('samples that come later are kept, failed ones are not', async () => {
  const sampler = startSampler(
    inTurn<Promise<UsageReading | undefined>>(
      Promise.resolve(usage(10, 1)),
      Promise.reject(new Error('the engine is gone')),
      Promise.resolve(usage(5, 2)),
    ),
    { firstIntervalMs: 10_000 },
  );
  await later();
  sampler.sample();
  await later();
  sampler.sample();
  await later();
  expect(sampler.stop()).toEqual(usage(10, 2));
});

test('while one sample is under way there is no other', async () => {
  let asked = 0;
  const sampler = startSampler(
    () => {
      asked += 1;
      return later(5).then(() => usage(1, 1));
    },
    { firstIntervalMs: 10_000 },
  );
  for (let chunk = 0; chunk < 3_000; chunk += 1) sampler.sample();
  expect(asked).toBe(1);
  await later(20);
  sampler.sample();
  expect(asked).toBe(2);
  sampler.stop();
});

test('a curve has what was read in turn, and the last of all', () => {
  const seen: (number | undefined)[] = [];
  const sampler = startSampler(
    inTurn(usage(10, 1), usage(20, 2), usage(30, 3)),
    {
      firstIntervalMs: 10_000,
      onSample: ({ cpuMs }) => seen.push(cpuMs),
    },
  );
  sampler.sample();
  sampler.sample();
  expect(seen).toEqual([1]);
  sampler.stop();
  sampler.stop();
  expect(seen).toEqual([1, 3]);
});

test('of a long run the samples get rarer, without end', () => {
  jest.useFakeTimers();
  try {
    let count = 0;
    const sampler = startSampler(() => {
      count += 1;
      return undefined;
    });
    jest.advanceTimersByTime(24 * 60 * 60 * 1000);
    sampler.stop();
    expect(count).toBeLessThan(2_000);
    expect(count).toBeGreaterThan(1_000);
  } finally {
    jest.useRealTimers();
  }
});

describe('where the kernel keeps figures until the end', () => {
  /** What is glanced at, and how often it was. */
  const glanced = (
    ...readings: [UsageReading | undefined, ...(UsageReading | undefined)[]]
  ): { glance: () => UsageReading | undefined; count: () => number } => {
    const next = inTurn<UsageReading | undefined>(...readings);
    let count = 0;
    return {
      glance: () => {
        count += 1;
        return next();
      },
      count: () => count,
    };
  };
  const never = 10_000;

  test('they are glanced at all the time', async () => {
    const { glance, count } = glanced(usage(10, 1), usage(30, 2, 1));
    const sampler = startSampler(() => undefined, {
      firstIntervalMs: never,
      glanceIntervalMs: 1,
      glance,
    });
    while (count() < 3) await later(1);
    expect(sampler.stop()).toEqual(usage(30, 2, 1));
    const atStop = count();
    await later(20);
    expect(count()).toBe(atStop);
  });

  test('at an event and at output they are what is read first', () => {
    let event = (): void => undefined;
    const order: string[] = [];
    const sampler = startSampler(
      () => {
        order.push('read');
        return undefined;
      },
      {
        firstIntervalMs: never,
        glanceIntervalMs: never,
        glance: () => {
          order.push('glance');
          return usage(30, 2);
        },
        watch: (onEvent) => {
          event = onEvent;
          return () => undefined;
        },
      },
    );
    event();
    expect(order).toEqual(['read', 'glance', 'read']);
    sampler.sample();
    sampler.sample();
    expect(order.slice(3)).toEqual(['glance', 'glance']);
    expect(sampler.stop()).toEqual(usage(30, 2));
    event();
    sampler.sample();
    expect(order).toHaveLength(5);
  });

  test('when they were last read is known, and nothing else counts as that', () => {
    const { glance } = glanced(
      usage(undefined, 1),
      usage(10, undefined),
      usage(10, 1),
      undefined,
    );
    const sampler = startSampler(() => usage(10, 1), {
      firstIntervalMs: never,
      glanceIntervalMs: never,
      glance,
    });
    sampler.sample();
    sampler.sample();
    expect(sampler.lastReadAtMs).toBeUndefined();
    const before = Date.now();
    sampler.sample();
    const { lastReadAtMs } = sampler;
    expect(lastReadAtMs).toBeGreaterThanOrEqual(before);
    sampler.sample();
    expect(sampler.lastReadAtMs).toBe(lastReadAtMs);
    sampler.stop();
  });
});
