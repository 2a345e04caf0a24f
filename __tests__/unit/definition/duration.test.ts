import { parseDuration } from '../../../src/definition/duration';
import { ValueError } from '../../../src/definition/value-error';

test.each([
  ['5m', 300_000],
  ['30s', 30_000],
  ['1h30m', 5_400_000],
  ['500ms', 500],
  ['1.5s', 1500],
  ['0.1s', 100],
  ['1h1m1s1ms', 3_661_001],
  ['24h', 86_400_000],
  ['90m', 5_400_000],
])('%s is %d ms', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.each([
  ['10', '"10" has no unit; did you mean "10s"?'],
  ['1.5', 'did you mean "1.5s"?'],
  ['0', '"0" has no unit: write it like "5m"'],
  ['86401', '"86401" has no unit: write it like "5m"'],
  ['0.0001', '"0.0001" has no unit: write it like "5m"'],
  ['+5', 'is not a duration'],
  ['', '"" is not a duration'],
  ['0s', '"0s" is zero'],
  ['-5s', '"-5s" is negative'],
  ['5 m', 'is not a duration'],
  ['5min', 'is not a duration'],
  ['1s1h', 'is not a duration'],
  ['1e3s', 'is not a duration'],
  ['0.5ms', 'finer than a millisecond'],
  ['25h', 'more than 24 hours'],
  ['999999999999h', 'more than 24 hours'],
  ['Infinity', 'is not a duration'],
])('%p is refused: %s (case 9)', (text, message) => {
  expect(() => parseDuration(text)).toThrow(ValueError);
  expect(() => parseDuration(text)).toThrow(message);
});
