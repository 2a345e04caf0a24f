import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '../../../src/definition/json';
import type { JsonText } from '../../../src/runner/json-text';
import { listFaults } from '../../../src/runner/json-validator';
import {
  checkInput,
  openPluginSchema,
} from '../../../src/runner/plugin-schema';
import { builtSource } from '../../fakes/built-source';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition } from '../../fakes/values';

const worker = builtSource('runner/schema-worker.ts');
const directory = aTemporaryDirectory();
afterAll(() => {
  worker.remove();
  directory.remove();
});

const never = new AbortController().signal;
const inThread = { workerFile: worker.file, signal: never };
/** Whatever needs a thread fails. */
const mainThread = { workerFile: '/nonexistent', signal: never };

/** The faults of JSON lines as an output. */
async function lineSentences(
  outputSchema: JsonSchema,
  text: string,
  isolation = inThread,
): Promise<string> {
  const schema = await openPluginSchema(
    aDefinition({ outputSchema, outputFormat: 'ndjson' }),
    'output_schema',
    isolation,
  );
  try {
    return listFaults((await schema?.check(Buffer.from(text))) ?? []);
  } finally {
    schema?.close();
  }
}

/** The faults of a text as an output, one sentence each. */
async function sentences(
  outputSchema: JsonSchema,
  json: JsonText | string,
  isolation = inThread,
): Promise<string[]> {
  const schema = await openPluginSchema(
    aDefinition({ outputSchema }),
    'output_schema',
    isolation,
  );
  try {
    const text = typeof json === 'string' ? Buffer.from(json) : json;
    const faults = (await schema?.check(text)) ?? [];
    return faults.map((fault) => listFaults([fault]).trim());
  } finally {
    schema?.close();
  }
}

const plain: JsonSchema = {
  required: ['a'],
  properties: { a: { minLength: 2 } },
};

test('what is cheap needs no thread', async () => {
  expect(await sentences(plain, '{"a":"xx"}', mainThread)).toEqual([]);
  expect(await sentences(plain, '{}', mainThread)).toEqual([
    'the whole value: "a" is missing (required)',
  ]);
});

test.each<readonly [name: string, schema: JsonSchema, text: string]>([
  ['a pattern', { pattern: '^a+$' }, '"b"'],
  [
    'a recursive schema',
    { properties: { a: { $ref: '#' } }, maxProperties: 1 },
    '{"a":{"b":1,"c":2}}',
  ],
  ['a large value', { maxLength: 3 }, `"${'x'.repeat(2 ** 20)}"`],
])('%s is checked in a thread', async (_name, schema, text) => {
  expect(await sentences(schema, text)).toHaveLength(1);
  await expect(sentences(schema, text, mainThread)).rejects.toThrow(
    /nonexistent/,
  );
});

test.each([
  ['a cheap schema', plain, mainThread],
  ['a pattern', { ...plain, propertyNames: { pattern: '^.$' } }, inThread],
])('every JSON line is checked, by %s', async (_name, schema, isolation) => {
  const lines = '{"a":"xx"}\n\n{}\r\n{"a":"x"}\n{"a":"xx","a":"yy"}';
  expect(await lineSentences(schema, lines, isolation)).toBe(
    [
      '  line 3: "a" is missing (required)',
      '  line 4, "/a": must NOT have fewer than 2 characters (minLength)',
      '  line 5: "a" is there twice, and what reads it may take either (duplicate_key)',
    ].join('\n'),
  );
});

test('many JSON lines are checked in a thread, and many faults counted', async () => {
  const lines = '{}\n'.repeat(2 ** 16);
  const sentences = await lineSentences(plain, lines);
  expect(sentences).toContain('line 10: "a" is missing');
  expect(sentences).toContain('and 990 more');
  await expect(lineSentences(plain, lines, mainThread)).rejects.toThrow(
    /nonexistent/,
  );
});

test('a file is checked where it lies', async () => {
  const file = join(directory.path, 'output');
  const text = `\ufeff["${'x'.repeat(2 ** 20)}", 7]`;
  writeFileSync(file, text);
  const json = { file, byteLength: Buffer.byteLength(text) };
  expect(await sentences({ items: { type: 'string' } }, json)).toEqual([
    '"/1": must be string, is number (type)',
  ]);
});

test.each<JsonSchema>([{ type: 'object' }, { minProperties: 0, pattern: '' }])(
  'a schema does not vouch for a key that is there twice (%#, case 21)',
  async (schema) => {
    expect(await sentences(schema, '{"x":{"a":1,"a":2}}')).toEqual([
      '"/x": "a" is there twice, and what reads it may take either (duplicate_key)',
    ]);
  },
);

test('an input with a key twice is refused where a schema checks it, and only there (case 21)', async () => {
  const input = { bytes: Buffer.from('{"a":1,"a":2}') };
  await checkInput(input, aDefinition(), mainThread);
  await expect(
    checkInput(input, aDefinition({ inputSchema: true }), mainThread),
  ).rejects.toMatchObject({
    outcome: 'invalid_input',
    message: expect.stringContaining('"a" is there twice') as string,
  });
});

