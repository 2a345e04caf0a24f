import {
  NO_READING,
  usageOf,
  type EndedUsage,
} from '../../../../src/orchestrator/docker/usage-reading';
import { usageWith } from '../../../fakes/values';

const MEBIBYTE = 1024 * 1024;

const ended = (
  peakMebibytes: number | undefined,
  differences: Partial<EndedUsage> = {},
): EndedUsage => ({
  reading: {
    ...NO_READING,
    peakMemoryBytes: peakMebibytes && peakMebibytes * MEBIBYTE,
    cpuMs: 5,
  },
  source: 'cgroup',
  isWhole: true,
  oomKilled: false,
  memoryBytes: 64 * MEBIBYTE,
  ...differences,
});
const peakOf = (it: EndedUsage): number =>
  (usageOf(it).peakMemoryBytes ?? NaN) / MEBIBYTE;

test('what was read is what was used', () => {
  expect(usageOf(ended(3))).toEqual(
    usageWith({
      peakMemoryBytes: 3 * MEBIBYTE,
      cpuMs: 5,
      source: 'cgroup',
      isWhole: true,
    }),
  );
  expect(usageOf(ended(3, { isWhole: false }))).toMatchObject({
    peakMemoryBytes: 3 * MEBIBYTE,
    isWhole: false,
  });
});

test('one that ran out of memory had all of its limit, seen or not', () => {
  const oomKilled = true;
  expect(peakOf(ended(3, { oomKilled, isWhole: false }))).toBe(64);
  expect(peakOf(ended(63.9, { oomKilled }))).toBe(64);
  expect(peakOf(ended(64.5, { oomKilled }))).toBe(64.5);
  expect(peakOf(ended(undefined, { oomKilled, isWhole: false }))).toBe(64);
});

test('but not where the kernel says at the end that it was the machine', () => {
  expect(peakOf(ended(3, { oomKilled: true }))).toBe(3);
});

test('nothing is made up where nothing was measured', () => {
  const nothing = ended(undefined, {
    reading: NO_READING,
    isWhole: false,
    oomKilled: true,
  });
  expect(usageOf(nothing)).toEqual(usageWith());
});
