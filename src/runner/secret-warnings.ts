import { quote } from '../definition/quote';
import type { JsonText } from './json-text';
import type { Secrecy } from './secrecy';

/**
 * What is to be said about secrets that cannot stay secret, each by its name.
 * @param printed the plugin's stdout; undefined when it did not run.
 */
export function secretWarnings(
  secrecy: Secrecy,
  plugin: string,
  printed: JsonText | undefined,
): string[] {
  const short = secrecy.hidden
    .filter(({ source, forms }) => source === 'secrets' && forms.length === 0)
    .map(
      ({ name }) =>
        `The value of ${name} is too short or too common to be masked: it is ` +
        'shown wherever the plugin prints it. Use a longer one.',
    );
  const printedOnes = secrecy
    .foundIn(printed ?? new Uint8Array())
    .filter(({ source }) => source !== 'output')
    .map(
      ({ name }) =>
        `Plugin ${quote(plugin)} printed ${name} on stdout. The output is handed ` +
        'on as it was printed, so `output` and `output-file` hold the value; ' +
        'have the plugin leave it out.',
    );
  return [...short, ...printedOnes];
}
