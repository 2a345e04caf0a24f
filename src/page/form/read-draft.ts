import type { Json, JsonSchema } from '../../definition/json';
import { jsonTokens } from '../../runner/json-tokens';
import type { Draft } from './draft';
import { draftOf } from './draft-of';
import { jsonFault } from './draft-json';

/**
 * The draft of a JSON text.
 * @returns in words why there is none, instead.
 */
export function readDraft(text: string, schema: JsonSchema): Draft | string {
  const json = text.trim() === '' ? '{}' : text;
  const fault = jsonFault(json, '');
  if (fault !== undefined) return `The text ${fault.message}`;
  for (const { kind, token } of jsonTokens(json)) {
    if (kind !== 'number' || isExact(token)) continue;
    return `The form would change the number ${token}.`;
  }
  const draft = draftOf(JSON.parse(json) as Json, schema, schema);
  return draft ?? 'The form has no fields for some of these values.';
}

/** Whether a number is the same after it was read. */
function isExact(token: string): boolean {
  const digits = token.replace(/[eE].*/, '').replace(/\D/g, '');
  return digits.length <= 15 || String(Number(token)) === token;
}
