import type { Fault } from '../../../src/definition/fault';
import type { Json, JsonSchema } from '../../../src/definition/json';
import { compileSchema, listFaults } from '../../../src/runner/json-validator';

/** The faults of a value, one sentence each. */
async function sentences(
  schema: JsonSchema,
  value: Json,
  valueBytes = 100,
): Promise<string[]> {
  const validator = await compileSchema(schema);
  const faults = await validator.validate(value, valueBytes);
  return faults.map((fault) => listFaults([fault]).trim());
}

type Case = readonly [schema: JsonSchema, value: Json, sentence: string];

const person: JsonSchema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, birth_year: { type: 'integer' } },
  additionalProperties: false,
};

test.each<Case>([
  [person, { name: 'Ada' }, ''],
  [person, {}, 'the whole value: "name" is missing (required)'],
  [person, { name: 1 }, '"/name": must be string, is number (type)'],
  [
    person,
    { name: 'Ada', birthYear: 1815 },
    'the whole value: "birthYear" is not a known property, did you mean "birth_year"? (additionalProperties)',
  ],
  [
    person,
    { name: 'Ada', zzz: 1 },
    'the whole value: "zzz" is not a known property (additionalProperties)',
  ],
  [person, null, 'the whole value: must be object, is null (type)'],
  [person, [], 'the whole value: must be object, is array (type)'],
  [
    { type: ['string', 'null'] },
    1,
    'the whole value: must be string or null, is number (type)',
  ],
  [
    { enum: ['a', 2] },
    'c',
    String.raw`the whole value: must be one of "[\"a\",2]" (enum)`,
  ],
  [{ const: 1 }, 2, 'the whole value: must be "1" (const)'],
  [
    { pattern: '^a+$' },
    'secret',
    'the whole value: must match the pattern "^a+$" (pattern)',
  ],
  [false, 1, 'the whole value: is not allowed here (false schema)'],
  [true, 1, ''],
  [{ minimum: 3 }, 2, 'the whole value: must be >= 3 (minimum)'],
  [
    { maxLength: 3 },
    'secret',
    'the whole value: must NOT have more than 3 characters (maxLength)',
  ],
  [
    { properties: { 'a/b~c': { type: 'null' } } },
    { 'a/b~c': 1 },
    '"/a~1b~0c": must be null, is number (type)',
  ],
  [
    { unevaluatedProperties: false, properties: { count: true } },
    { cuont: 1 },
    'the whole value: "cuont" is not a known property, did you mean "count"? (unevaluatedProperties)',
  ],
])('schema %j, value %j', async (schema, value, sentence) => {
  expect((await sentences(schema, value)).join('\n')).toBe(sentence);
});

test('a nested property is suggested from its own schema', async () => {
  const schema: JsonSchema = {
    properties: { 'a b%': { $ref: '#/$defs/person' }, nam: true },
    $defs: { person },
  };
  expect(await sentences(schema, { 'a b%': { name: 'x', nmae: 1 } })).toEqual([
    '"/a b%": "nmae" is not a known property, did you mean "name"? (additionalProperties)',
  ]);
});

test('every fault is listed, up to ten; the rest are counted', async () => {
  const validator = await compileSchema({ items: { type: 'string' } });
  const faults = await validator.validate(
    Array.from({ length: 13 }, Number),
    9,
  );
  expect(faults).toHaveLength(13);
  const lines = listFaults(faults).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[9]).toBe('  "/9": must be string, is number (type)');
  expect(lines[10]).toBe('  and 3 more');
});

test.each([
  [10, undefined],
  [11, '  and 1 more'],
])('of %d faults, the last line is %s', (count, last) => {
  const fault: Fault = { pointer: '/x', rule: 'type', message: 'is bad' };
  const lines = listFaults(Array.from({ length: count }, () => fault)).split(
    '\n',
  );
  expect(lines[10]).toBe(last);
});

test('of a value of many megabytes only the first fault is looked for', async () => {
  const validator = await compileSchema({ items: { type: 'string' } });
  const faults = await validator.validate([1, 2, 3], 1024 * 1024 + 1);
  expect(faults.map(({ pointer }) => pointer)).toEqual(['/0']);
});

