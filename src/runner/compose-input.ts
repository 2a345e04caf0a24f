import { isDeepStrictEqual } from 'node:util';
import type { PluginDefinition } from '../definition/definition';
import { isJsonObject, type Json } from '../definition/json';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { jsonProblem } from './json-problem';
import { jsonTokens } from './json-tokens';
import { mergePatch } from './merge-patch';

/** Far above what is sensible on stdin; bounds the memory of the runner. */
export const MAX_INPUT_BYTES = 256 * 1024 * 1024;

/** Merging makes values of the whole text, which take twenty times its size. */
export const MAX_MERGED_BYTES = 16 * 1024 * 1024;

/** What the plugin reads on stdin: one JSON value. */
export interface ComposedInput {
  readonly bytes: Uint8Array;
}

/**
 * `defaults` ⊕ input. Without defaults to add, the plugin gets the very bytes
 * that were given: big integers, key order and duplicate keys included.
 * @throws UserError `invalid_input` when the text is not one JSON value.
 */
export function composeInput(
  text: Uint8Array | undefined,
  definition: Pick<PluginDefinition, 'id' | 'defaults'>,
): ComposedInput {
  const given = text ?? Buffer.from('{}');
  const refuse = (why: string): never => {
    throw new UserError(
      'invalid_input',
      `The input of plugin ${quote(definition.id)} ${why}`,
    );
  };
  if (given.length > MAX_INPUT_BYTES) {
    refuse(
      `is ${given.length} bytes and at most ${MAX_INPUT_BYTES} are accepted: ` +
        'pass large data as files.',
    );
  }
  const problem = jsonProblem(given);
  if (problem !== undefined) {
    refuse(`is not JSON: ${problem}. Give one JSON value.`);
  }
  const bytes = withoutByteOrderMark(given);
  const { defaults } = definition;
  if (defaults === undefined) return { bytes };
  if (bytes.length > MAX_MERGED_BYTES) {
    refuse(
      `is ${bytes.length} bytes and at most ${MAX_MERGED_BYTES} can be merged ` +
        "with the definition's `defaults`: pass large data as files, or leave " +
        'the defaults out.',
    );
  }
  const source = new TextDecoder().decode(bytes);
  const parsed = JSON.parse(source) as Json;
  if (!isJsonObject(parsed)) return { bytes };
  const value = mergePatch(defaults, parsed);
  if (isDeepStrictEqual(value, parsed)) return { bytes };
  const number = inexactNumber(source);
  if (number !== undefined) {
    refuse(
      'has a number that cannot be ' +
        `merged with the definition's \`defaults\` without a change ` +
        `(${quote(number, 40)}): give it as a string, or give the defaults too.`,
    );
  }
  return { bytes: Buffer.from(JSON.stringify(value)) };
}

/** Programs such as Python's json module refuse it. */
function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

/** The first number of a valid JSON text that JavaScript would change. */
function inexactNumber(text: string): string | undefined {
  for (const { token, kind } of jsonTokens(text)) {
    if (kind !== 'number') continue;
    const number = Number(token);
    const whole = /^-?\d+$/.test(token);
    const kept = whole
      ? Number.isSafeInteger(number)
      : Number.isFinite(number) && token.replace(/\D/g, '').length <= 17;
    if (!kept) return token;
  }
  return undefined;
}
