import type { PluginDefinition } from '../definition/definition';
import type { Json } from '../definition/json';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { hiddenMember, type HiddenValue } from './hidden-value';
import { readJsonText, type JsonText } from './json-text';
import {
  MAX_HIDDEN_LEAVES,
  mentionsWriteOnly,
  splitWriteOnly,
} from './split-write-only';

/** An output as text that is longer than this is not shown. */
export const MAX_SHOWN_OUTPUT_BYTES = 100 * 1024;

/** A search makes a value of the whole text. */
const MAX_SPLIT_BYTES = 16 * 1024 * 1024;

/** An output with the places hidden that its schema marks `writeOnly`. */
export interface HiddenOutput {
  readonly hidden: readonly HiddenValue[];
  /** Undefined when it is too long. */
  readonly shownText: string | undefined;
}

/**
 * What the input_schema marks `writeOnly` in an input.
 * @throws UserError `invalid_input` when it is more than can be masked.
 */
export function hiddenInput(
  definition: Pick<PluginDefinition, 'id' | 'inputSchema'>,
  input: Uint8Array,
): HiddenValue[] {
  const { inputSchema } = definition;
  if (!mentionsWriteOnly(inputSchema)) return [];
  const refuse = (why: string): never => {
    throw new UserError(
      'invalid_input',
      `The input of plugin ${quote(definition.id)} has ${why}`,
    );
  };
  if (input.length > MAX_SPLIT_BYTES) {
    refuse(
      `${input.length} bytes, and at most ${MAX_SPLIT_BYTES} can be searched ` +
        'for what its input_schema marks `writeOnly`: pass large data as files.',
    );
  }
  const { hidden, notListed } = splitWriteOnly(inputSchema, valueOf(input));
  if (notListed > 0) {
    refuse(
      `${hidden.length + notListed} values that its input_schema marks ` +
        `\`writeOnly\`, and at most ${MAX_HIDDEN_LEAVES} can be masked: pass fewer, or ` +
        'as one string.',
    );
  }
  return hidden.map(({ pointer, text }) =>
    hiddenMember('input', pointer, text),
  );
}

/** What the output_schema marks `writeOnly` in an output, and the rest of it. */
export function hiddenOutput(
  definition: Pick<PluginDefinition, 'outputSchema'>,
  output: JsonText,
): HiddenOutput {
  const isShort = output.byteLength <= MAX_SHOWN_OUTPUT_BYTES;
  const { outputSchema } = definition;
  // Of what is larger nothing is ever shown.
  if (!mentionsWriteOnly(outputSchema) || output.byteLength > MAX_SPLIT_BYTES) {
    return {
      hidden: [],
      shownText: isShort ? readJsonText(output).trim() : undefined,
    };
  }
  const value = valueOf(output);
  const { hidden, shown } = splitWriteOnly(outputSchema, value);
  const text = shown === value ? readJsonText(output) : JSON.stringify(shown);
  return {
    hidden: hidden.map((it) => hiddenMember('output', it.pointer, it.text)),
    shownText: isShort ? text.trim() : undefined,
  };
}

function valueOf(json: JsonText): Json {
  return JSON.parse(readJsonText(json)) as Json;
}
