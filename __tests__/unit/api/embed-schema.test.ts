import { embedSchema } from '../../../src/api/openapi/embed-schema';
import type { JsonSchema } from '../../../src/definition/json';

test.each<[string, JsonSchema, JsonSchema]>([
  ['anything', true, true],
  ['nothing', false, false],
  [
    'a reference to itself',
    { items: { $ref: '#' } },
    { items: { $ref: '#/here' } },
  ],
  [
    'a reference to a part',
    { $ref: '#/$defs/a~1b', $defs: { 'a/b': { type: 'string' } } },
    { $ref: '#/here/$defs/a~1b', $defs: { 'a/b': { type: 'string' } } },
  ],
  [
    'a reference by the name of the whole',
    { $id: 'https://example.com/s', items: { $ref: 'https://example.com/s#' } },
    { items: { $ref: '#/here' } },
  ],
  [
    'a reference by the name of a part',
    { items: { $ref: '#x' }, $defs: { a: { $anchor: 'x', type: 'null' } } },
    { items: { $ref: '#/here/$defs/a' }, $defs: { a: { type: 'null' } } },
  ],
  [
    'a dynamic reference, which one schema alone makes a plain one',
    { $dynamicAnchor: 'node', items: { $dynamicRef: '#node' } },
    { items: { $ref: '#/here' } },
  ],
  [
    'the name of a part in draft-07',
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: { $ref: '#x' },
      definitions: { a: { $id: '#x' } },
    },
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: { $ref: '#/here/definitions/a' },
      definitions: { a: {} },
    },
  ],
  [
    'what only looks like a reference',
    {
      const: { $ref: '#' },
      enum: [{ $ref: '#/x' }],
      properties: { $ref: { type: 'string' }, $id: true },
    },
    {
      const: { $ref: '#' },
      enum: [{ $ref: '#/x' }],
      properties: { $ref: { type: 'string' }, $id: true },
    },
  ],
  [
    'a part with a name of its own: anything',
    { items: { $id: 'part', $ref: '#' } },
    true,
  ],
  ['a reference that leads nowhere: anything', { $ref: 'other#x' }, true],
])('%s', (_name, schema, embedded) => {
  expect(embedSchema(schema, '/here')).toEqual(embedded);
});
