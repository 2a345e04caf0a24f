import type { DefinitionTest } from '../../../src/definition/definition';
import { parsePolicy } from '../../../src/definition/parse-policy';
import { definitionFaults } from '../../../src/runner/definition-faults';
import { builtSource } from '../../fakes/built-source';
import { aDefinition } from '../../fakes/values';

const worker = builtSource('runner/schema-worker.ts');
afterAll(() => worker.remove());

const isolation = {
  workerFile: worker.file,
  signal: new AbortController().signal,
};

const SCHEMA = {
  type: 'object',
  properties: { n: { type: 'number' } },
  required: ['n'],
};

const aTest = (differences: Partial<DefinitionTest>): DefinitionTest => ({
  name: 'one',
  input: { n: 1 },
  output: undefined,
  exitCode: undefined,
  outcome: 'succeeded',
  workspace: undefined,
  ...differences,
});

const faultsOf = async (
  differences: Parameters<typeof aDefinition>[0],
  policy?: object,
): Promise<string[]> => {
  const faults = await definitionFaults(
    aDefinition(differences),
    policy && parsePolicy(policy, '/policy.yaml'),
    isolation,
  );
  return faults.map(
    ({ pointer, rule, message }) => `${pointer} ${rule}: ${message}`,
  );
};

test('nothing is wrong with a definition without schemas', async () => {
  expect(await faultsOf({})).toEqual([]);
});

test.each([
  [
    'by its meta-schema',
    { type: 'object', properties: { n: { type: 'nmber' } } },
    /^\/input_schema\/properties\/n\/type enum: must be one of/,
  ],
  [
    'by an unknown keyword',
    { requried: ['n'] },
    /^\/input_schema schema: strict mode: unknown keyword: "requried"$/,
  ],
])('a schema that cannot be used, %s', async (_name, inputSchema, expected) => {
  const faults = await faultsOf({ inputSchema, tests: [aTest({})] });
  expect(faults).toEqual([expect.stringMatching(expected)]);
});

test('tests that do not fit the schemas', async () => {
  const faults = await faultsOf({
    inputSchema: SCHEMA,
    outputSchema: SCHEMA,
    tests: [
      aTest({ output: { n: 1 } }),
      aTest({ input: {}, outcome: 'invalid_input' }),
      aTest({ input: {}, output: { n: '1' } }),
    ],
  });
  expect(faults).toEqual([
    '/tests/2/input required: the test does not fit the schema: "n" is missing',
    '/tests/2/output/n type: the test does not fit the schema: must be number, is string',
  ]);
});

test('an input is complete with the defaults', async () => {
  const tests = [aTest({ input: {} })];
  expect(
    await faultsOf({ inputSchema: SCHEMA, defaults: { n: 1 }, tests }),
  ).toEqual([]);
});

test('of JSON lines, each is checked', async () => {
  const faults = await faultsOf({
    outputFormat: 'ndjson',
    outputSchema: SCHEMA,
    tests: [aTest({ output: [{ n: 1 }, {}] })],
  });
  expect(faults).toEqual([
    '/tests/0/output/1 required: the test does not fit the schema: "n" is missing',
  ]);
});

test('what a policy does not allow', async () => {
  const faults = await faultsOf(
    { network: 'bridge' },
    { networks: ['none'], registries: ['ghcr.io/x'] },
  );
  expect(faults).toEqual([
    expect.stringMatching(/^ policy\.registries: only "ghcr.io\/x"/),
    expect.stringMatching(/^ policy\.networks: only "none"/),
  ]);
});
