import { formatDuration } from '../../../src/runner/format-duration';

test.each([
  [0, '0 ms'],
  [12.4, '12 ms'],
  [99, '99 ms'],
  [100, '0.10 s'],
  [1234, '1.23 s'],
  [59_994, '59.99 s'],
  [59_996, '1 min 0 s'],
  [125_000, '2 min 5 s'],
  [3_780_000, '1 h 3 min'],
])('%d ms is %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