test.each<readonly [schema: unknown, why: RegExp]>([
  [{ requried: ['a'] }, /unknown keyword: "requried"/],
  [{ pattern: '(' }, /regular expression/i],
  [{ $ref: '#' }, /refers to itself without an end/],
  [
    { allOf: [{ $ref: '#/$defs/a' }], $defs: { a: { $ref: '#/$defs/a' } } },
    /refers to itself without an end/,
  ],
])('the schema %j is the definition’s fault (case 14)', async (schema, why) => {
  await expect(sentences(schema as JsonSchema, '1')).rejects.toMatchObject({
    outcome: 'definition_invalid',
    message: expect.stringMatching(why) as string,
  });
});

/** `a0` means `a1` twice, which means `a2` twice, … */
function doubling(keyword: string, last: JsonSchema): JsonSchema {
  const names = Array.from({ length: 40 }, (_, at) => `a${at}`);
  return {
    $ref: '#/$defs/a0',
    $defs: Object.fromEntries<JsonSchema>([
      ...names.map((name, at): [string, JsonSchema] => {
        const next = { $ref: `#/$defs/a${at + 1}` };
        return [name, { [keyword]: [next, next] }];
      }),
      ['a40', last],
    ]),
  };
}

test.each<readonly [name: string, schema: JsonSchema, text: string]>([
  ['a pattern', { pattern: '^(a+)+$' }, `"${'a'.repeat(40)}!"`],
  ['references that double', doubling('allOf', { type: 'string' }), '"x"'],
  ['choices that double', doubling('anyOf', { type: 'null' }), '"x"'],
  [
    'a list that must not repeat',
    { uniqueItems: true },
    JSON.stringify(Array.from({ length: 40_000 }, (_, at) => ({ at }))),
  ],
])('%s cannot hold up a cancellation', async (_name, schema, text) => {
  const cancel = new AbortController();
  const reason = new Error('cancelled');
  const isolation = { workerFile: worker.file, signal: cancel.signal };
  setTimeout(() => cancel.abort(reason), 1500);
  await expect(sentences(schema, text, isolation)).rejects.toBe(reason);
});

test.each<readonly [JsonSchema, string]>([
  [{ pattern: '^(a+)+$' }, `"${'a'.repeat(40)}!"`],
  [doubling('allOf', { type: 'string' }), '"x"'],
])(
  'a check by %j that would take for ever is the definition’s fault',
  async (schema, text) => {
    const isolation = { ...inThread, checkDeadlineMs: 300 };
    await expect(sentences(schema, text, isolation)).rejects.toMatchObject({
      outcome: 'definition_invalid',
      message:
        'The output_schema of plugin "greet" ("/repository/plugins/greet.json") ' +
        `needs more than 0.3 s to check a value of ${text.length} bytes and was ` +
        'stopped: simplify what can repeat work: a `pattern` such as "^(a+)+$", ' +
        '`$ref` in every branch of a choice, `uniqueItems` of a long list.',
    });
  },
);

test('a schema that takes for ever to compile is the definition’s fault', async () => {
  const schema: JsonSchema = {
    oneOf: Array.from({ length: 8000 }, (_, at) => ({ const: at })),
  };
  const isolation = { ...inThread, compileDeadlineMs: 1000 };
  await expect(sentences(schema, '1', isolation)).rejects.toMatchObject({
    outcome: 'definition_invalid',
    message:
      'The output_schema of plugin "greet" ("/repository/plugins/greet.json") ' +
      'needs more than 1 s to be compiled and was stopped: make it smaller, ' +
      'with fewer branches of anyOf and oneOf.',
  });
});

describe('what eats memory ends its thread and not the process', () => {
  const isolation = { ...inThread, memoryBytes: 48 * 2 ** 20 };

  test('a text that becomes a huge value is not for a schema', async () => {
    // It takes more memory, and not by luck, when it is to read the text.
    const workerFile = join(directory.path, 'reads-much.mjs');
    writeFileSync(
      workerFile,
      `import { parentPort } from 'node:worker_threads';
const all = [];
parentPort.on('message', ({ step }) => {
  while (step === 'read') all.push(Array.from({ length: 1e5 }, Math.random));
  parentPort.postMessage({ ok: true });
});`,
    );
    const text = `[${'[],'.repeat(2 ** 20)}0]`;
    await expect(
      sentences({ type: 'array' }, text, { ...isolation, workerFile }),
    ).rejects.toMatchObject({
      outcome: 'invalid_output',
      message:
        'The output of plugin "greet" has 3145731 bytes, too many to be checked ' +
        'by the output_schema: pass large data as files, or leave the ' +
        'output_schema out.',
    });
  });

  test('a schema that makes faults without end is its author’s fault', async () => {
    const schema = doubling('anyOf', { type: 'null' });
    await expect(sentences(schema, '"x"', isolation)).rejects.toMatchObject({
      outcome: 'definition_invalid',
      message: expect.stringContaining(
        'needs more than 48 MiB of memory to check a value of 3 bytes and was stopped',
      ) as string,
    });
  });
});
