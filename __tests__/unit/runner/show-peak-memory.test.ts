import { showAtLeast } from '../../../src/runner/show-at-least';
import { showPeakMemory } from '../../../src/runner/show-peak-memory';

const MEBIBYTE = 1024 * 1024;
const limits = { memory_bytes: 64 * MEBIBYTE };
const peak = (
  mebibytes: number | null,
  read_at_end: boolean | null,
): string | undefined =>
  showPeakMemory(
    {
      peak_memory_bytes: mebibytes === null ? null : mebibytes * MEBIBYTE,
      read_at_end,
    },
    limits,
  );

test('what can have been more says so', () => {
  expect(peak(3, true)).toBe('3 MiB');
  expect(peak(3, false)).toBe('at least 3 MiB');
  expect(showAtLeast('40 ms', { read_at_end: false })).toBe('at least 40 ms');
});

test('a record of before, which does not know, says nothing of it', () => {
  expect(peak(3, null)).toBe('3 MiB');
});

test('more than the limit it cannot have been', () => {
  expect(peak(64, false)).toBe('64 MiB');
});

test('what was not measured has no figure', () => {
  expect(peak(null, null)).toBeUndefined();
});
