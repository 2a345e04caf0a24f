import { setTimeout as sleep } from 'node:timers/promises';
import type { OutputSize } from '../../../src/orchestrator/output-entry';
import { pauseAfter, watchOutput } from '../../../src/runner/watch-output';

const LIMITS = { bytes: 10, files: 2 };

/** A container whose output grows each time that it is looked at. */
function growing(...sizes: readonly (OutputSize | undefined)[]): {
  looks: number;
  outputSize(): Promise<OutputSize | undefined>;
} {
  return {
    looks: 0,
    outputSize() {
      this.looks += 1;
      return Promise.resolve(sizes[Math.min(this.looks, sizes.length) - 1]);
    },
  };
}

test.each([
  ['bytes', { bytes: 11, files: 1 }],
  ['files', { bytes: 1, files: 3 }],
  ['bytes, where files cannot be counted', { bytes: 11, files: undefined }],
])('too many %s are told once', async (_name, size) => {
  const container = growing(undefined, size);
  const told: OutputSize[] = [];
  const tell = (seen: OutputSize): number => told.push(seen);
  const end = watchOutput(container, LIMITS, tell, 5);
  while (told.length === 0) await sleep(5);
  await sleep(50);
  end();
  expect(told).toEqual([size]);
  expect(container.looks).toBe(2);
});

test('nothing is looked at any more when the watch has ended', async () => {
  const container = growing({ bytes: 100, files: 100 });
  const end = watchOutput(container, LIMITS, () => undefined, 5);
  end();
  await sleep(50);
  expect(container.looks).toBe(0);
});

test.each([
  ['a quick look', 20, true, 180],
  ['one at very many files', 1_000, true, 2_000],
  ['one that takes longer than that', 5_000, true, 5_000],
  ['an engine that goes through all it has', 1_000, false, 9_000],
])('%s: the pause after it', (_name, tookMs, isOwn, pauseMs) => {
  expect(pauseAfter(tookMs, isOwn)).toBe(pauseMs);
});
