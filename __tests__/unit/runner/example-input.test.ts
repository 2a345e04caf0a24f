import type {
  DefinitionTest,
  PluginDefinition,
} from '../../../src/definition/definition';
import { exampleInput } from '../../../src/runner/example-input';
import { builtSource } from '../../fakes/built-source';
import { aDefinition } from '../../fakes/values';

const worker = builtSource('runner/schema-worker.ts');
afterAll(() => worker.remove());

const example = (
  differences: Partial<PluginDefinition>,
): ReturnType<typeof exampleInput> =>
  exampleInput(aDefinition(differences), {
    workerFile: worker.file,
    signal: new AbortController().signal,
  });

const SCHEMA = {
  type: 'object',
  properties: { n: { type: 'number' }, m: { type: 'number' } },
  required: ['n', 'm'],
};

const aTest = (differences: Partial<DefinitionTest>): DefinitionTest => ({
  name: 'one',
  input: { n: 7, m: 7 },
  output: undefined,
  exitCode: undefined,
  outcome: 'succeeded',
  workspace: undefined,
  ...differences,
});

test('what the schema names comes first, where it fits', async () => {
  const inputSchema = { ...SCHEMA, examples: [{ n: 'x' }, { n: 1, m: 2 }] };
  expect(await example({ inputSchema, tests: [aTest({})] })).toEqual({
    input: { n: 1, m: 2 },
    source: 'schema',
  });
});

test('then a test that succeeds', async () => {
  const tests = [aTest({ input: {}, outcome: 'invalid_input' }), aTest({})];
  expect(await example({ inputSchema: SCHEMA, tests })).toEqual({
    input: { n: 7, m: 7 },
    source: 'test',
  });
});

test('then one that is made, without what the defaults give', async () => {
  expect(await example({ inputSchema: SCHEMA, defaults: { m: 3 } })).toEqual({
    input: { n: 1 },
    source: 'generated',
  });
});

test('without a schema, an empty object', async () => {
  expect(await example({})).toEqual({ input: {}, source: 'generated' });
});

test.each([
  ['nothing that was made fits', { type: 'string', pattern: '^[0-9]{9}$' }],
  ['the schema cannot be used', { requried: [] }],
])('none where %s', async (_name, inputSchema) => {
  expect(await example({ inputSchema })).toBeUndefined();
});
