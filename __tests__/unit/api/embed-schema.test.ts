import { embedSchema } from '../../../src/api/openapi/embed-schema';
import type { JsonSchema } from '../../../src/definition/json';

test.each<
  [string, JsonSchema, JsonSchema, definitions?: Record<string, JsonSchema>]
>([
  ['anything', true, true],
  ['nothing', false, false],
  [
    'a reference to itself',
    { items: { $ref: '#' } },
    { items: { $ref: '#/components/schemas/here' } },
  ],
  [
    'a reference to a part',
    { $ref: '#/$defs/a~1b', $defs: { 'a/b': { type: 'string' } } },
    { $ref: '#/components/schemas/here.defs.a.2f.b' },
    { 'here.defs.a.2f.b': { type: 'string' } },
  ],
  [
    'a reference to a part of a definition, and of a property',
    {
      $defs: { a: { items: { type: 'null' } } },
      properties: {
        'b c': { $ref: '#/$defs/a/items' },
        d: { $ref: '#/properties/b%20c' },
      },
    },
    {
      properties: {
        'b c': { $ref: '#/components/schemas/here.defs.a/items' },
        d: { $ref: '#/components/schemas/here/properties/b%20c' },
      },
    },
    { 'here.defs.a': { items: { type: 'null' } } },
  ],
  [
    'a reference by the name of the whole',
    { $id: 'https://example.com/s', items: { $ref: 'https://example.com/s#' } },
    { items: { $ref: '#/components/schemas/here' } },
  ],
  [
    'a reference by the name of a part',
    { items: { $ref: '#x' }, $defs: { a: { $anchor: 'x', type: 'null' } } },
    { items: { $ref: '#/components/schemas/here.defs.a' } },
    { 'here.defs.a': { type: 'null' } },
  ],
  [
    'a dynamic reference, which one schema alone makes a plain one',
    { $dynamicAnchor: 'node', items: { $dynamicRef: '#node' } },
    { items: { $ref: '#/components/schemas/here' } },
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
      items: { $ref: '#/components/schemas/here.definitions.a' },
    },
    {
      'here.definitions.a': {
        $schema: 'http://json-schema.org/draft-07/schema#',
      },
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
])('%s', (_name, schema, here, definitions = {}) => {
  expect(embedSchema(schema, 'here')).toEqual({ here, ...definitions });
});
