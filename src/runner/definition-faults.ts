import type {
  DefinitionTest,
  PluginDefinition,
} from '../definition/definition';
import type { Fault } from '../definition/fault';
import { metaSchemaFaults } from '../definition/meta-schema-faults';
import type { Policy } from '../definition/policy';
import { TaskError } from '../definition/task-error';
import { policyViolations } from './check-policy';
import { composeInput } from './compose-input';
import type { Isolation } from './isolated-validator';
import { openPluginSchema, type PluginSchema } from './plugin-schema';
import type { Task } from './task';

/** More faults of one value than this do not help. */
const MAX_FAULTS_PER_VALUE = 10;

/**
 * What is wrong with a definition beyond its file: schemas that cannot be used,
 * `tests:` that do not fit them, and what a policy does not allow.
 * @throws the reason of the isolation's signal
 */
export async function definitionFaults(
  definition: PluginDefinition,
  policy: Policy | undefined,
  isolation: Isolation,
): Promise<Fault[]> {
  const input = await openSchema(definition, 'input_schema', isolation);
  const output = await openSchema(definition, 'output_schema', isolation);
  try {
    return [
      ...input.faults,
      ...output.faults,
      ...(await testFaults(definition, input.schema, output.schema)),
      ...(policy === undefined ? [] : policyFaults(definition, policy)),
    ];
  } finally {
    input.schema?.close();
    output.schema?.close();
  }
}

/** A schema that can be used, or why it cannot. */
interface OpenedSchema {
  readonly schema?: PluginSchema | undefined;
  readonly faults: readonly Fault[];
}

async function openSchema(
  definition: PluginDefinition,
  key: 'input_schema' | 'output_schema',
  isolation: Isolation,
): Promise<OpenedSchema> {
  const { inputSchema, outputSchema } = definition;
  const schema = key === 'input_schema' ? inputSchema : outputSchema;
  if (schema === undefined) return { faults: [] };
  const pointer = `/${key}`;
  // These have their places in it.
  const faults = await metaSchemaFaults(schema);
  if (faults.length > 0) {
    const placed = faults
      .slice(0, MAX_FAULTS_PER_VALUE)
      .map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
    return { faults: placed };
  }
  try {
    return {
      schema: await openPluginSchema(definition, key, isolation),
      faults: [],
    };
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    const { cause, message } = error;
    const why = cause instanceof Error ? cause.message : message;
    return { faults: [{ pointer, rule: 'schema', message: why }] };
  }
}

async function testFaults(
  definition: PluginDefinition,
  input: PluginSchema | undefined,
  output: PluginSchema | undefined,
): Promise<Fault[]> {
  const all: Fault[] = [];
  for (const [at, test] of definition.tests.entries()) {
    const pointer = `/tests/${at}`;
    if (test.outcome !== 'invalid_input') {
      const check = async (): Promise<readonly Fault[] | undefined> =>
        input?.check(testInput(definition, test).bytes);
      all.push(...(await valueFaults(`${pointer}/input`, check)));
    }
    for (const [place, value] of outputValues(definition, test)) {
      const bytes = Buffer.from(JSON.stringify(value));
      const check = async (): Promise<readonly Fault[] | undefined> =>
        output?.check(bytes);
      all.push(...(await valueFaults(`${pointer}${place}`, check)));
    }
  }
  return all;
}

function testInput(
  definition: PluginDefinition,
  { input }: DefinitionTest,
): ReturnType<typeof composeInput> {
  return composeInput(Buffer.from(JSON.stringify(input)), definition);
}

/** What a test expects, by its place; of JSON lines each is one. */
function outputValues(
  { outputFormat }: PluginDefinition,
  { output }: DefinitionTest,
): [place: string, value: unknown][] {
  if (output === undefined || outputFormat === 'text') return [];
  if (outputFormat !== 'ndjson') return [['/output', output]];
  return (output as readonly unknown[]).map((value, at) => [
    `/output/${at}`,
    value,
  ]);
}

async function valueFaults(
  pointer: string,
  check: () => Promise<readonly Fault[] | undefined>,
): Promise<Fault[]> {
  try {
    return ((await check()) ?? [])
      .slice(0, MAX_FAULTS_PER_VALUE)
      .map(({ pointer: inside, rule, message }) => ({
        pointer: `${pointer}${inside}`,
        rule,
        message: `the test does not fit the schema: ${message}`,
      }));
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    return [{ pointer, rule: 'schema', message: error.message }];
  }
}

/** Of a task that asks for nothing of its own. */
function policyFaults(definition: PluginDefinition, policy: Policy): Fault[] {
  const task: Task = {
    ...{ plugin: definition.id, input: undefined, env: {}, secrets: {} },
    ...{ timeoutMs: undefined, nanoCpus: undefined, memoryBytes: undefined },
    ...{ pull: 'missing', workspace: undefined },
  };
  return policyViolations(definition, task, policy).map(
    ({ rule, allowed, asked }) => ({
      pointer: '',
      rule: `policy.${rule}`,
      message: `${allowed}; ${asked}`,
    }),
  );
}
