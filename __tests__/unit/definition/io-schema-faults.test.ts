import { ioSchemaFaults } from '../../../src/definition/io-schema-faults';

const ID = 'https://example.com/schemas/io.json';

test.each<unknown>([
  { $id: ID, $ref: `${ID}#/$defs/a`, $defs: { a: {} } },
  {
    $id: ID,
    $defs: { a: { $id: 'part.json' } },
    $ref: 'https://example.com/schemas/part.json',
  },
  { properties: { constructor: { type: 'string' }, $ref: { type: 'string' } } },
  { required: ['__proto__', 'constructor'], enum: [{ toString: 1 }] },
  { const: { $ref: 'https://example.com', $async: true } },
  { $schema: 'http://json-schema.org/draft-07/schema#' },
  true,
])('%j can be used (cases 14, 15)', (schema) => {
  expect(ioSchemaFaults(schema, '')).toEqual([]);
});

const parsed = (text: string): unknown => JSON.parse(text) as unknown;

test.each<readonly [schema: unknown, pointer: string, message: RegExp]>([
  [{ $async: true }, '/$async', /"\$async" is not JSON Schema/],
  [{ items: { not: { $async: true } } }, '/items/not/$async', /\$async/],
  [{ $ref: 'https://example.com/a' }, '/$ref', /is remote/],
  [{ $id: ID, $ref: 'https://example.com/b#/$defs/a' }, '/$ref', /is remote/],
  [{ $ref: 'file:///etc/passwd' }, '/$ref', /is remote/],
  [{ $dynamicRef: '//example.com' }, '/$dynamicRef', /is remote/],
  [
    { $schema: 'http://json-schema.org/draft-04/schema#' },
    '/$schema',
    /draft-04.* is not supported/,
  ],
  [
    { $schema: 'http://json-schema.org/draft-06/schema#' },
    '/$schema',
    /is not supported/,
  ],
  [{ $schema: 7 }, '/$schema', /this is not supported/],
  [
    parsed('{"properties":{"__proto__":{"type":"string"}}}'),
    '/properties/__proto__',
    /no rule can be given/,
  ],
  [parsed('{"$defs":{"__proto__":{}}}'), '/$defs/__proto__', /no rule/],
  [parsed('{"__proto__":{"type":"string"}}'), '/__proto__', /no rule/],
  [
    parsed('{"dependentRequired":{"__proto__":["a"]}}'),
    '/dependentRequired/__proto__',
    /no rule/,
  ],
  [{ items: { toString: true } }, '/items/toString', /no rule/],
  [
    { allOf: [{}, { $ref: 'x\n://' }, { $ref: 'http:\n::error::pwn' }] },
    '/allOf/2/$ref',
    /"http:\\n::error::pwn" is remote/,
  ],
])('%j cannot (case 14)', (schema, pointer, message) => {
  expect(ioSchemaFaults(schema, '')).toEqual([
    {
      pointer,
      rule: 'schema',
      message: expect.stringMatching(message) as string,
    },
  ]);
});
