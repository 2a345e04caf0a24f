import { quote } from '../definition/quote';
import type { HiddenValue } from './hidden-value';
import type { JsonText } from './json-text';
import type { Secrecy } from './secrecy';

/** An output can have a thousand of them. */
const MAX_LONG_WARNINGS = 3;

/** Of a secret, what the definition calls so: another name can be a part of one. */
interface Naming {
  /** As the task names it. */
  readonly plugin: string;
  /** The names of the secrets that the definition declares. */
  readonly declared: readonly string[];
}

/**
 * What is to be said about secrets that cannot stay secret, each by its name.
 * @param printed the plugin's stdout; undefined when it did not run.
 */
export async function secretWarnings(
  secrecy: Secrecy,
  { plugin, declared }: Naming,
  printed: JsonText | undefined,
): Promise<string[]> {
  const nameable = ({ source, key }: HiddenValue): boolean =>
    source !== 'secrets' || declared.includes(key);
  const short = secrecy.hidden
    .filter(({ source, forms }) => source === 'secrets' && forms.length === 0)
    .filter((it) => nameable(it) && !it.isTooLong)
    .map(
      ({ name }) =>
        `The value of ${name} is too short or too common to be masked: it is ` +
        'shown wherever the plugin prints it. Use a longer one.',
    );
  const long = secrecy.hidden
    .filter(({ source, isTooLong }) => source === 'output' && isTooLong)
    .map(
      ({ name }) =>
        `There is more in ${name} than can be masked: it is not in what this ` +
        'step shows, and a later step that prints it shows it. Make it shorter.',
    );
  const found = printed === undefined ? [] : await secrecy.foundIn(printed);
  const printedOnes = found
    .filter((it) => it.source !== 'output' && nameable(it))
    .map(
      ({ name }) =>
        `Plugin ${quote(plugin)} printed ${name} on stdout. The output is handed ` +
        'on as it was printed, so `output` and `output-file` hold the value; ' +
        'have the plugin leave it out.',
    );
  return [...short, ...long.slice(0, MAX_LONG_WARNINGS), ...printedOnes];
}
