import type { Json } from '../../../src/definition/json';
import { schemaRows } from '../../../src/runner/schema-rows';

const lines = (schema: Json, defaults = {}): string[] =>
  schemaRows(schema, defaults).map((row) =>
    [
      `${row.name}${row.isRequired ? '!' : ''}`,
      row.type,
      row.default,
      row.description,
      row.rules.join('; '),
    ].join('|'),
  );

test('every property, the nested ones behind their own', () => {
  const schema = {
    $defs: { cm: { type: 'number', exclusiveMinimum: 0, maximum: 30 } },
    type: 'object',
    required: ['rows'],
    properties: {
      rows: {
        description: 'The flowers.',
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['width'],
          properties: { width: { $ref: '#/$defs/cm', description: 'Its.' } },
        },
      },
      kind: { enum: ['a', 1], default: 'a' },
      more: { type: ['string', 'null'], maxLength: 1, format: 'date' },
    },
  };
  expect(lines(schema)).toEqual([
    'rows!|array of object||The flowers.|at least 1 item',
    'rows[].width!|number||Its.|at most 30; more than 0',
    'kind|string or number|"a"||one of "a", 1',
    'more|string or null|||at most 1 character; format date',
  ]);
});

test('what defaults give is not required', () => {
  const schema = { required: ['a'], properties: { a: { type: 'number' } } };
  expect(lines(schema, { a: 3 })).toEqual(['a|number|3||']);
});

test('the parts of an allOf are described too', () => {
  const schema = { allOf: [{ properties: { a: { const: 1 } } }] };
  expect(lines(schema)).toEqual(['a||||always 1']);
});

test.each<[string, Json]>([
  ['true', true],
  ['a reference to itself', { $ref: '#' }],
  ['a reference elsewhere', { $ref: 'https://example.com/' }],
  ['a broken reference', { $ref: '#/%' }],
])('%s has no rows', (_name, schema) => {
  expect(lines(schema)).toEqual([]);
});

test('a schema without an end has a table with one', () => {
  const schema = { properties: { a: { $ref: '#' }, b: { $ref: '#' } } };
  expect(lines(schema).length).toBeLessThanOrEqual(100);
});
