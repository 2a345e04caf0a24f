import fc from 'fast-check';
import { parseDuration } from '../../../src/definition/duration';
import { parseCpu, parseSize } from '../../../src/definition/quantity';
import {
  showBytes,
  showCpu,
  showDuration,
} from '../../../src/definition/show-quantity';

test.each([
  [showCpu, 2_000_000_000, '2'],
  [showCpu, 1_500_000_000, '1500m'],
  [showCpu, 1_000_001, '1000001n'],
  [showBytes, 2 ** 30, '1Gi'],
  [showBytes, 1500 * 2 ** 20, '1500Mi'],
  [showBytes, 1_000_000_000, '1000000000'],
  [showBytes, 2 ** 50, '1024Ti'],
  [showDuration, 7_200_000, '2h'],
  [showDuration, 600_000, '10m'],
  [showDuration, 90_000, '90s'],
  [showDuration, 1500, '1500ms'],
])('%p of %i is %s', (show, value, expected) => {
  expect(show(value)).toBe(expected);
});

test('what is shown is read as the very same value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 1e12 }), (nanos) =>
      expect(parseCpu(showCpu(nanos))).toBe(nanos),
    ),
  );
  fc.assert(
    fc.property(
      fc.maxSafeInteger().filter((it) => it > 0),
      (bytes) => expect(parseSize(showBytes(bytes))).toBe(bytes),
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 86_400_000 }), (ms) =>
      expect(parseDuration(showDuration(ms))).toBe(ms),
    ),
  );
});
