import fc from 'fast-check';
import { DEFAULT_RETRY } from '../../../src/definition/defaults';
import { DefinitionError } from '../../../src/definition/definition-error';
import { parseDefinition } from '../../../src/definition/parse-definition';
import { UserError } from '../../../src/definition/task-error';

const file = '/repo/plugins/echo/plugin.yaml';
const minimal = { id: 'echo', image: 'alpine' };

/** The faults of a minimal definition with something on top. */
function faultsOf(extra: object): string[] {
  try {
    parseDefinition({ ...minimal, ...extra }, file);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.faults.map(
      (it) => `${it.pointer}: ${it.message} (${it.rule})`,
    );
  }
  return [];
}

function deep(levels: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level++) value = { items: value };
  return value;
}

test('the documented definition works verbatim', () => {
  const documented = `{"id":"reverse_message_task","name":"Reverse Message Processor","description":"Reverses the 'message' field in a JSON input.","image":"myregistry/my-custom-task:1.0.0","input_schema":{"type":"object","properties":{"message":{"type":"string"},"id":{"type":"integer"}},"required":["message","id"]},"output_schema":{"type":"object","properties":{"message":{"type":"string"},"id":{"type":"integer"}},"required":["message","id"]},"resource_limits":{"cpu":"500m","memory":"256Mi"}}`;
  const raw = JSON.parse(documented) as Record<string, unknown>;
  expect(parseDefinition(raw, file)).toEqual({
    id: 'reverse_message_task',
    name: 'Reverse Message Processor',
    description: "Reverses the 'message' field in a JSON input.",
    version: '1.0.0',
    image: {
      text: 'myregistry/my-custom-task:1.0.0',
      registry: undefined,
      repository: 'myregistry/my-custom-task',
      tag: '1.0.0',
      digest: undefined,
    },
    inputSchema: raw['input_schema'],
    outputSchema: raw['output_schema'],
    limits: {
      nanoCpus: 500_000_000,
      memoryBytes: 268_435_456,
      pids: 256,
      tmpBytes: 67_108_864,
    },
    platform: undefined,
    build: undefined,
    entrypoint: undefined,
    command: undefined,
    env: {},
    secrets: [],
    defaults: undefined,
    outputFormat: 'json',
    inputVia: 'stdin',
    outputVia: 'stdout',
    files: { maxBytes: 2 ** 30, maxFiles: 10_000 },
    artifacts: { maxBytes: 2 ** 30, maxFiles: 10_000 },
    leavesArtifacts: false,
    maxOutputBytes: 10_485_760,
    timeoutMs: 300_000,
    retry: DEFAULT_RETRY,
    exitCodes: new Map(),
    stop: { signal: 'SIGTERM', graceMs: 5000 },
    network: 'none',
    sandbox: {
      readOnly: true,
      user: { kind: 'ids', uid: 65534, gid: 65534 },
      capabilities: [],
      runtime: undefined,
    },
    workspace: 'none',
    tests: [],
    file,
  });
});

