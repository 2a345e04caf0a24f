import fc from 'fast-check';
import { jsonTextFault } from '../../../src/registry/json-text-fault';

const seed = 20_260_401;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('what the platform writes is accepted', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(4), (value, indent) => {
      expect(
        jsonTextFault(JSON.stringify(value, null, indent)),
      ).toBeUndefined();
    }),
    { seed },
  );
});

test('what the platform cannot parse is refused', () => {
  const pieces = fc.constantFrom(
    ...'{}[]:,"\\ \n\t0123456789.eE+-u',
    'true',
    'null',
    '"a"',
    '"a":1',
    '\u0000',
    '\u00a0',
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((it) => it.join(''));
  const known = new Set(['duplicate_key', 'finite']);
  fc.assert(
    fc.property(texts, (text) => {
      const fault = jsonTextFault(text);
      // A duplicate key or a large number can come before a syntax error.
      if (fault !== undefined && known.has(fault.rule)) return;
      expect(fault === undefined).toBe(isJson(text));
    }),
    { seed, numRuns: 5000 },
  );
});

test('long strings and many escapes are no trouble', () => {
  expect(jsonTextFault(`"${'\\n'.repeat(120_000)}"`)).toBeUndefined();
  expect(jsonTextFault(`"${'x'.repeat(250_000)}`)?.position).toEqual({
    line: 1,
    column: 1,
  });
});
