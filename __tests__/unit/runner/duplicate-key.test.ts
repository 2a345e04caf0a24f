import fc from 'fast-check';
import { duplicateKeyFault } from '../../../src/runner/duplicate-key';

test.each([
  ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}'],
  ['{"a":"\\"a\\":1,","b":"a"}'],
  ['["a","a","a"]'],
  ['{"a\\\\":1,"a":2}'],
  [' "a" '],
  ['{}'],
  ['{"":1,"__proto__":2,"constructor":3}'],
])('every key is there once in %s (case 21)', (text) => {
  expect(duplicateKeyFault(text)).toBeUndefined();
});

test.each([
  ['{"a":1,"a":1}', '', 'a'],
  ['{"a":1,"\\u0061":2}', '', 'a'],
  ['{"__proto__":1,"__proto__":2}', '', '__proto__'],
  ['{"a":[0,{"b":1,"x":{"y":[]},"b":2}]}', '/a/1', 'b'],
  ['{"a/b":{"c~":{"d":1,"d":2}}}', '/a~1b/c~0', 'd'],
])('%s has a key twice (case 21)', (text, pointer, key) => {
  expect(duplicateKeyFault(text)).toEqual({
    pointer,
    rule: 'duplicate_key',
    message: `"${key}" is there twice, and what reads it may take either`,
  });
});

test('a key cannot forge a line of the message', () => {
  const key = JSON.stringify('x\n::error::pwn\u0085');
  expect(duplicateKeyFault(`{${key}:1,${key}:2}`)?.message).toContain(
    String.raw`"x\n::error::pwn\u0085" is there twice`,
  );
});

test('what the platform writes has no key twice', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(2), (value, spaces) => {
      const text = JSON.stringify(value, null, spaces);
      expect(duplicateKeyFault(text)).toBeUndefined();
    }),
    { seed: 20_260_404, numRuns: 500 },
  );
});
