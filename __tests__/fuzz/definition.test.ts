import fc from 'fast-check';
import { stringify } from 'yaml';
import { DefinitionError } from '../../src/definition/definition-error';
import { parseDefinitionBytes } from '../../src/registry/definition-file';
import { compileSchema } from '../../src/runner/json-validator';
import { schemaCost } from '../../src/runner/schema-cost';
import type { Json, JsonSchema } from '../../src/definition/json';
import { cpuTimeMs } from '../fakes/cpu-time';
import { fuzz, mixture, mutated, RAW_CONTROL } from './fuzz';

/** Case 6 of bad input: every definition is read or refused in that CPU time. */
const MOST_MS = 15_000;

const SAMPLE = {
  id: 'sample',
  name: 'A sample',
  version: '1.0.0',
  image: 'ghcr.io/org/app:1.0.0',
  platform: 'linux/amd64',
  entrypoint: ['/bin/app', '--flag'],
  env: { LOG_LEVEL: 'info', N: 3 },
  secrets: ['API_TOKEN'],
  defaults: { id: 0, nested: { a: [1, null] } },
  input_schema: {
    type: 'object',
    required: ['message'],
    properties: { message: { $ref: '#/$defs/text' } },
    $defs: { text: { type: 'string', pattern: '^a' } },
  },
  output: { max_bytes: '1Mi' },
  resource_limits: { cpu: '500m', memory: '256Mi', pids: 64, tmp: '16Mi' },
  timeout: '30s',
  stop: { signal: 'SIGTERM', grace: '5s' },
  network: 'none',
  sandbox: { read_only: true, user: '1000:1000', capabilities: ['CHOWN'] },
  workspace: 'read',
  tests: [{ name: 'works', input: { message: 'x' }, exit_code: 0 }],
};
const KEYS = [
  ...Object.keys(SAMPLE),
  ...[
    'cpu',
    'memory',
    'max_bytes',
    'grace',
    'user',
    '__proto__',
    'constructor',
  ],
  ...['$ref', '$async', 'properties', 'privileged', 'x\n::error::pwn', ''],
];
const NASTY = [
  ...['\n', '\r', '\t', '"', "'", '{', '}', '[', ']', ':', ',', '- ', '? '],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '!!set ',
    '!<x> ',
    '%YAML 1.1\n',
    '---\n',
  ],
  ...['...\n', '|\n', '>-\n', '#', '@', '\u0000', '\u0085', '\u2028', '\ufeff'],
  ...['.inf', '.nan', '0x1F', '1e999', '-0', '~', 'null', '\\u0000', '\\x'],
  ...['::error::x', '\u001b[2J', '__proto__', '\\', '  ', '[[[[[[[['],
];

/** Reads or refuses it, in time and in words that nobody can act on. */
async function load(bytes: Uint8Array, file: string): Promise<void> {
  const started = cpuTimeMs();
  try {
    const definition = await parseDefinitionBytes(bytes, `/p/${file}`);
    expect(definition.id).toMatch(/^[A-Za-z0-9]/);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    expect(error.message).not.toMatch(RAW_CONTROL);
  }
  expect(cpuTimeMs() - started).toBeLessThan(MOST_MS);
}

const files = fc.constantFrom('a.json', 'a.yaml');

fuzz(
  'any bytes are a definition or a DefinitionError (cases 2, 3)',
  fc.tuple(mixture(...NASTY, ...KEYS), files),
  ([bytes, file]) => load(bytes, file),
);

fuzz(
  'a definition with a few bytes changed is one, or a DefinitionError (cases 2, 5)',
  fc.oneof(
    fc.tuple(
      mutated([JSON.stringify(SAMPLE), JSON.stringify(SAMPLE, null, 2)], NASTY),
      files,
    ),
    fc.tuple(mutated([stringify(SAMPLE)], NASTY), fc.constant('a.yaml')),
  ),
  ([bytes, file]) => load(bytes, file),
  5,
);

const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<Json>(null, true, 0, -1, 1e300, '500m', '5m', ''),
    fc.string({ maxLength: 6 }),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('tree')), { maxLength: 4 })
      .map((it) => Object.fromEntries<Json>(it)),
  ),
}));

fuzz(
  'a definition with any value anywhere is one, or a DefinitionError (cases 3, 7, 8, 9, 11)',
  fc.tuple(
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tree), { maxLength: 3 }),
    fc.boolean(),
  ),
  ([changes, asYaml]) => {
    const value = { ...SAMPLE, ...Object.fromEntries<Json>(changes) };
    return asYaml
      ? load(Buffer.from(stringify(value)), 'a.yaml')
      : load(Buffer.from(JSON.stringify(value)), 'a.json');
  },
  3,
);

const KEYWORDS = [
  ...['type', 'items', 'properties', 'allOf', 'anyOf', 'oneOf', 'not', 'enum'],
  ...['if', 'then', 'else', 'required', '$ref', '$defs', 'contains', 'const'],
  ...['minLength', 'additionalProperties', 'prefixItems', 'propertyNames'],
  ...['a', 'constructor', '__proto__', '$id', 'x\n::error::pwn'],
];
const leaf = fc.constantFrom<Json>(
  ...[true, false, 'string', 'object', 'array', '#', '#/$defs/a', 1, null],
  ...([['a'], ['string', 'null'], {}] as Json[]),
);
const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 6 },
    leaf,
    fc.array(tie('schema'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYWORDS), tie('schema')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((it) => Object.fromEntries<Json>(it)),
  ),
}));

fuzz(
  'a schema that is called cheap is compiled and checked in no time (case 14)',
  fc.tuple(schema, tree),
  async ([candidate, value]) => {
    if (typeof candidate !== 'boolean' && typeof candidate !== 'object') return;
    if (schemaCost(candidate as JsonSchema) === undefined) return;
    const started = cpuTimeMs();
    try {
      const validator = await compileSchema(candidate as JsonSchema);
      await validator.validate(value, JSON.stringify(value).length);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(RangeError);
      expect((error as Error).message).not.toMatch(RAW_CONTROL);
    }
    expect(cpuTimeMs() - started).toBeLessThan(MOST_MS);
  },
  3,
);
