import fc from 'fast-check';
import type { Json } from '../../../src/definition/json';
import { mergePatch } from '../../../src/runner/merge-patch';

// https://www.rfc-editor.org/rfc/rfc7396#appendix-A, row by row.
test.each([
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
])('RFC 7396: %s patched with %s is %s', (target, patch, result) => {
  const before = JSON.parse(target) as Json;
  const merged = mergePatch(before, JSON.parse(patch) as Json);
  expect(JSON.stringify(merged)).toBe(result);
  expect(JSON.stringify(before)).toBe(target);
});

test('without a target, the patch without its nulls', () => {
  expect(mergePatch(undefined, { a: 1, b: null, c: { d: null } })).toEqual({
    a: 1,
    c: {},
  });
});

test.each([
  ['{"__proto__":{"polluted":1}}', '{}'],
  ['{}', '{"__proto__":{"polluted":1}}'],
  ['{"__proto__":{"a":0}}', '{"__proto__":{"polluted":1}}'],
  ['{}', '{"a":{"__proto__":{"polluted":1}}}'],
  ['{}', '{"constructor":{"prototype":{"polluted":1}}}'],
])('%s and %s merge as data', (target, patch) => {
  const merged = mergePatch(
    JSON.parse(target) as Json,
    JSON.parse(patch) as Json,
  );
  expect(JSON.stringify(merged)).toContain('"polluted":1');
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('null removes an inherited-looking name, not more', () => {
  const target = JSON.parse('{"__proto__":1,"toString":2,"a":3}') as Json;
  const patch = JSON.parse('{"__proto__":null,"toString":null}') as Json;
  expect(JSON.stringify(mergePatch(target, patch))).toBe('{"a":3}');
});

test('a patch without nulls wins everywhere and is idempotent', () => {
  const value = fc.jsonValue({ maxDepth: 3 }).map(
    // Without nulls: they are instructions, not values.
    (it) => JSON.parse(JSON.stringify(it).replaceAll('null', '0')) as Json,
  );
  fc.assert(
    fc.property(value, value, (target, patch) => {
      const once = mergePatch(target, patch);
      expect(mergePatch(once, patch)).toEqual(once);
      expect(mergePatch(undefined, patch)).toEqual(patch);
    }),
    { seed: 20_260_403, numRuns: 200 },
  );
});
