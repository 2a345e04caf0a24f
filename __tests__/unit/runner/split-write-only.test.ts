import fc from 'fast-check';
import type { Json, JsonSchema } from '../../../src/definition/json';
import {
  MAX_HIDDEN_LEAVES,
  splitWriteOnly,
  type WriteOnlySplit,
} from '../../../src/runner/split-write-only';
import { cpuTimeMs } from '../../fakes/cpu-time';

/** One value, and what is left of it. */
function splitOne(
  schema: JsonSchema | undefined,
  value: Json,
): Omit<WriteOnlySplit, 'shown'> & { readonly shown: Json } {
  const { shown, ...rest } = splitWriteOnly(schema, value);
  return { shown: shown[0] as Json, ...rest };
}

const HIDDEN = { type: 'string', writeOnly: true };

/** A value of which "secret" is to be hidden, wherever the schema says. */
test.each<[string, JsonSchema, Json, Json]>([
  ['the whole value', HIDDEN, 'secret', '***'],
  [
    'a property',
    { properties: { a: HIDDEN, b: { type: 'string' } } },
    { a: 'secret', b: 'shown' },
    { a: '***', b: 'shown' },
  ],
  [
    'all of an object',
    { properties: { a: { writeOnly: true } } },
    { a: { x: ['secret'], y: null } },
    { a: '***' },
  ],
  [
    'every item',
    { items: { properties: { k: HIDDEN } } },
    [{ k: 'secret' }, { k: 'secret' }, { j: 1 }],
    [{ k: '***' }, { k: '***' }, { j: 1 }],
  ],
  [
    'an item by its place',
    { prefixItems: [{}, HIDDEN] },
    [1, 'secret', 2],
    [1, '***', 2],
  ],
  [
    'an item by its place, in draft-07',
    { items: [{}, HIDDEN] },
    [1, 'secret'],
    [1, '***'],
  ],
  [
    'the other items, in draft-07',
    { items: [{}], additionalItems: HIDDEN },
    [1, 'secret'],
    [1, '***'],
  ],
  [
    'the other properties',
    { properties: { a: {} }, additionalProperties: HIDDEN },
    { a: 'shown', b: 'secret' },
    { a: 'shown', b: '***' },
  ],
  [
    'properties by a pattern, without trying the pattern',
    { patternProperties: { '^(a+)+$': HIDDEN } },
    { b: 'secret' },
    { b: '***' },
  ],
  [
    'allOf',
    { allOf: [{ properties: { a: HIDDEN } }] },
    { a: 'secret' },
    { a: '***' },
  ],
  ['any branch', { anyOf: [{ type: 'number' }, HIDDEN] }, 'secret', '***'],
  [
    'then',
    { if: {}, then: { properties: { a: HIDDEN } } },
    { a: 'secret' },
    { a: '***' },
  ],
  [
    'a $ref',
    { $defs: { k: HIDDEN }, properties: { a: { $ref: '#/$defs/k' } } },
    { a: 'secret' },
    { a: '***' },
  ],
  [
    'a $ref with an escaped name',
    { $defs: { 'a/b': HIDDEN }, $ref: '#/$defs/a~1b' },
    'secret',
    '***',
  ],
  [
    'a $ref to an anchor',
    { $defs: { k: { $anchor: 'k', ...HIDDEN } }, $ref: '#k' },
    'secret',
    '***',
  ],
  [
    'a $ref to an embedded schema',
    {
      $defs: { k: { $id: 'https://x.example/k', ...HIDDEN } },
      $ref: 'https://x.example/k',
    },
    'secret',
    '***',
  ],
  [
    'a $ref below an $id, which gives it another meaning',
    {
      properties: {
        a: {
          $id: 'https://x.example/a',
          $defs: { k: HIDDEN },
          $ref: '#/$defs/k',
        },
      },
      $defs: { k: { type: 'string' } },
    },
    { a: 'secret' },
    { a: '***' },
  ],
  [
    'a $ref to one of two anchors of a name',
    {
      properties: { a: { $ref: '#k' } },
      $defs: {
        own: { $anchor: 'k', ...HIDDEN },
        other: { $id: 'other', $defs: { k: { $anchor: 'k' } } },
      },
    },
    { a: 'secret' },
    { a: '***' },
  ],
  [
    'a $ref by the own $id of the schema',
    {
      $id: 'https://x.example/',
      $defs: { k: HIDDEN },
      properties: { a: { $ref: 'https://x.example/#/$defs/k' }, b: {} },
    },
    { a: 'secret', b: 'shown' },
    { a: '***', b: 'shown' },
  ],
  [
    'a $ref that leads nowhere, in doubt',
    { properties: { a: { $ref: 'k.json' }, b: { writeOnly: true } } },
    { a: 'secret', c: 'shown' },
    { a: '***', c: 'shown' },
  ],
  [
    'a schema that refers to itself',
    {
      properties: { next: { $ref: '#' }, key: HIDDEN },
      allOf: [{ $ref: '#' }],
    },
    { next: { next: { key: 'secret' } } },
    { next: { next: { key: '***' } } },
  ],
  [
    'names of Object.prototype',
    { properties: { constructor: HIDDEN } },
    JSON.parse('{"constructor": "secret", "__proto__": {"a": 1}}') as Json,
    JSON.parse('{"constructor": "***", "__proto__": {"a": 1}}') as Json,
  ],
])('%s', (_name, schema, value, shown) => {
  const split = splitOne(schema, value);
  expect(JSON.stringify(split.shown)).toBe(JSON.stringify(shown));
  const texts = JSON.stringify(value).match(/"secret"/g) ?? [];
  expect(split.hidden.map(({ text }) => text)).toEqual(
    texts.map(() => 'secret'),
  );
});