test('every key is read', () => {
  const definition = parseDefinition(
    {
      $schema: '../schema/plugin.schema.json',
      ...minimal,
      version: '2.0.0-rc.1',
      platform: 'linux/arm/v7',
      build: { context: '..', dockerfile: 'docker/Dockerfile' },
      entrypoint: ['/bin/sh', '-c'],
      command: ['cat'],
      env: { A: 'x', B: 1.5, C: true },
      secrets: ['TOKEN'],
      defaults: { id: 0 },
      input_schema: true,
      output_schema: { $ref: '#/$defs/a', $defs: { a: {} } },
      output: { format: 'sarif', max_bytes: '1Mi' },
      resource_limits: { cpu: 2, memory: 134217728, pids: 32, tmp: '1Mi' },
      timeout: '1h30m',
      stop: { signal: 'SIGINT', grace: '500ms' },
      network: 'backend',
      sandbox: {
        read_only: false,
        user: 1000,
        capabilities: ['CHOWN', 'CHOWN'],
        runtime: 'runsc',
      },
      workspace: 'read',
      tests: [
        { name: 'one', input: null, output: null, workspace: 'fixtures' },
        { name: 'two', input: {}, exit_code: 3 },
        { name: 'three', input: {}, outcome: 'invalid_input' },
      ],
    },
    file,
  );
  expect(definition).toMatchObject({
    name: 'echo',
    version: '2.0.0-rc.1',
    platform: 'linux/arm/v7',
    build: {
      context: '/repo/plugins',
      dockerfile: '/repo/plugins/docker/Dockerfile',
    },
    entrypoint: ['/bin/sh', '-c'],
    command: ['cat'],
    env: { A: 'x', B: '1.5', C: 'true' },
    secrets: ['TOKEN'],
    defaults: { id: 0 },
    inputSchema: true,
    outputFormat: 'sarif',
    maxOutputBytes: 1_048_576,
    limits: {
      nanoCpus: 2_000_000_000,
      memoryBytes: 134_217_728,
      pids: 32,
      tmpBytes: 1_048_576,
    },
    timeoutMs: 5_400_000,
    stop: { signal: 'SIGINT', graceMs: 500 },
    network: 'backend',
    sandbox: {
      readOnly: false,
      user: { kind: 'ids', uid: 1000, gid: 1000 },
      capabilities: ['CHOWN'],
      runtime: 'runsc',
    },
    workspace: 'read',
    tests: [
      {
        output: null,
        exitCode: undefined,
        outcome: 'succeeded',
        workspace: '/repo/plugins/echo/fixtures',
      },
      { output: undefined, exitCode: 3, outcome: 'plugin_failed' },
      { outcome: 'invalid_input' },
    ],
  });
});

test.each<[object, object]>([
  [{ user: 'host' }, { kind: 'host' }],
  [{ user: 'image' }, { kind: 'image' }],
  [{ user: '1000:100' }, { kind: 'ids', uid: 1000, gid: 100 }],
  [{ user: '2147483647' }, { kind: 'ids', uid: 2147483647, gid: 2147483647 }],
])('sandbox %j', (sandbox, user) => {
  const definition = parseDefinition({ ...minimal, sandbox }, file);
  expect(definition.sandbox.user).toEqual(user);
});

test.each([
  ['alpine:1.2.3', '1.2.3'],
  ['alpine:3.22', undefined],
  ['alpine:v1.2.3', undefined],
  ['alpine', undefined],
])('%s has version %s', (image, version) => {
  expect(parseDefinition({ ...minimal, image }, file).version).toBe(version);
});

