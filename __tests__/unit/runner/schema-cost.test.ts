import type { JsonSchema } from '../../../src/definition/json';
import { schemaCost } from '../../../src/runner/schema-cost';

const $defs = { s: { type: 'string' }, twice: { $ref: '#/$defs/s' } };

test.each<JsonSchema>([
  true,
  { type: 'string' },
  { $id: 'https://example.com/a', title: 'x', enum: ['a', { b: 1 }] },
  { properties: { pattern: { minLength: 1 }, format: true, $ref: false } },
  { items: { anyOf: [{ const: 1 }, { not: { required: ['pattern'] } }] } },
  { default: { pattern: '^(a+)+$' }, examples: [{ $ref: '#' }] },
  { $defs, properties: { a: { $ref: '#/$defs/s' } } },
  { $defs, allOf: [{ $ref: '#/$defs/twice' }, { $ref: '#/$defs/twice' }] },
])('%j is cheap', (schema) => {
  expect(schemaCost(schema)).toBeLessThanOrEqual(4096);
});

/** `a0` means `a1` twice, which means `a2` twice, … */
function doubling(depth: number, keyword: string): JsonSchema {
  const names = Array.from({ length: depth }, (_, at) => `a${at}`);
  return {
    $ref: '#/$defs/a0',
    $defs: Object.fromEntries<JsonSchema>([
      ...names.map((name, at): [string, JsonSchema] => {
        const next = { $ref: `#/$defs/a${at + 1}` };
        return [name, { [keyword]: [next, next] }];
      }),
      [`a${depth}`, { type: 'string' }],
    ]),
  };
}

test.each<readonly [name: string, schema: JsonSchema]>([
  ['a pattern', { properties: { a: { pattern: '^(a+)+$' } } }],
  ['patterns of names', { patternProperties: { '^x': true } }],
  ['a format', { items: { format: 'email' } }],
  ['items that differ', { allOf: [{ uniqueItems: true }] }],
  ['what is left over', { unevaluatedProperties: false }],
  ['schemas that depend', { dependentSchemas: { a: true } }],
  ['dependencies', { dependencies: { a: ['b'] } }],
  ['a reference to itself', { properties: { next: { $ref: '#' } } }],
  [
    'a reference that comes back',
    { $ref: '#/$defs/a', $defs: { a: { not: { $ref: '#/$defs/a' } } } },
  ],
  ['a reference to nowhere', { $ref: '#/$defs/nope' }],
  ['a reference by anchor', { $ref: '#a', $defs: { a: { $anchor: 'a' } } }],
  ['a reference by name', { $ref: 'other' }],
  ['a dynamic reference', { $dynamicRef: '#/$defs/s', $defs }],
  ['a recursive reference', { $recursiveRef: '#' }],
  ['a base further down', { properties: { a: { $id: 'b' } } }],
  ['an unknown keyword', { requried: ['a'] }],
  ['no schema', { items: 7 }],
  ['a large enum', { enum: Array.from({ length: 2000 }, (_, at) => at) }],
  ['references that double', doubling(40, 'allOf')],
  ['references that double in a choice', doubling(40, 'anyOf')],
  ['many branches', { oneOf: Array.from({ length: 1000 }, () => ({})) }],
])('%s is not cheap', (_name, schema) => {
  expect(schemaCost(schema)).toBeUndefined();
});
