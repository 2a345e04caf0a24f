import { formatBytes } from '../../../src/runner/format-bytes';

test.each([
  [0, '0 B'],
  [42, '42 B'],
  [1023, '1023 B'],
  [1024, '1 KiB'],
  [1536, '1.5 KiB'],
  [512 * 2 ** 20, '512 MiB'],
  [8_500_000, '8.1 MiB'],
  [2 ** 30, '1 GiB'],
  [1.5 * 2 ** 40, '1.5 TiB'],
  [2 ** 60, '1048576 TiB'],
])('%d is %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