test.each<[object, string]>([
  [
    { imgae: 'x' },
    '/imgae: "imgae" is not a key of a definition; did you mean "image"? (unknown_key)',
  ],
  [{ resource_limit: {} }, 'did you mean "resource_limits"?'],
  [{ inputSchema: {} }, 'did you mean "input_schema"?'],
  [
    { constructor: 1 },
    '"constructor" is not a key of a definition (unknown_key)',
  ],
  [JSON.parse('{"__proto__": 1}') as object, '"__proto__" is not a key'],
  [{ 'x\n::error::y': 1 }, '"x\\n::error::y" is not a key'],
  [
    { resource_limits: { mem: 1 } },
    '/resource_limits/mem: "mem" is not a key of "resource_limits"',
  ],
  [{ tests: [{ name: 'a', input: 1, ouput: 1 }] }, 'did you mean "output"?'],
  [{ privileged: true }, 'a plugin is never privileged (never_granted)'],
  [{ devices: [] }, 'a plugin never gets a device'],
  [{ volumes: [] }, 'a plugin never mounts paths'],
  [{ mounts: [] }, 'a plugin never mounts paths'],
  [{ pid: 'host' }, 'never shares a namespace'],
  [{ ipc: 'host' }, 'never shares a namespace'],
  [{ cap_add: [] }, '"sandbox.capabilities"'],
  [{ id: undefined }, '/id: "id" is missing: it must be 1 to 63 letters'],
  [{ id: 'a b' }, '/id: must be 1 to 63 letters'],
  [{ id: 7 }, 'got 7 (type)'],
  [{ id: null }, 'got null (type)'],
  [{ image: '' }, '/image: "" is not an image reference: it is empty'],
  [{ image: 'docker://x' }, 'it is not a URL'],
  [{ version: '1.0' }, '/version: "1.0" is not a semantic version'],
  [{ version: 1.1 }, 'in quotes, got 1.1 (type)'],
  [{ platform: 'linux' }, '/platform: must be "os/arch"'],
  [{ command: 'sh -c x' }, 'an argv, never a shell string, got "sh -c x"'],
  [{ command: [] }, 'a list of at least one string'],
  [{ command: ['a\0b'] }, '/command/0: "a\\u0000b" must not contain a NUL'],
  [
    { command: ['a', 'x'.repeat(131_072)] },
    'is longer than an argument may be on Linux (128 KiB): send it as input',
  ],
  [{ entrypoint: [1] }, '/entrypoint/0: must be a string, got 1'],
  [{ build: { context: '/etc' } }, '"/etc" is absolute'],
  [{ build: { dockerfile: '' } }, 'must not be empty'],
  [{ env: { '': 'x' } }, '"" is not a variable name'],
  [{ env: { 'A B': 'x' } }, 'is not a variable name'],
  [{ env: { 'A\n': 'x' } }, 'is not a variable name'],
  [{ env: { 'A=B': 'x' } }, 'is not a variable name'],
  [{ env: { PLUGIN_ID: 'x' } }, 'is reserved'],
  [{ env: { A: 'secret\0' } }, '/env/A: its value must not contain a NUL'],
  [{ env: { A: 'x'.repeat(102_401) } }, 'longer than 100 KiB'],
  [{ env: { A: 1e20 } }, 'put it in quotes'],
  [
    { env: { A: null } },
    '/env/A: must be a string, a number or a boolean, got null',
  ],
  [{ env: { A: 1 }, secrets: ['A'] }, '/secrets/0: "A" is in "env" too'],
  [{ secrets: ['A', 'A'] }, '/secrets/1: "A" is named twice'],
  [{ secrets: ['PLUGIN_X'] }, 'is reserved'],
  [{ secrets: ['a-b'] }, 'is not a variable name'],
  [{ secrets: { A: 'x' } }, 'a list of names'],
  [{ defaults: [] }, '/defaults: must be an object, got a list'],
  [{ input_schema: null }, 'a JSON Schema: an object, true or false, got null'],
  [{ output_schema: 'x' }, 'a JSON Schema'],
  [
    { input_schema: { $async: true } },
    '/input_schema/$async: "$async" is not JSON Schema',
  ],
  [
    { input_schema: { properties: { a: { $async: true } } } },
    '/input_schema/properties/a/$async',
  ],
  [
    { input_schema: { $schema: 'http://json-schema.org/draft-04/schema#' } },
    'is not supported',
  ],
  [
    { input_schema: { allOf: [{ $ref: 'https://example.com/x' }] } },
    '/input_schema/allOf/0/$ref: "https://example.com/x" is remote',
  ],
  [{ output_schema: { $ref: 'file:///etc/passwd' } }, 'is remote'],
  [{ output_schema: { items: { $ref: '//host/x' } } }, 'is remote'],
  [
    { input_schema: { maximum: Infinity } },
    '/input_schema/maximum: must be a finite number, got Infinity (finite)',
  ],
  [{ input_schema: deep(200) }, 'nested more than 100 levels deep'],
  [{ output: { max_bytes: '1Gi' } }, 'more than "256Mi"'],
  [{ output: { max_bytes: 0 } }, 'is zero'],
  [{ output: { format: 'jsonl' } }, 'must be one of json, ndjson, text, sarif'],
  [
    { output: { format: 'text' }, output_schema: {} },
    'a schema cannot check text',
  ],
  [
    { output: { format: 'text' }, tests: [{ name: 'a', input: 1, output: 1 }] },
    'must be a string, got 1',
  ],
  [
    {
      output: { format: 'ndjson' },
      tests: [{ name: 'a', input: 1, output: {} }],
    },
    'must be a list with the value of every line',
  ],
  [
    { output: { via: 'file', max_bytes: '1Gi' }, output_schema: true },
    'more than "256Mi"',
  ],
  [
    { output: { via: 'file', format: 'sarif', max_bytes: '2Gi' } },
    'more than "256Mi"',
  ],
  [{ artifacts: { max_bytes: 'much' } }, '/artifacts/max_bytes'],
  [{ artifacts: { max_files: 0 } }, '/artifacts/max_files'],
  [{ files: { max_bytes: -1 } }, '/files/max_bytes'],
  [{ files: { max_file: 1 } }, 'did you mean "max_files"'],
  [{ input: { via: 'socket' } }, '/input/via'],
  [{ resource_limits: { cpu: 0 } }, '/resource_limits/cpu: 0 is zero'],
  [
    { resource_limits: { cpu: Infinity } },
    '/resource_limits/cpu: must be a finite number',
  ],
  [{ resource_limits: { cpu: NaN } }, 'must be a finite number, got NaN'],
  [
    { resource_limits: { cpu: null } },
    'must be a quantity such as "500m", got null',
  ],
  [
    { resource_limits: { memory: '5Mi' } },
    '"5Mi" is under Docker\'s floor of 6 MiB (quantity)',
  ],
  [{ resource_limits: { memory: '512' } }, 'did you mean "512Mi"?'],
  [{ resource_limits: { memory: '10Ei' } }, 'more than 9007199254740991 bytes'],
  [{ resource_limits: { pids: 0 } }, 'from 1 to 4194304, got 0 (minimum)'],
  [{ resource_limits: { pids: -1.5 } }, '/resource_limits/pids'],
  [{ resource_limits: { tmp: 'x' } }, '/resource_limits/tmp'],
  [
    { timeout: 10 },
    '/timeout: must be a duration with a unit, such as "30s", got 10',
  ],
  [{ timeout: '10' }, 'did you mean "10s"?'],
  [{ timeout: '0s' }, 'is zero'],
  [{ timeout: '25h' }, 'more than 24 hours'],
  [{ stop: { signal: 'SIGKILL' } }, 'must be one of SIGTERM, SIGINT'],
  [{ stop: { signal: 'SIGTREM' } }, 'did you mean "SIGTERM"?'],
  [{ stop: { grace: '61s' } }, 'more than 60 seconds'],
  [{ network: 'host' }, '/network: "host" is never granted'],
  [{ network: 'HOST' }, 'is never granted'],
  [{ network: 'container:abc' }, 'is never granted'],
  [{ network: 'default' }, 'is never granted'],
  [{ network: '' }, 'is not a network'],
  [{ sandbox: { user: 'root' } }, '/sandbox/user: "root" is not a user'],
  [{ sandbox: { user: '2147483648' } }, 'is not a user'],
  [{ sandbox: { user: '-1' } }, 'is not a user'],
  [{ sandbox: { user: '1:' } }, 'is not a user'],
  [
    { sandbox: { capabilities: ['SYS_ADMIN'] } },
    '/sandbox/capabilities/0: "SYS_ADMIN" is never granted',
  ],
  [{ sandbox: { runtime: '/bin/sh' } }, '/sandbox/runtime'],
  [
    { sandbox: { privileged: true } },
    '/sandbox/privileged: "privileged" is not a key: a plugin is never',
  ],
  [
    { sandbox: { capabilities: ['CHOWN', 'CAP_SYS_ADMIN'] } },
    '/sandbox/capabilities/1: "CAP_SYS_ADMIN" is never granted: it is nearly all of root',
  ],
  [{ sandbox: { capabilities: ['all'] } }, '"all" is never granted'],
  [
    { sandbox: { capabilities: ['CAP_CHOWN'] } },
    'got "CAP_CHOWN"; did you mean "CHOWN"?',
  ],
  [{ workspace: 'all' }, 'must be one of none, read, write, got "all"'],
  [{ tests: [{}] }, '/tests/0/name: "name" is missing'],
  [
    {
      tests: [
        { name: 'a', input: 1 },
        { name: 'a', input: 1 },
      ],
    },
    '/tests/1/name: "a" is the name of another test',
  ],
  [{ tests: [{ name: 'a', input: 1, workspace: '/x' }] }, 'is absolute'],
  [{ tests: [{ name: 'a', input: 1, exit_code: 256 }] }, 'from 0 to 255'],
])('%j is refused', (extra, message) => {
  expect(faultsOf(extra).join('\n')).toContain(message);
});

