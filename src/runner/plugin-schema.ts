import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import type { ComposedInput } from './compose-input';
import {
  canBeSlow,
  isolatedValidator,
  type Isolation,
} from './isolated-validator';
import {
  compileSchema,
  listFaults,
  type JsonValidator,
} from './json-validator';

/**
 * Compiles one of a definition's schemas.
 * @param isolation for checks that may not end.
 * @returns undefined where the definition has none.
 * @throws UserError `definition_invalid` when it is not a usable JSON Schema.
 */
export async function pluginSchema(
  definition: PluginDefinition,
  key: 'input_schema' | 'output_schema',
  isolation: Isolation,
): Promise<JsonValidator | undefined> {
  const schema =
    key === 'input_schema' ? definition.inputSchema : definition.outputSchema;
  if (schema === undefined) return undefined;
  const unusable = (error: unknown): UserError =>
    new UserError(
      'definition_invalid',
      `The ${key} of plugin ${quote(definition.id)} (${quote(definition.file)}) ` +
        `is not a usable JSON Schema: ${(error as Error).message}`,
      { cause: error },
    );
  try {
    const compiled = await compileSchema(schema);
    const validator = canBeSlow(schema)
      ? isolatedValidator(schema, isolation)
      : compiled;
    return {
      validate: (value, valueBytes) =>
        validator.validate(value, valueBytes).catch((error: unknown) => {
          isolation.signal.throwIfAborted();
          // A schema that refers to itself alone overflows the stack.
          throw unusable(error);
        }),
    };
  } catch (error) {
    throw unusable(error);
  }
}

/**
 * Checks an input against the definition's schema.
 * @throws UserError `invalid_input` with every fault at once and no value.
 */
export async function checkInput(
  input: ComposedInput,
  definition: PluginDefinition,
  isolation: Isolation,
): Promise<void> {
  const validator = await pluginSchema(definition, 'input_schema', isolation);
  const faults =
    (await validator?.validate(input.value, input.bytes.length)) ?? [];
  if (faults.length === 0) return;
  throw new UserError(
    'invalid_input',
    `The input of plugin ${quote(definition.id)} does not fit its input_schema:\n` +
      listFaults(faults),
  );
}
