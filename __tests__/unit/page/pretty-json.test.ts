import { prettyJson } from '../../../src/page/pretty-json';

test.each([
  ['{}', '{}'],
  ['[ \n ]', '[]'],
  ['"a, {b}: \\" [c]"', '"a, {b}: \\" [c]"'],
  [
    '{"a":[1,{"b":null}],"c":{}}',
    '{\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ],\n  "c": {}\n}',
  ],
  // Whoever reads numbers and names makes others of these.
  [
    '{"n":12345678901234567890.10,"n":1}',
    '{\n  "n": 12345678901234567890.10,\n  "n": 1\n}',
  ],
  [' "\\u202e" ', '"\\u202e"'],
])('%s', (text, pretty) => {
  expect(prettyJson(text)).toBe(pretty);
});

test('it is as a program would lay it out', () => {
  const value = { a: [[], [{}], 'x'], b: { c: -1.5e3, d: [true, ''] } };
  expect(prettyJson(JSON.stringify(value))).toBe(
    JSON.stringify(value, null, 2),
  );
});

test('a text that is nested without end is laid out all the same', () => {
  const text = '['.repeat(20_000) + ']'.repeat(20_000);
  expect(prettyJson(text).replaceAll(/\s/g, '')).toBe(text);
});
