import { quote } from '../definition/quote';
import { maskable } from './maskable';

/**
 * A longer value is not masked: what has to be looked for is a dozen times as
 * long. GitHub's own secrets have at most 48 KB.
 */
export const MAX_HIDDEN_BYTES = 64 * 1024;

/** A value that must not be shown, by a name that may be. */
export interface HiddenValue {
  /** Who says that it is not to be shown: the step, or a schema's `writeOnly`. */
  readonly source: 'secrets' | 'input' | 'output';
  /** The secret's name, or the pointer to the place. */
  readonly key: string;
  /** For a sentence: `the secret "API_TOKEN"`. */
  readonly name: string;
  /** Exact strings to mask; none where the value is too short or too long. */
  readonly forms: readonly string[];
  /** Whether there is too much of it to be masked. */
  readonly isTooLong: boolean;
}

/** The values of the step's secrets. */
export function hiddenSecrets(
  secrets: Readonly<Record<string, string>>,
): HiddenValue[] {
  return Object.entries(secrets).map(([name, value]) => ({
    source: 'secrets',
    key: name,
    name: `the secret ${quote(name)}`,
    ...formsOf(value),
  }));
}

/**
 * A value at a place that a schema marks `writeOnly`.
 * @param spelled the same as the text has it, without quotes.
 */
export function hiddenMember(
  source: 'input' | 'output',
  pointer: string,
  value: string,
  spelled: readonly string[] = [],
): HiddenValue {
  const place = pointer === '' ? '' : `${quote(pointer)} of `;
  return {
    source,
    key: pointer,
    name: `${place}the ${source} (\`writeOnly\`)`,
    ...formsOf(value, spelled),
  };
}

/** Values of which nothing more is known than that there are too many. */
export function unmaskedRest(source: 'input' | 'output'): HiddenValue {
  return {
    source,
    key: '',
    name: `some of the ${source} (\`writeOnly\`)`,
    forms: [],
    isTooLong: true,
  };
}

function formsOf(
  value: string,
  spelled: readonly string[] = [],
): Pick<HiddenValue, 'forms' | 'isTooLong'> {
  const isTooLong = [value, ...spelled].some(
    (text) => Buffer.byteLength(text) > MAX_HIDDEN_BYTES,
  );
  return { forms: isTooLong ? [] : maskable(value, spelled), isTooLong };
}
