import type { Json } from '../../../src/definition/json';
import { jsonDifferences } from '../../../src/runner/json-difference';

const lines = (expected: Json, got: Json): string[] =>
  Array.from(
    jsonDifferences(expected, got),
    (it) =>
      `${it.pointer} ${JSON.stringify(it.expected)} ${JSON.stringify(it.got)}`,
  );

test.each<[string, string, string]>([
  [
    'the order of keys',
    '{"a":1,"b":{"c":2,"d":3}}',
    '{"b":{"d":3,"c":2},"a":1}',
  ],
  ['the spelling of a number', '[1, 100, 0]', '[1.0, 1e2, -0]'],
  ['the spelling of a text', '"é\\n"', '"\\u00e9\\u000a"'],
  ['white space', '{"a":[]}', ' { "a" : [ ] } '],
])('%s does not count', (_what, expected, got) => {
  expect(lines(JSON.parse(expected) as Json, JSON.parse(got) as Json)).toEqual(
    [],
  );
});

test.each<[string, Json, Json, string[]]>([
  ['another value', 1, 2, [' 1 2']],
  ['another type', '1', 1, [' "1" 1']],
  ['null is a value', { a: null }, {}, ['/a null undefined']],
  ['a list is no object', [], {}, [' [] {}']],
  ['null is no object', {}, null, [' {} null']],
  [
    'deep members, in the order of what is expected',
    { b: { c: [1, { d: 2 }] }, a: 1 },
    { a: 2, b: { c: [1, { d: 3 }] } },
    ['/b/c/1/d 2 3', '/a 1 2'],
  ],
  [
    'a member too few and one too many',
    { a: 1 },
    { b: 2 },
    ['/a 1 undefined', '/b undefined 2'],
  ],
  ['keys that need escapes', { 'a/b~c': 1 }, { 'a/b~c': 2 }, ['/a~1b~0c 1 2']],
  [
    'what every object inherits is no member',
    { toString: 1, constructor: 2 },
    {},
    ['/toString 1 undefined', '/constructor 2 undefined'],
  ],
  [
    'items one by one where there are as many',
    [1, 2, 3],
    [3, 2, 1],
    ['/0 1 3', '/2 3 1'],
  ],
  ['an item more at the start', [1, 2, 3], [0, 1, 2, 3], ['/0 undefined 0']],
  [
    'an item less in the middle',
    [{ a: 1 }, [2], { a: 3 }],
    [{ a: 1 }, { a: 3 }],
    ['/1 [2] undefined'],
  ],
  ['an item more among like ones', [1, 1], [1, 1, 1], ['/2 undefined 1']],
])('%s', (_what, expected, got, differences) => {
  expect(lines(expected, got)).toEqual(differences);
});

test('a key named __proto__ is one like any other', () => {
  const value = JSON.parse('{"__proto__": 1}') as Json;
  expect(lines(value, {})).toEqual(['/__proto__ 1 undefined']);
  expect(lines(value, value)).toEqual([]);
});

test('what can be nested as deep as an output can be is compared', () => {
  const deep = (leaf: Json): Json => {
    let value = leaf;
    for (let level = 0; level < 500; level += 1) value = [value];
    return value;
  };
  expect(lines(deep(1), deep(1))).toEqual([]);
  expect(lines(deep(1), deep(2))).toEqual([`${'/0'.repeat(500)} 1 2`]);
});
