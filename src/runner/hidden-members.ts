import type { OutputFormat, PluginDefinition } from '../definition/definition';
import type { Json } from '../definition/json';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { hiddenMember, unmaskedRest, type HiddenValue } from './hidden-value';
import { jsonLines } from './json-lines';
import { readJsonText, type JsonText } from './json-text';
import { jsonTokens } from './json-tokens';
import {
  MAX_HIDDEN_LEAVES,
  splitWriteOnly,
  type WriteOnlySplit,
} from './split-write-only';
import { mentionsWriteOnly } from './write-only-marks';

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
  const text = readJsonText(input);
  const split = splitWriteOnly(inputSchema, JSON.parse(text) as Json);
  if (!split.isComplete) {
    refuse(
      'more values that its input_schema marks `writeOnly` than can be ' +
        `masked, or takes too long to be searched for them: pass at most ` +
        `${MAX_HIDDEN_LEAVES}, or one string, or make the schema simpler.`,
    );
  }
  return membersOf('input', split, text);
}

/** What the output_schema marks `writeOnly` in an output, and the rest of it. */
export function hiddenOutput(
  definition: Pick<PluginDefinition, 'outputSchema' | 'outputFormat'>,
  output: JsonText,
): HiddenOutput {
  const isShort = output.byteLength <= MAX_SHOWN_OUTPUT_BYTES;
  const { outputSchema, outputFormat } = definition;
  if (!mentionsWriteOnly(outputSchema)) {
    return {
      hidden: [],
      shownText: isShort
        ? trimmed(readJsonText(output), outputFormat)
        : undefined,
    };
  }
  // Of what is larger nothing is ever shown.
  if (output.byteLength > MAX_SPLIT_BYTES) {
    return { hidden: [unmaskedRest('output')], shownText: undefined };
  }
  const text = readJsonText(output);
  const values = valuesOf(text, outputFormat);
  const split = splitWriteOnly(outputSchema, ...values);
  const hidden = membersOf('output', split, text);
  return {
    hidden: split.isComplete ? hidden : [...hidden, unmaskedRest('output')],
    // Not the text: of a key that is there twice, it has both values.
    shownText: isShort
      ? split.shown.map((it) => JSON.stringify(it)).join('\n')
      : undefined,
  };
}

/** A schema is of every line, where those are the values. */
function valuesOf(text: string, format: OutputFormat): Json[] {
  const texts =
    format === 'ndjson' ? [...jsonLines(text)].map((it) => it.text) : [text];
  return texts.map((it) => JSON.parse(it) as Json);
}

/** White space is a part of a text that is no JSON. */
function trimmed(text: string, format: OutputFormat): string {
  return format === 'text' ? text.trimEnd() : text.trim();
}

function membersOf(
  source: 'input' | 'output',
  { hidden }: WriteOnlySplit,
  text: string,
): HiddenValue[] {
  const spelled = spelledIn(text, new Set(hidden.map((it) => it.text)));
  return hidden
    .filter((it) => it.text !== '')
    .map((it) =>
      hiddenMember(source, it.pointer, it.text, spelled.get(it.text)),
    );
}

/**
 * How a JSON text spells some of its values, where that is not as JavaScript
 * does: `1.50`, a number of thirty digits, `p\u0061ss`.
 */
function spelledIn(
  text: string,
  values: ReadonlySet<string>,
): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  if (values.size === 0) return new Map();
  for (const { token, kind } of jsonTokens(text)) {
    if (kind === 'key') continue;
    const spelled = kind === 'string' ? token.slice(1, -1) : token;
    const value = valueOf(token, kind);
    if (value === spelled || !values.has(value)) continue;
    found.set(value, (found.get(value) ?? new Set()).add(spelled));
  }
  return new Map([...found].map(([value, all]) => [value, [...all]]));
}

function valueOf(token: string, kind: 'string' | 'number'): string {
  if (kind === 'number') return String(Number(token));
  return token.includes('\\')
    ? (JSON.parse(token) as string)
    : token.slice(1, -1);
}
