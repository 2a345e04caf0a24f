import fc from 'fast-check';
import {
  parseCpu,
  parseMemory,
  parseSize,
} from '../../../src/definition/quantity';
import { ValueError } from '../../../src/definition/value-error';

const seed = 20_260_401;

test.each<[string | number, number]>([
  ['500m', 500_000_000],
  ['0.5', 500_000_000],
  [0.5, 500_000_000],
  [0.1, 100_000_000],
  ['.5', 500_000_000],
  ['2.', 2_000_000_000],
  ['+2', 2_000_000_000],
  [2, 2_000_000_000],
  ['1e1', 10_000_000_000],
  ['1E-1', 100_000_000],
  ['1m', 1_000_000],
  [1e-3, 1_000_000],
  ['1500000n', 1_500_000],
  ['1500u', 1_500_000],
  ['0.0010000001', 1_000_001],
  ['1024', 1_024_000_000_000],
])('%p are %p billionths of a CPU', (value, nanos) => {
  expect(parseCpu(value)).toBe(nanos);
});

test.each<[string | number, string]>([
  [0, '0 is zero'],
  ['0', '"0" is zero'],
  ['0e999999999', '"0e999999999" is zero'],
  [-1, '-1 is negative'],
  ['-500m', '"-500m" is negative'],
  [0.000001, 'under "1m"'],
  ['0.9m', 'under "1m"'],
  ['1e-999999999', 'under "1m"'],
  [Infinity, 'Infinity is not a CPU quantity'],
  [NaN, 'NaN is not a CPU quantity'],
  ['', '"" is not a CPU quantity'],
  ['.', 'not a CPU quantity'],
  ['two', 'not a CPU quantity'],
  ['1 m', 'not a CPU quantity'],
  ['1.0.0', 'not a CPU quantity'],
  ['1e3', 'fits'],
  ['500', 'fits'],
  ['1025', 'more than 1024 CPUs'],
  ['1e999999999', 'more than 1024 CPUs'],
  ['9'.repeat(1000), 'not a CPU quantity'],
])('CPU %p: %s (case 7)', (value, message) => {
  if (message === 'fits') {
    expect(parseCpu(value)).toBe(Number(value) * 1e9);
    return;
  }
  expect(() => parseCpu(value)).toThrow(ValueError);
  expect(() => parseCpu(value)).toThrow(message);
});

test.each<[string | number, number]>([
  ['256Mi', 268_435_456],
  ['1G', 1_000_000_000],
  ['1.5Gi', 1_610_612_736],
  ['1e9', 1_000_000_000],
  [1e9, 1_000_000_000],
  ['134217728', 134_217_728],
  [134_217_728, 134_217_728],
  ['6Mi', 6_291_456],
  ['8000k', 8_000_000],
  ['8000Ki', 8_192_000],
  ['1Ti', 1_099_511_627_776],
  ['1T', 1_000_000_000_000],
  ['8000000000m', 8_000_000],
  ['8000000000.5m', 8_000_001],
  ['8000000.1', 8_000_001],
  ['0.0078125Gi', 8_388_608],
])('%p of memory is %p bytes (case 8)', (value, bytes) => {
  expect(parseMemory(value)).toBe(bytes);
});

test.each<[string | number, string]>([
  ['5Mi', '"5Mi" is under Docker\'s floor of 6 MiB'],
  [
    '512',
    '"512" is 512 bytes, under Docker\'s floor of 6 MiB; did you mean "512Mi"?',
  ],
  [
    512,
    '512 is 512 bytes, under Docker\'s floor of 6 MiB; did you mean "512Mi"?',
  ],
  [
    '512m',
    'thousandths of a byte, under Docker\'s floor of 6 MiB; did you mean "512Mi"?',
  ],
  [
    '3',
    '"3" is 3 bytes, under Docker\'s floor of 6 MiB; write it like "256Mi" or "1G"',
  ],
  ['6', 'did you mean "6Mi"?'],
  ['256MB', 'did you mean "256M" or "256Mi"?'],
  ['256mb', 'did you mean "256M" or "256Mi"?'],
  ['1.5g', 'did you mean "1.5G" or "1.5Gi"?'],
  ['256 MiB', 'did you mean "256M" or "256Mi"?'],
  ['9000K', 'did you mean "9000k" or "9000Ki"?'],
  [0, '0 is zero'],
  [-1, '-1 is negative'],
  ['-256Mi', 'is negative'],
  [NaN, 'NaN is not a quantity'],
  [Infinity, 'Infinity is not a quantity'],
  ['lots', 'write it like "256Mi"'],
  ['10Pi', 'more than 9007199254740991 bytes'],
  ['1e999', 'more than 9007199254740991 bytes'],
])('memory %p is refused: %s (case 8)', (value, message) => {
  expect(() => parseMemory(value)).toThrow(ValueError);
  expect(() => parseMemory(value)).toThrow(message);
});

test('a size has no floor', () => {
  expect(parseSize('1')).toBe(1);
  expect(parseSize('1m')).toBe(1);
  expect(parseSize('64Mi')).toBe(67_108_864);
});

test('thousandths of a CPU are exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_024_000 }), (millis) => {
      const decimal = `${Math.floor(millis / 1000)}.${String(millis % 1000).padStart(3, '0')}`;
      expect(parseCpu(`${millis}m`)).toBe(millis * 1_000_000);
      expect(parseCpu(decimal)).toBe(millis * 1_000_000);
      expect(parseCpu(`${millis}e-3`)).toBe(millis * 1_000_000);
    }),
    { seed },
  );
});

test('whole bytes are exact, however they are written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 33 }), (kibibytes) => {
      const bytes = kibibytes * 1024;
      expect(parseSize(`${kibibytes}Ki`)).toBe(bytes);
      expect(parseSize(bytes)).toBe(bytes);
      expect(parseSize(`${bytes}000m`)).toBe(bytes);
    }),
    { seed },
  );
});

test('any text is a safe positive number of bytes, or refused', () => {
  const texts = fc.stringMatching(/^[-+.0-9eEnumkKMGTPi]{0,12}$/);
  fc.assert(
    fc.property(fc.oneof(texts, fc.string(), fc.double()), (value) => {
      try {
        const bytes = parseSize(value);
        expect(Number.isSafeInteger(bytes) && bytes > 0).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(ValueError);
      }
    }),
    { seed, numRuns: 1000 },
  );
});
