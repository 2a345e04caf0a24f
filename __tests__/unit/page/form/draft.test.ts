import type { Json, JsonSchema } from '../../../../src/definition/json';
import { NONE, type Draft } from '../../../../src/page/form/draft';
import { draftJson } from '../../../../src/page/form/draft-json';
import { draftOf } from '../../../../src/page/form/draft-of';
import { firstDraft, newDraft } from '../../../../src/page/form/new-draft';
import { readDraft } from '../../../../src/page/form/read-draft';

const SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    count: { type: 'integer' },
    flag: { type: 'boolean' },
    kind: { enum: ['a', null] },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: { x: { type: 'number' } },
        required: ['x'],
      },
    },
    either: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    any: true,
  },
  required: ['text', 'count', 'flag'],
  additionalProperties: { type: 'string' },
};

/** The JSON of a draft, which has no fault. */
function jsonOf(draft: Draft | undefined): Json | undefined {
  expect(draft).toBeDefined();
  const { text, faults } = draftJson(draft ?? NONE);
  expect(faults).toEqual([]);
  return text === undefined ? undefined : (JSON.parse(text) as Json);
}

test.each<[string, Json]>([
  [
    'every kind of field',
    {
      text: 'a\nb "c"',
      count: -3,
      flag: true,
      kind: null,
      rows: [{ x: 1.5 }, { x: 0 }],
      either: 7,
      any: { deep: [null, true] },
      further: 'member',
    },
  ],
  ['only some', { text: '', count: 0, flag: false }],
  ['none', {}],
])('a value is the same after it was a draft: %s', (_, value) => {
  expect(jsonOf(draftOf(value, SCHEMA, SCHEMA))).toEqual(value);
});

test.each<[string, Json]>([
  ['another type', { text: 12 }],
  ['a value that is no choice', { kind: 'b' }],
  ['an item of another type', { rows: [{ x: 'one' }] }],
  ['no schema of several', { either: [] }],
  ['a further member of another type', { more: 1 }],
  ['not an object', [1]],
])('a form cannot hold %s', (_, value) => {
  expect(draftOf(value, SCHEMA, SCHEMA)).toBeUndefined();
});

test('a form begins with what is required, empty', () => {
  expect(jsonOf(newDraft(SCHEMA, SCHEMA, true))).toEqual({
    text: '',
    flag: false,
  });
});

test('the defaults of a plugin lie over those of its schema', () => {
  const schema = {
    type: 'object',
    properties: {
      a: { type: 'string', default: 'schema' },
      b: { type: 'string', default: 'schema' },
      c: {
        type: 'object',
        properties: { d: { type: 'integer', default: 1 }, e: true },
        required: ['d'],
      },
    },
    required: ['c'],
  };
  expect(jsonOf(firstDraft(schema, { b: 'plugin', c: { e: [] } }))).toEqual({
    a: 'schema',
    b: 'plugin',
    c: { d: 1, e: [] },
  });
  expect(firstDraft(schema, { a: 1 })).toBeUndefined();
});

test('a schema that requires itself without end makes a form with an end', () => {
  const schema = {
    type: 'object',
    properties: { next: { $ref: '#' } },
    required: ['next'],
  };
  expect(JSON.stringify(jsonOf(newDraft(schema, schema, true)))).toMatch(
    /^(\{"next":){12,}/,
  );
});

test('a number keeps the digits that were typed', () => {
  const draft: Draft = {
    kind: 'group',
    members: new Map([
      ['a', { kind: 'number', text: ' 12345678901234567890.10 ' }],
      ['b', { kind: 'number', text: '' }],
    ]),
    further: [],
  };
  expect(draftJson(draft)).toEqual({
    text: '{"a":12345678901234567890.10}',
    faults: [],
  });
});

test('what is no JSON is a fault of its field', () => {
  const draft: Draft = {
    kind: 'group',
    members: new Map<string, Draft>([
      ['a/b', { kind: 'number', text: '1,5' }],
      ['c', { kind: 'json', text: '{' }],
      ['d', { kind: 'text', text: '' }],
      [
        'e',
        {
          kind: 'list',
          items: [
            { id: 4, draft: NONE },
            { id: 7, draft: { kind: 'number', text: '0x1' } },
          ],
        },
      ],
    ]),
    further: [{ id: 1, key: 'd', draft: { kind: 'text', text: 'again' } }],
  };
  const { text, faults } = draftJson(draft);
  expect(text).toBe('{"d":"","e":[null,null]}');
  expect(faults.map(({ pointer, rule }) => [pointer, rule])).toEqual([
    ['/a~1b', 'number'],
    ['/c', 'json'],
    ['/e/1', 'number'],
    ['', 'uniqueKeys'],
  ]);
});

describe('JSON text in a form', () => {
  test('nothing is an empty input', () => {
    expect(readDraft('  ', SCHEMA)).toMatchObject({ kind: 'group' });
  });

  test.each([
    ['{', /^The text is not JSON: /],
    ['{"text": 1}', /no fields/],
    [
      '{"count": 12345678901234567890}',
      /would change the number 12345678901234567890/,
    ],
  ])('%s stays text, and is told why', (text, why) => {
    expect(readDraft(text, SCHEMA)).toMatch(why);
  });

  test('a long number that is exact is none of those', () => {
    expect(readDraft('{"count": 9007199254740992}', SCHEMA)).toMatchObject({
      kind: 'group',
    });
  });

  test('a name such as __proto__ is a name', () => {
    const draft = readDraft('{"__proto__": "a"}', SCHEMA);
    expect(draftJson(draft as Draft).text).toBe('{"__proto__":"a"}');
  });
});
