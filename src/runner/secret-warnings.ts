import type { PluginDefinition } from '../definition/definition';
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

/** What the plugin hands on to the next step. */
export interface HandedOn {
  readonly json: JsonText;
  /** Whether it printed that, or left it in its output file. */
  readonly via: PluginDefinition['outputVia'];
}

/**
 * What is to be said about secrets that cannot stay secret, each by its name.
 * @param output undefined when the plugin did not run.
 * @param signal ends the search of the output early.
 */
export async function secretWarnings(
  secrecy: Secrecy,
  { plugin, declared }: Naming,
  output: HandedOn | undefined,
  signal: AbortSignal,
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
  const found = output && (await secrecy.foundIn(output.json, signal));
  const isFile = output?.via === 'file';
  const handedOn = (found?.values ?? [])
    .filter((it) => it.source !== 'output' && nameable(it))
    .map(
      ({ name }) =>
        `Plugin ${quote(plugin)} ` +
        (isFile
          ? `left ${name} in its output file. The output is handed on as it is`
          : `printed ${name} on stdout. The output is handed on as it was printed`) +
        ', so `output` and `output-file` hold the value; ' +
        'have the plugin leave it out.',
    );
  const notSearched =
    found?.isComplete === false
      ? [
          `Not all of the output of plugin ${quote(plugin)} was searched for ` +
            'secrets: it is larger than 1 GiB, or the step was cancelled.',
        ]
      : [];
  return [
    ...short,
    ...long.slice(0, MAX_LONG_WARNINGS),
    ...handedOn,
    ...notSearched,
  ];
}