test.each([null, [], 'text', 7, undefined])('%j is no definition', (value) => {
  expect(() => parseDefinition(value, file)).toThrow('must be one object');
});

test('a cycle, which YAML anchors can make, is refused', () => {
  const schema: Record<string, unknown> = {};
  schema['items'] = schema;
  expect(faultsOf({ input_schema: schema })).toEqual([
    ': is nested more than 100 levels deep (depth)',
  ]);
});

test('properties named like keywords are no keywords', () => {
  const input_schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { $ref: { type: 'string' }, $async: true, default: {} },
    default: { $ref: 'https://example.com' },
    enum: [{ $async: true }],
  };
  expect(faultsOf({ input_schema })).toEqual([]);
});

test('all faults are found at once, and ten are listed', () => {
  const env = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`${at}`, 'x']),
  );
  const wrong = { id: 'a b', imgae: 'x', timeout: '10', env };
  expect.assertions(6);
  try {
    parseDefinition(wrong, `${process.cwd()}/plugins/a.yaml`);
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
    expect(error).toBeInstanceOf(UserError);
    const { message, faults, outcome } = error as DefinitionError;
    expect(outcome).toBe('definition_invalid');
    expect(faults).toHaveLength(16);
    const lines = message.split('\n');
    expect(lines[0]).toMatch(/^plugins\/a\.yaml: \/\S+: .* \(\w+\)$/);
    expect(lines.at(-1)).toBe('and 6 more');
  }
});

