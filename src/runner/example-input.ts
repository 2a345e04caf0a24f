import type { PluginDefinition } from '../definition/definition';
import { isJsonObject, type Json, type JsonObject } from '../definition/json';
import { composeInput } from './compose-input';
import { generateValue } from './generate-value';
import type { Isolation } from './isolated-validator';
import { openPluginSchema } from './plugin-schema';

/** An input that a plugin takes. */
export interface ExampleInput {
  readonly input: Json;
  /** Where it is from: the schema, a test of the definition, or nowhere. */
  readonly source: 'schema' | 'test' | 'generated';
}

/**
 * An input that fits the definition's schema, which has been checked: one that
 * the schema names, one of a test, or one that is made for the schema.
 * @returns undefined where there is none, or the schema cannot be used
 * @throws the reason of the isolation's signal
 */
export async function exampleInput(
  definition: PluginDefinition,
  isolation: Isolation,
): Promise<ExampleInput | undefined> {
  const candidates = candidatesOf(definition);
  const schema = await openPluginSchema(
    definition,
    'input_schema',
    isolation,
  ).catch(() => null);
  isolation.signal.throwIfAborted();
  if (schema === null) return undefined;
  try {
    for (const candidate of candidates) {
      if (await fits(candidate.input)) return candidate;
    }
    return undefined;
  } finally {
    schema?.close();
  }

  async function fits(input: Json): Promise<boolean> {
    try {
      const text = Buffer.from(JSON.stringify(input));
      const { bytes } = composeInput(text, definition);
      return ((await schema?.check(bytes)) ?? []).length === 0;
    } catch {
      // It needs more than it is given, say: no example.
      isolation.signal.throwIfAborted();
      return false;
    }
  }
}

function candidatesOf({
  inputSchema,
  tests,
  defaults = {},
}: PluginDefinition): ExampleInput[] {
  const { examples, default: preset } = isJsonObject(inputSchema)
    ? inputSchema
    : {};
  const named = [
    ...(Array.isArray(examples) ? examples : []),
    ...(preset === undefined ? [] : [preset]),
  ];
  const generated = inputSchema === undefined ? {} : generateValue(inputSchema);
  return [
    ...named.map((input): ExampleInput => ({ input, source: 'schema' })),
    ...tests
      .filter(({ outcome }) => outcome === 'succeeded')
      .map(({ input }): ExampleInput => ({ input, source: 'test' })),
    ...(generated === undefined
      ? []
      : [without(generated, defaults), generated].map(
          (input): ExampleInput => ({ input, source: 'generated' }),
        )),
  ];
}

/** What the defaults of a definition give need not be in an input. */
function without(value: Json, defaults: JsonObject): Json {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !Object.hasOwn(defaults, name)),
  );
}
