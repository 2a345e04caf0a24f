import {
  defaultQueueLimits,
  thisMachine,
} from '../../../src/runner/queue-limits';

const MACHINE = { cpus: 2, memoryBytes: 1_000 };

test('the engine says how much runs at once', () => {
  const capacity = { nanoCpus: 8_000_000_000, memoryBytes: 10_000 };
  expect(defaultQueueLimits(capacity, MACHINE)).toEqual({
    concurrency: 32,
    nanoCpus: 8_000_000_000,
    memoryBytes: 8_000,
    maxWaiting: 100,
  });
});

test('this machine stands in for what the engine does not say', () => {
  const unknown = { nanoCpus: undefined, memoryBytes: undefined };
  expect(defaultQueueLimits(unknown, MACHINE)).toMatchObject({
    concurrency: 8,
    nanoCpus: 2_000_000_000,
    memoryBytes: 800,
  });
  expect(defaultQueueLimits(unknown).nanoCpus).toBe(
    thisMachine().cpus * 1_000_000_000,
  );
});