test('any JSON is a definition or refused', () => {
  const keys = fc.constantFrom(
    ...['id', 'image', 'env', 'secrets', 'timeout', 'stop', 'sandbox'],
    ...['resource_limits', 'tests', 'input_schema', 'network', 'build'],
    ...['name', 'input', 'cpu', 'user', '0', '$ref', '__proto__'],
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(null, true, 0, -1, 1e300, '', 'a', '1', 'alpine:1.0.0'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 8 }),
    ),
  }));
  fc.assert(
    fc.property(value, (json) => {
      try {
        parseDefinition(json, file);
      } catch (error) {
        expect(error).toBeInstanceOf(DefinitionError);
        expect((error as DefinitionError).faults).not.toEqual([]);
      }
    }),
    { seed: 20_260_401, numRuns: 2000 },
  );
});

test.each(['json', 'ndjson', 'text'])(
  'an output file of %s that no schema is held against may have any size',
  (format) => {
    const output = { via: 'file', format, max_bytes: '1Ti' };
    expect(parseDefinition({ ...minimal, output }, file)).toMatchObject({
      outputVia: 'file',
      maxOutputBytes: 2 ** 40,
    });
  },
);

test('`artifacts` alone says that a plugin leaves some', () => {
  expect(parseDefinition({ ...minimal, artifacts: {} }, file)).toMatchObject({
    leavesArtifacts: true,
    artifacts: { maxBytes: 2 ** 30, maxFiles: 10_000 },
  });
});