test('places are named by their pointers, numbers count, literals do not', () => {
  const { hidden } = splitOne(
    { properties: { 'a/b': { writeOnly: true } } },
    { 'a/b': { pin: 123456, on: true, off: null, list: ['x'] } },
  );
  expect(hidden).toEqual([
    { pointer: '/a~1b/pin', text: '123456' },
    { pointer: '/a~1b/list/0', text: 'x' },
  ]);
});

test.each<[string, JsonSchema | undefined]>([
  ['no schema', undefined],
  ['true', true],
  ['a schema without writeOnly', { properties: { a: { type: 'string' } } }],
  ['writeOnly: false', { properties: { a: { writeOnly: false } } }],
  ['writeOnly of another property', { properties: { b: HIDDEN } }],
])('%s hides nothing: the value stays the same object', (_name, schema) => {
  const value = { a: ['shown'] };
  expect(splitOne(schema, value)).toEqual({
    shown: value,
    hidden: [],
    isComplete: true,
  });
  expect(splitOne(schema, value).shown).toBe(value);
});

test('of many hidden values some are listed, and all are hidden', () => {
  const value = Array.from({ length: MAX_HIDDEN_LEAVES + 7 }, (_, at) => at);
  const split = splitOne({ items: { writeOnly: true } }, value);
  expect(split.hidden).toHaveLength(MAX_HIDDEN_LEAVES);
  expect(split.isComplete).toBe(false);
  expect(new Set(split.shown as string[])).toEqual(new Set(['***']));
});

test('a wide schema on a long list ends', () => {
  const branches = Array.from({ length: 200 }, () => ({
    $ref: '#/$defs/item',
  }));
  const { hidden } = splitOne(
    {
      $defs: { item: { anyOf: branches, properties: { key: HIDDEN } } },
      items: { $ref: '#/$defs/item' },
    },
    Array.from({ length: 20_000 }, () => ({ a: 1 })),
  );
  expect(hidden).toEqual([]);
});

