import { isDeepStrictEqual } from 'node:util';
import type { PluginDefinition } from '../definition/definition';
import { isJsonObject, type Json } from '../definition/json';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { parseJsonBytes } from './json-text';
import { mergePatch } from './merge-patch';

/** Far above what is sensible on stdin; bounds the memory of the runner. */
export const MAX_INPUT_BYTES = 256 * 1024 * 1024;

/** What the plugin reads on stdin, and the same as a value to validate. */
export interface ComposedInput {
  readonly bytes: Uint8Array;
  readonly value: Json;
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
  if (given.length > MAX_INPUT_BYTES) {
    throw new UserError(
      'invalid_input',
      `The input of plugin ${quote(definition.id)} is ${given.length} bytes ` +
        `and at most ${MAX_INPUT_BYTES} are accepted: pass large data as files.`,
    );
  }
  const parsed = parseJsonBytes(given);
  if (!parsed.ok) {
    throw new UserError(
      'invalid_input',
      `The input of plugin ${quote(definition.id)} is not JSON: ` +
        `${parsed.problem}. Give one JSON value.`,
    );
  }
  const { defaults } = definition;
  if (defaults === undefined || !isJsonObject(parsed.value)) {
    return { bytes: given, value: parsed.value };
  }
  const value = mergePatch(defaults, parsed.value);
  return isDeepStrictEqual(value, parsed.value)
    ? { bytes: given, value }
    : { bytes: Buffer.from(JSON.stringify(value)), value };
}