test.each<readonly [schema: JsonSchema, value: Json]>([
  [{ type: 'number' }, 'hunter2'],
  [{ const: 'x' }, 'hunter2'],
  [{ enum: ['x'] }, 'hunter2'],
  [{ pattern: '^x$' }, 'hunter2'],
  [{ format: 'email' }, 'hunter2'],
  [{ minLength: 100 }, 'hunter2'],
  [{ uniqueItems: true }, ['hunter2', 'hunter2']],
  [{ not: {} }, 'hunter2'],
  [{ oneOf: [true, true] }, 'hunter2'],
  [{ contains: { const: 1 } }, ['hunter2']],
  [{ additionalProperties: { type: 'null' } }, { token: 'hunter2' }],
])('schema %j shows no value', async (schema, value) => {
  const [sentence, ...more] = await sentences(schema, value);
  expect(sentence).toBeDefined();
  expect([sentence, ...more].join()).not.toContain('hunter2');
});

test.each([
  'x\n::error::pwn',
  'x\r##[error]pwn',
  '\u001b[2J',
  '\u2028',
  '\u202egnp',
])('a key such as %j cannot forge a line', async (key) => {
  const schema: JsonSchema = {
    properties: { known: true },
    additionalProperties: false,
    patternProperties: { '^y': { type: 'null' } },
  };
  const said = [
    ...(await sentences(schema, { [key]: 1 })),
    ...(await sentences(schema, { [`y${key}`]: 1 })),
  ];
  expect(said).toHaveLength(2);
  // eslint-disable-next-line no-control-regex -- the point of the test
  expect(said.join('')).not.toMatch(/[\u0000-\u001f\u2028\u202e]/);
});

describe('inherited names', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is missing where it is required',
    async (name) => {
      expect(await sentences({ required: [name] }, {})).toEqual([
        `the whole value: "${name}" is missing (required)`,
      ]);
    },
  );

  test('a key of that name is not a known property', async () => {
    const value = JSON.parse('{"constructor":1}') as Json;
    expect(
      await sentences({ additionalProperties: false }, value),
    ).toHaveLength(1);
  });
});

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_2019 = 'https://json-schema.org/draft/2019-09/schema';
const DRAFT_2020 = 'https://json-schema.org/draft/2020-12/schema';

/** A keyword of each draft that the others do not have. */
const tuple = { prefixItems: [{ type: 'string' }], items: false };
const oldTuple = { items: [{ type: 'string' }], additionalItems: false };

test.each<
  readonly [name: string, schema: JsonSchema, value: Json, ok: boolean]
>([
  ['2020-12 by default', tuple, ['a', 1], false],
  ['2020-12 by its name', { $schema: DRAFT_2020, ...tuple }, ['a'], true],
  ['2019-09', { $schema: DRAFT_2019, ...oldTuple }, ['a', 1], false],
  ['2019-09', { $schema: DRAFT_2019, ...oldTuple }, ['a'], true],
  ['draft-07', { $schema: DRAFT_07, ...oldTuple }, ['a', 1], false],
  ['draft-07', { $schema: DRAFT_07, ...oldTuple }, ['a'], true],
  [
    'draft-07 definitions',
    {
      $schema: DRAFT_07,
      definitions: { s: { type: 'string' } },
      $ref: '#/definitions/s',
    },
    1,
    false,
  ],
  [
    '2019-09 dependentRequired',
    { $schema: DRAFT_2019, dependentRequired: { a: ['b'] } },
    { a: 1 },
    false,
  ],
])('%s', async (_name, schema, value, ok) => {
  expect((await sentences(schema, value)).length === 0).toBe(ok);
});

