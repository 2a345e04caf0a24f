import { quote } from '../../../src/definition/quote';

test.each([
  ['plain', '"plain"'],
  ['say "hi"\\', '"say \\"hi\\"\\\\"'],
  ['a\n::error::b', '"a\\n::error::b"'],
  ['\u001b[31m', '"\\u001b[31m"'],
  ['\u0000', '"\\u0000"'],
  ['\u0085\u009b', '"\\u0085\\u009b"'],
  ['\u007f', '"\\u007f"'],
  ['\u2028\u2029', '"\\u2028\\u2029"'],
  ['\u202eabc\u2066', '"\\u202eabc\\u2066"'],
  ['\u200b\ufeff', '"\\u200b\\ufeff"'],
  ['\u{e0041}', '"\\udb40\\udc41"'],
  ['\ud800', '"\\ud800"'],
  ['grün 🎉', '"grün 🎉"'],
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['x'.repeat(81), `"${'x'.repeat(80)}"…`],
  ['🎉'.repeat(81), `"${'🎉'.repeat(80)}"…`],
])('%j', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
