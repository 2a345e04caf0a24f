import fc from 'fast-check';
import type { Json } from '../../../src/definition/json';
import { jsonTokens } from '../../../src/runner/json-tokens';

test('strings and numbers, as they are spelled; keys are known as such', () => {
  const text =
    '{"a\\"b" : [-1.50e+3,"x, 7: \\\\"],\n"": {"k":true}, "n": null, "\\u0061":0}';
  expect([...jsonTokens(text)]).toEqual([
    { token: '"a\\"b"', kind: 'key' },
    { token: '-1.50e+3', kind: 'number' },
    { token: '"x, 7: \\\\"', kind: 'string' },
    { token: '""', kind: 'key' },
    { token: '"k"', kind: 'key' },
    { token: '"n"', kind: 'key' },
    { token: '"\\u0061"', kind: 'key' },
    { token: '0', kind: 'number' },
  ]);
});

/** As JSON.parse sees them. */
function leavesOf(value: Json): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((it) => leavesOf(it));
}

test('they are those that a parser finds', () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  fc.assert(
    fc.property(value, fc.nat(2), (some, indent) => {
      const text = JSON.stringify(some, null, indent);
      const found = [...jsonTokens(text)]
        .filter(({ kind }) => kind !== 'key')
        .map(({ token }) => JSON.parse(token) as string | number);
      expect(found).toEqual(leavesOf(JSON.parse(text) as Json));
    }),
    { seed: 20_261_124, numRuns: 500 },
  );
});

test('millions of escapes do not overflow the stack', () => {
  const token = `"${'\\n'.repeat(4_000_000)}"`;
  expect([...jsonTokens(`[${token}]`)]).toEqual([{ token, kind: 'string' }]);
});
