import type { OutputFormat, PluginDefinition } from '../definition/definition';
import type { Fault } from '../definition/fault';
import { AnswerError, ThreadLimitError } from '../definition/isolated-thread';
import type { Json, JsonSchema } from '../definition/json';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { MAX_INPUT_BYTES, type ComposedInput } from './compose-input';
import { FaultsError } from './faults-error';
import { formatBytes } from './format-bytes';
import {
  CHECK_DEADLINE_MS,
  COMPILE_DEADLINE_MS,
  isolatedValidator,
  validatorMemoryBytes,
  type Isolation,
} from './isolated-validator';
import { readJsonText, type JsonText } from './json-text';
import {
  compileSchema,
  lineFaults,
  listFaults,
  textFaults,
} from './json-validator';
import { schemaCost } from './schema-cost';

/**
 * The cost of a schema times the bytes of a value that the main thread takes
 * on: tried, a tenth of a second at worst.
 */
const MAX_MAIN_THREAD_WORK = 2 ** 27;

/** A text of small values takes twenty times its size as a value. */
const MAX_MAIN_THREAD_BYTES = 2 ** 20;

/** Every line costs a call; tried, 20 ms for the shortest ones. */
const MAX_MAIN_THREAD_LINES_BYTES = 2 ** 16;

/** Checks JSON texts against one of a definition's schemas. */
export interface PluginSchema {
  /**
   * @param json is known to be in the format of the definition
   * @returns every fault; none when it fits
   * @throws UserError `definition_invalid` when the schema cannot be used, and
   * `invalid_input` or `invalid_output` when the text is too much for a check
   */
  check(json: JsonText): Promise<Fault[]>;
  /** Lets go of what a check may need; safe to call again. */
  close(): void;
}

type SchemaKey = 'input_schema' | 'output_schema';

/**
 * Compiles one of a definition's schemas: on the main thread where that and
 * every check is provably cheap, in a thread of its own otherwise.
 * @returns undefined where the definition has none.
 * @throws UserError `definition_invalid` when it is not a usable JSON Schema.
 */
export async function openPluginSchema(
  definition: PluginDefinition,
  key: SchemaKey,
  isolation: Isolation,
): Promise<PluginSchema | undefined> {
  const schema =
    key === 'input_schema' ? definition.inputSchema : definition.outputSchema;
  if (schema === undefined) return undefined;
  const format = formatOf(definition, key);
  const cost = schemaCost(schema);
  if (cost === undefined) {
    return openIsolated(definition, key, schema, isolation);
  }
  try {
    const validator = await compileSchema(schema);
    let isolated: Promise<PluginSchema> | undefined;
    return {
      async check(json) {
        const { byteLength } = json;
        if (
          byteLength <= maxMainThreadBytes(format) &&
          cost * byteLength <= MAX_MAIN_THREAD_WORK
        ) {
          const text = readJsonText(json);
          return format === 'ndjson'
            ? lineFaults(text, validator)
            : textFaults(text, JSON.parse(text) as Json, validator);
        }
        isolated ??= openIsolated(definition, key, schema, isolation);
        return (await isolated).check(json);
      },
      close() {
        isolated?.then((it) => it.close()).catch(() => undefined);
      },
    };
  } catch (error) {
    throw unusable(definition, key, (error as Error).message, error);
  }
}

/** An input is one JSON value always. */
function formatOf(definition: PluginDefinition, key: SchemaKey): OutputFormat {
  return key === 'input_schema' ? 'json' : definition.outputFormat;
}

function maxMainThreadBytes(format: OutputFormat): number {
  return format === 'ndjson'
    ? MAX_MAIN_THREAD_LINES_BYTES
    : MAX_MAIN_THREAD_BYTES;
}

async function openIsolated(
  definition: PluginDefinition,
  key: SchemaKey,
  schema: JsonSchema,
  isolation: Isolation,
): Promise<PluginSchema> {
  const maxBytes =
    key === 'input_schema' ? MAX_INPUT_BYTES : definition.maxOutputBytes;
  const validator = isolatedValidator(schema, maxBytes, isolation);
  const memory = `${formatBytes(isolation.memoryBytes ?? validatorMemoryBytes(maxBytes))} of memory`;

  /** Runs one step, and says whose fault it is when it fails. */
  async function step<T>(
    work: Promise<T>,
    onLimit: (limit: 'time' | 'memory') => UserError,
  ): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof ThreadLimitError) throw onLimit(error.limit);
      if (!(error instanceof AnswerError)) throw error;
      throw unusable(definition, key, error.message, error);
    }
  }

  await step(validator.compile(), (limit) => {
    const spent =
      limit === 'time'
        ? seconds(isolation.compileDeadlineMs ?? COMPILE_DEADLINE_MS)
        : memory;
    return tooMuch(
      definition,
      key,
      `needs more than ${spent} to be compiled`,
      'make it smaller, with fewer branches of anyOf and oneOf',
    );
  });
  return {
    async check(json) {
      await step(validator.read(json, formatOf(definition, key)), () =>
        tooLarge(definition, key, json.byteLength),
      );
      return step(validator.check(), (limit) => {
        const spent =
          limit === 'time'
            ? seconds(isolation.checkDeadlineMs ?? CHECK_DEADLINE_MS)
            : memory;
        return tooMuch(
          definition,
          key,
          `needs more than ${spent} to check a value of ${json.byteLength} bytes`,
          'simplify what can repeat work: a `pattern` such as "^(a+)+$", ' +
            '`$ref` in every branch of a choice, `uniqueItems` of a long list',
        );
      });
    },
    close: () => validator.close(),
  };
}

/**
 * Checks an input against the definition's schema.
 * @throws FaultsError `invalid_input` with every fault at once and no value.
 */
export async function checkInput(
  input: ComposedInput,
  definition: PluginDefinition,
  isolation: Isolation,
): Promise<void> {
  const schema = await openPluginSchema(definition, 'input_schema', isolation);
  let faults: Fault[];
  try {
    faults = (await schema?.check(input.bytes)) ?? [];
  } finally {
    schema?.close();
  }
  if (faults.length === 0) return;
  throw new FaultsError(
    `The input of plugin ${quote(definition.id)} does not fit its input_schema:\n` +
      listFaults(faults),
    faults,
  );
}

function unusable(
  { id, file }: PluginDefinition,
  key: SchemaKey,
  why: string,
  cause: unknown,
): UserError {
  return new UserError(
    'definition_invalid',
    `The ${key} of plugin ${quote(id)} (${quote(file)}) is not a usable JSON ` +
      `Schema: ${why}`,
    { cause },
  );
}

function tooMuch(
  { id, file }: PluginDefinition,
  key: SchemaKey,
  what: string,
  advice: string,
): UserError {
  return new UserError(
    'definition_invalid',
    `The ${key} of plugin ${quote(id)} (${quote(file)}) ${what} and was ` +
      `stopped: ${advice}.`,
  );
}

function tooLarge(
  { id }: PluginDefinition,
  key: SchemaKey,
  byteLength: number,
): UserError {
  const [outcome, what] =
    key === 'input_schema'
      ? (['invalid_input', 'input'] as const)
      : (['invalid_output', 'output'] as const);
  return new UserError(
    outcome,
    `The ${what} of plugin ${quote(id)} has ${byteLength} bytes, too many to be ` +
      `checked by the ${key}: pass large data as files, or leave the ${key} out.`,
  );
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
