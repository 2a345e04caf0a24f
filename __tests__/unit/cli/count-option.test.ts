import { choiceOption } from '../../../src/cli/choice-option';
import { countOption } from '../../../src/cli/count-option';
import { parseAge } from '../../../src/cli/parse-age';

test.each([
  ['0', 0],
  ['7', 7],
  ['10', 10],
])('%j is a number', (text, count) => {
  expect(countOption(0, 10)(text)).toBe(count);
});

test.each(['', '-1', '11', '1.5', '1e1', 'x', '0x1', ' 1'])(
  '%j is refused',
  (text) => {
    expect(() => countOption(0, 10)(text)).toThrow(
      'It must be a whole number from 0 to 10.',
    );
  },
);

test('one of some words, several times', () => {
  const parse = choiceOption(['a', 'b']);
  expect(parse('b', parse('a', undefined))).toEqual(['a', 'b']);
  expect(() => parse('c', undefined)).toThrow('Allowed are a, b.');
});

test.each([
  ['7d', 7 * 86_400_000],
  ['0d', 0],
  ['90m', 5_400_000],
])('%j is an age', (text, ms) => {
  expect(parseAge(text)).toBe(ms);
});

test.each(['', '7', 'd', '1.5d', '-1d', '999999d'])('%j is no age', (text) => {
  expect(() => parseAge(text)).toThrow(RangeError);
});
