import type { JsonObject } from '../../../src/definition/json';
import {
  itemSchemas,
  memberSchemas,
  mostPlaces,
  sameValueSchemas,
} from '../../../src/runner/subschemas';

/** A schema that is told from the others. */
const s = (title: string): JsonObject => ({ title });
const titles = (schemas: Iterable<unknown>): unknown[] =>
  [...schemas]
    .filter((it) => it !== undefined)
    .map((it) => (it as JsonObject)['title']);

test('every branch, and whatever depends on a key, holds for the same value', () => {
  const schema = {
    allOf: [s('allOf')],
    anyOf: [s('anyOf'), s('or')],
    oneOf: [s('oneOf')],
    if: s('if'),
    then: s('then'),
    else: s('else'),
    dependentSchemas: { a: s('dependentSchemas') },
    dependencies: { a: s('dependencies') },
    not: s('not'),
    properties: { a: s('property') },
  };
  expect(titles(sameValueSchemas(schema))).toEqual([
    'allOf',
    'anyOf',
    'or',
    'oneOf',
    'if',
    'then',
    'else',
    'dependentSchemas',
    'dependencies',
  ]);
});

test.each<[string, string, JsonObject[], string[]]>([
  ['its own', 'a', [{ properties: { a: s('a') } }], ['a']],
  [
    'that of the others',
    'b',
    [{ properties: { a: s('a') }, additionalProperties: s('other') }],
    ['other'],
  ],
  [
    'its own, not that of the others',
    'a',
    [{ properties: { a: s('a') }, additionalProperties: s('other') }],
    ['a'],
  ],
  ['any pattern', 'b', [{ patternProperties: { '^a': s('a') } }], ['a']],
  ['what is left', 'b', [{ unevaluatedProperties: s('left') }], ['left']],
  [
    'that of each schema',
    'a',
    [{ properties: { a: s('one') } }, { properties: { a: s('two') } }],
    ['one', 'two'],
  ],
  ['no name of a prototype', 'constructor', [{ properties: {} }], []],
  ['what is no schema', 'a', [{ properties: { a: 1 } }], []],
])('a member has %s', (_name, key, schemas, expected) => {
  expect(titles(memberSchemas(schemas, key))).toEqual(expected);
});

test.each<[string, number, JsonObject[], string[]]>([
  ['that of all', 3, [{ items: s('all') }], ['all']],
  [
    'that of its place',
    0,
    [{ prefixItems: [s('first')], items: s('rest') }],
    ['first'],
  ],
  [
    'that of the others',
    1,
    [{ prefixItems: [s('first')], items: s('rest') }],
    ['rest'],
  ],
  [
    'that of its place, in draft-07',
    0,
    [{ items: [s('first')], additionalItems: s('rest') }],
    ['first'],
  ],
  [
    'that of the others, in draft-07',
    1,
    [{ items: [s('first')], additionalItems: s('rest') }],
    ['rest'],
  ],
  ['what may be contained', 0, [{ contains: s('one') }], ['one']],
  ['what is left', 0, [{ unevaluatedItems: s('left') }], ['left']],
])('an item has %s', (_name, index, schemas, expected) => {
  expect(titles(itemSchemas(schemas, index))).toEqual(expected);
});

test.each<[number, JsonObject[]]>([
  [0, []],
  [0, [{ items: s('all') }]],
  [2, [{ prefixItems: [s('1'), s('2')] }, { prefixItems: [s('1')] }]],
  [1, [{ items: [s('1')] }]],
])('%d items have a schema of their own', (places, schemas) => {
  expect(mostPlaces(schemas)).toBe(places);
});