/** Each of them took minutes. */
test.each<[string, JsonSchema, Json, boolean]>([
  [
    'a long list that no branch has a word about',
    {
      allOf: Array.from({ length: 3_000 }, () => ({
        properties: { a: { writeOnly: true } },
      })),
    },
    Array.from({ length: 1_000_000 }, () => 0),
    true,
  ],
  [
    'a long list of objects and many branches',
    {
      items: {
        allOf: Array.from({ length: 3_000 }, () => ({
          properties: { a: { writeOnly: true } },
        })),
      },
    },
    Array.from({ length: 100_000 }, () => ({ b: 'not known to be secret' })),
    false,
  ],
  [
    'a ring of references',
    {
      properties: Object.fromEntries(
        Array.from({ length: 20_000 }, (_, at) => [
          `p${at}`,
          { $ref: `#/properties/p${(at + 1) % 20_000}` },
        ]),
      ),
      items: { writeOnly: true },
    },
    Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`p${at}`, 0]),
    ),
    false,
  ],
  [
    'schemas within schemas',
    nested(
      90,
      Array.from({ length: 20_000 }, (_, at) => at),
    ),
    [[[[[[[[[[1]]]]]]]]]],
    true,
  ],
])('%s ends soon', (_name, schema, value, isComplete) => {
  const startedAt = cpuTimeMs();
  const split = splitOne(schema, value);
  expect(cpuTimeMs() - startedAt).toBeLessThan(15_000);
  expect(split.isComplete).toBe(isComplete);
  // What was not looked at is hidden.
  if (!isComplete) expect(JSON.stringify(split.shown)).toContain('***');
});

function nested(depth: number, filling: Json): JsonSchema {
  let schema: JsonSchema = { writeOnly: true, enum: filling as Json[] };
  for (let at = 0; at < depth; at += 1) schema = { items: schema };
  return schema;
}

test('whatever stands in a schema, it ends, and what it hides is not shown', () => {
  const { schema } = fc.letrec((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.boolean(),
      fc.constant({ writeOnly: true }),
      fc.record(
        {
          writeOnly: fc.boolean(),
          properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema')),
          items: fc.oneof(tie('schema'), fc.array(tie('schema'))),
          anyOf: fc.oneof(fc.array(tie('schema')), fc.jsonValue()),
          $ref: fc.constantFrom('#', '#/anyOf/0', '#/%', '#x', 'other', 1),
          additionalProperties: tie('schema'),
          patternProperties: fc.jsonValue(),
          $anchor: fc.constantFrom('x', 7),
        },
        { requiredKeys: [] },
      ),
    ),
  }));
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.integer({ min: 1_000_000 }),
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
    ),
  })).value;
  let hiding = 0;
  fc.assert(
    fc.property(schema, value, (someSchema, someValue) => {
      const { shown, hidden } = splitOne(
        someSchema as JsonSchema,
        someValue as Json,
      );
      const all = JSON.stringify(someValue).match(/\d+/g) ?? [];
      const left = JSON.stringify(shown).match(/\d+/g) ?? [];
      expect(left.length + hidden.length).toBe(all.length);
      hiding += hidden.length;
    }),
    { seed: 20_261_124, numRuns: 2_000 },
  );
  expect(hiding).toBeGreaterThan(100);
});

test('many values are searched as one is, and no longer', () => {
  const schema = { items: { properties: { a: { writeOnly: true } } } };
  const line = (): Json => Array.from({ length: 1_000 }, () => ({ a: 'x' }));
  const few = splitWriteOnly(schema, [{ a: 'one' }], [{ b: 'two' }]);
  expect(few.shown).toEqual([[{ a: '***' }], [{ b: 'two' }]]);
  expect(few.isComplete).toBe(true);
  const many = splitWriteOnly(schema, ...Array.from({ length: 999 }, line));
  expect(many.isComplete).toBe(false);
  expect(JSON.stringify(many.shown)).not.toContain('"x"');
});
