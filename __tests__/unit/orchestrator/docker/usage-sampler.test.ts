import type { UsageReading } from '../../../../src/orchestrator/docker/cgroup-usage';
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
): UsageReading => ({ peakMemoryBytes, cpuMs, oomKills });

test('the highest of each figure counts', () => {
  const sampler = startSampler(
    inTurn(usage(10, 1, 0), usage(30, 2, 1), usage(20, 3)),
    10_000,
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
    10_000,
  );
  sampler.sample();
  sampler.sample();
  expect(sampler.stop()).toEqual(usage(10, 2));
});

test('without any sample nothing was measured', () => {
  const sampler = startSampler(() => undefined, 10_000);
  expect(sampler.stop()).toEqual(usage(undefined, undefined));
});

test('an event is a sample out of turn, until the stop', () => {
  let event = (): void => undefined;
  let watched = true;
  const sampler = startSampler(
    inTurn(usage(10, 1, 0), usage(30, 2, 1)),
    10_000,
    (onEvent) => {
      event = onEvent;
      return () => (watched = false);
    },
  );
  event();
  expect(sampler.stop()).toEqual(usage(30, 2, 1));
  expect(watched).toBe(false);
});

test('it samples by itself, again and again', async () => {
  let count = 0;
  const third = new Promise<void>((resolve) => {
    const sampler = startSampler(() => {
      count += 1;
      if (count === 3) {
        // Stopped in the middle of its own sample.
        setImmediate(() => sampler.stop());
        resolve();
      }
      return undefined;
    }, 1);
  });
  await third;
  expect(count).toBe(3);
});

test('after the stop no sample is taken', async () => {
  let count = 0;
  const sampler = startSampler(() => {
    count += 1;
    return undefined;
  }, 1);
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
    10_000,
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
  const sampler = startSampler(() => {
    asked += 1;
    return later(5).then(() => usage(1, 1));
  }, 10_000);
  for (let chunk = 0; chunk < 3_000; chunk += 1) sampler.sample();
  expect(asked).toBe(1);
  await later(20);
  sampler.sample();
  expect(asked).toBe(2);
  sampler.stop();
});
