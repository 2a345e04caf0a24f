import { quote } from '../definition/quote';
import { maskable } from './maskable';

/** A value that must not be shown, by a name that may be. */
export interface HiddenValue {
  /** Who says that it is not to be shown: the step, or a schema's `writeOnly`. */
  readonly source: 'secrets' | 'input' | 'output';
  /** The secret's name, or the pointer to the place. */
  readonly key: string;
  /** For a sentence: `the secret "API_TOKEN"`. */
  readonly name: string;
  /** Exact strings to mask; none where the value is too short for that. */
  readonly forms: readonly string[];
}

/** The values of the step's secrets. */
export function hiddenSecrets(
  secrets: Readonly<Record<string, string>>,
): HiddenValue[] {
  return Object.entries(secrets).map(([name, value]) => ({
    source: 'secrets',
    key: name,
    name: `the secret ${quote(name)}`,
    forms: maskable(value),
  }));
}

/** A value at a place that a schema marks `writeOnly`. */
export function hiddenMember(
  source: 'input' | 'output',
  pointer: string,
  value: string,
): HiddenValue {
  const place = pointer === '' ? '' : `${quote(pointer)} of `;
  return {
    source,
    key: pointer,
    name: `${place}the ${source} (\`writeOnly\`)`,
    forms: maskable(value),
  };
}
