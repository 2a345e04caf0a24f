import type { OutputFormat, PluginDefinition } from '../definition/definition';
import type { Json, JsonSchema } from '../definition/json';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { hiddenMember, type HiddenValue } from './hidden-value';
import { jsonLines } from './json-lines';
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
  definition: Pick<PluginDefinition, 'outputSchema' | 'outputFormat'>,
  output: JsonText,
): HiddenOutput {
  const isShort = output.byteLength <= MAX_SHOWN_OUTPUT_BYTES;
  const { outputSchema, outputFormat } = definition;
  // Of what is larger nothing is ever shown.
  if (!mentionsWriteOnly(outputSchema) || output.byteLength > MAX_SPLIT_BYTES) {
    return {
      hidden: [],
      shownText: isShort
        ? trimmed(readJsonText(output), outputFormat)
        : undefined,
    };
  }
  const text = readJsonText(output);
  const split =
    outputFormat === 'ndjson'
      ? splitLines(outputSchema, text)
      : splitText(outputSchema, text);
  return {
    hidden: split.hidden,
    shownText: isShort ? trimmed(split.text, outputFormat) : undefined,
  };
}

/** White space is a part of a text that is no JSON. */
function trimmed(text: string, format: OutputFormat): string {
  return format === 'text' ? text.trimEnd() : text.trim();
}

/** What is hidden in a text, and the text without it. */
interface SplitText {
  readonly hidden: readonly HiddenValue[];
  readonly text: string;
}

function splitText(schema: JsonSchema | undefined, text: string): SplitText {
  const value = JSON.parse(text) as Json;
  const { hidden, shown } = splitWriteOnly(schema, value);
  return {
    hidden: hidden.map((it) => hiddenMember('output', it.pointer, it.text)),
    text: shown === value ? text : JSON.stringify(shown),
  };
}

/** A schema is of every line; what is hidden is limited over all of them. */
function splitLines(schema: JsonSchema | undefined, text: string): SplitText {
  const hidden: HiddenValue[] = [];
  const lines: string[] = [];
  for (const line of jsonLines(text)) {
    const split = splitText(schema, line.text);
    hidden.push(...split.hidden.slice(0, MAX_HIDDEN_LEAVES - hidden.length));
    lines.push(split.text);
  }
  return { hidden, text: lines.join('\n') };
}

function valueOf(json: JsonText): Json {
  return JSON.parse(readJsonText(json)) as Json;
}
