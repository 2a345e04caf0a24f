import type { JsonSchema } from '../../../../src/definition/json';
import { fieldOf } from '../../../../src/page/form/field-of';

const field = (schema: JsonSchema): ReturnType<typeof fieldOf> =>
  fieldOf(schema, schema);

test.each<[string, JsonSchema, object]>([
  ['a text', { type: 'string' }, { kind: 'text', isLong: true }],
  [
    'a short text',
    { type: 'string', maxLength: 20 },
    { kind: 'text', isLong: false, rules: ['at most 20 characters'] },
  ],
  [
    'a text of a pattern',
    { type: 'string', pattern: '^a$' },
    { isLong: false, rules: ['pattern ^a$'] },
  ],
  [
    'what is never read back',
    { type: 'string', writeOnly: true },
    { kind: 'text', isSecret: true },
  ],
  ['a number', { type: 'number' }, { kind: 'number', isInteger: false }],
  [
    'a whole number',
    { type: 'integer', minimum: 1, maximum: 60 },
    { kind: 'number', isInteger: true, rules: ['a whole number', '1 to 60'] },
  ],
  ['a boolean', { type: 'boolean' }, { kind: 'boolean' }],
  ['null', { type: 'null' }, { kind: 'choice', values: [null] }],
  [
    'an enumeration of any values',
    { enum: ['a', 1, null, { b: 2 }] },
    { kind: 'choice', values: ['a', 1, null, { b: 2 }] },
  ],
  ['a constant', { const: 'a' }, { kind: 'choice', values: ['a'] }],
  [
    'constants with titles',
    { oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }] },
    { kind: 'choice', values: ['a', 'b'] },
  ],
  [
    'an enumeration or null',
    { anyOf: [{ enum: ['a'] }, { type: 'null' }] },
    { kind: 'choice', values: ['a', null] },
  ],
  [
    'several types',
    { type: ['string', 'null'] },
    { kind: 'variants', variants: [{ title: 'string' }, { title: 'null' }] },
  ],
  [
    'several schemas',
    {
      oneOf: [
        { type: 'string' },
        { type: 'object', required: ['url'] },
        { title: 'A list', type: 'array' },
        true,
      ],
    },
    {
      kind: 'variants',
      variants: [
        { title: 'string' },
        { title: 'object with url' },
        { title: 'A list' },
        { title: 'Variant 4' },
      ],
    },
  ],
  [
    'a list',
    { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3 },
    {
      kind: 'list',
      item: { type: 'string' },
      minItems: 1,
      maxItems: 3,
      rules: ['1 to 3 items'],
    },
  ],
  [
    'places of a tuple',
    { type: 'array', prefixItems: [{ type: 'string' }] },
    { kind: 'json' },
  ],
  [
    'an object',
    {
      properties: { a: { type: 'string' }, b: true },
      required: ['a', 'c'],
      additionalProperties: false,
    },
    {
      kind: 'group',
      further: false,
      members: [
        { key: 'a', schema: { type: 'string' }, isRequired: true },
        { key: 'b', schema: true, isRequired: false },
        { key: 'c', schema: true, isRequired: true },
      ],
    },
  ],
  [
    'a map',
    { type: 'object', additionalProperties: { type: 'integer' } },
    { kind: 'group', members: [], further: { type: 'integer' } },
  ],
  ['anything', true, { kind: 'json' }],
  ['nothing', false, { kind: 'json' }],
  ['a schema of rules only', { not: { const: 1 } }, { kind: 'json' }],
])('%s', (_, schema, expected) => {
  expect(field(schema)).toMatchObject(expected);
});

test('members beside a choice of which go together are asked for', () => {
  expect(
    field({
      type: 'object',
      properties: { a: true },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    }).kind,
  ).toBe('group');
});

test('references are followed, and what stands beside them wins', () => {
  const root = {
    $defs: {
      'a/b': { type: 'integer', description: 'theirs', minimum: 1 },
      self: { $ref: '#/$defs/self' },
    },
  };
  expect(
    fieldOf({ $ref: '#/$defs/a~1b', description: 'ours' }, root),
  ).toMatchObject({
    kind: 'number',
    description: 'ours',
    rules: ['a whole number', 'at least 1'],
  });
  for (const $ref of [
    '#/$defs/self',
    '#/none',
    'https://example.org/a',
    '#%',
  ]) {
    expect(fieldOf({ $ref }, root).kind).toBe('json');
  }
});

test('the parts of allOf add up', () => {
  const schema = {
    allOf: [
      { type: 'object', properties: { a: true }, required: ['a'] },
      { properties: { b: true }, required: ['b'] },
    ],
  };
  expect(field(schema)).toMatchObject({
    kind: 'group',
    members: [
      { key: 'a', isRequired: true },
      { key: 'b', isRequired: true },
    ],
  });
});