test.each([
  ['email', 'ada@example.com', 'ada'],
  ['date-time', '2026-01-01T00:00:00Z', '2026'],
  ['uri', 'https://example.com', 'example'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000', '123'],
  ['ipv4', '127.0.0.1', '300.0.0.1'],
  ['date', '2026-02-28', '2026-02-30'],
])('the format %s is checked', async (format, good, bad) => {
  expect(await sentences({ format }, good)).toEqual([]);
  expect(await sentences({ format }, bad)).toEqual([
    `the whole value: must be a "${format}" (format)`,
  ]);
});

test.each<readonly [schema: unknown, message: RegExp]>([
  [{ requried: ['a'] }, /unknown keyword: "requried"/],
  [{ format: 'emial' }, /format "emial" is not known/],
  [{ pattern: '(' }, /regular expression/i],
  [{ type: 'strnig' }, /"\/type": must be one of/],
  [{ type: 7 }, /"\/type"/],
  [{ required: 'name' }, /"\/required": must be array \(type\)/],
  [{ properties: [] }, /"\/properties": must be object \(type\)/],
  [{ minLength: -1 }, /"\/minLength": must be >= 0 \(minimum\)/],
  [{ $ref: 'https://example.com/schema.json' }, /can't resolve reference/],
  [{ $ref: '#/$defs/nope' }, /can't resolve reference/],
])('the schema %j is not usable', async (schema, message) => {
  await expect(compileSchema(schema as JsonSchema)).rejects.toThrow(message);
});

test('two schemas of one $id do not meet', async () => {
  const $id = 'https://example.com/io.json';
  const input = await compileSchema({ $id, type: 'string' });
  const output = await compileSchema({ $id, type: 'number' });
  await expect(input.validate('a', 3)).resolves.toEqual([]);
  await expect(output.validate('a', 3)).resolves.toHaveLength(1);
});

test('a schema can name itself in full (cases 14, 15)', async () => {
  const $id = 'https://example.com/io.json';
  const schema: JsonSchema = {
    $id,
    $ref: `${$id}#/$defs/s`,
    $defs: { s: { type: 'string' } },
  };
  expect(await sentences(schema, 'a')).toEqual([]);
  expect(await sentences(schema, 1)).toHaveLength(1);
});

test('a property called like a member of every object is checked', async () => {
  const schema: JsonSchema = {
    properties: { constructor: { type: 'string' } },
  };
  expect(await sentences(schema, {})).toEqual([]);
  expect(await sentences(schema, { constructor: 1 })).toHaveLength(1);
});

test('a schema that refers to itself judges a deep value', async () => {
  const schema: JsonSchema = {
    properties: { next: { $ref: '#' } },
    additionalProperties: false,
  };
  let value: Json = { wrong: 1 };
  for (let depth = 0; depth < 499; depth += 1) value = { next: value };
  expect(await sentences(schema, value)).toHaveLength(1);
});

test.each<unknown>([
  { 'x\n::error::pwn': 1 },
  { format: 'x\r##[error]pwn' },
  { $ref: '#/$defs/x\u001b[2J\u2028' },
  { type: 'x\n::error::pwn' },
  { properties: { 'x\n::error::pwn': { type: 'strnig' } } },
])(
  'the fault of the schema %j is a line of its own (case 14)',
  async (schema) => {
    const error: unknown = await compileSchema(schema as JsonSchema).catch(
      (it: unknown) => it,
    );
    expect(error).toBeInstanceOf(Error);
    const lines = (error as Error).message.trim().split('\n');
    expect(lines).toHaveLength(1);
    // eslint-disable-next-line no-control-regex -- the point of the test
    expect(lines[0]).not.toMatch(/[\u0000-\u001f\u2028]/);
  },
);

test.each([
  'https://json-schema.org/draft/2020-12/schema',
  'https://json-schema.org/draft/2019-09/schema',
])('anchors of %s are followed', async ($schema) => {
  const schema: JsonSchema = {
    $schema,
    $defs: { name: { $anchor: 'name', type: 'string' } },
    properties: { a: { $ref: '#name' } },
  };
  expect(await sentences(schema, { a: 'x' })).toEqual([]);
  expect(await sentences(schema, { a: 1 })).toEqual([
    '"/a": must be string, is number (type)',
  ]);
});

test('so are dynamic anchors', async () => {
  const schema: JsonSchema = {
    $dynamicAnchor: 'node',
    properties: { next: { $dynamicRef: '#node' }, v: { type: 'string' } },
  };
  expect(await sentences(schema, { next: { v: 1 } })).toEqual([
    '"/next/v": must be string, is number (type)',
  ]);
});

test.each(['iri', 'idn-email', 'idn-hostname', 'no-such'])(
  'the format %s, which would check nothing, is refused',
  async (format) => {
    await expect(compileSchema({ format })).rejects.toThrow(
      `the format "${format}" is not known here, so it would check nothing: ` +
        'leave it out, or write a `pattern`',
    );
  },
);
