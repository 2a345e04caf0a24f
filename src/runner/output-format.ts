import type { OutputFormat, PluginDefinition } from '../definition/definition';
import {
  openJsonChecker,
  openJsonLinesChecker,
  type JsonChecker,
} from './json-checker';
import { openUtf8Checker } from './utf8-checker';

/** Checks an output as its bytes come. */
export type OutputChecker = Pick<JsonChecker, 'end'> & {
  push(bytes: Uint8Array): unknown;
};

/** What is to be known of a format. */
interface FormatTraits {
  readonly openChecker: () => OutputChecker;
  /** What the output is not when it is not in this format. */
  readonly noun: string;
  /** What a plugin has to print, or to write to its output file. */
  readonly content: string;
}

/** Every `output.format`. */
export const OUTPUT_FORMATS: Readonly<Record<OutputFormat, FormatTraits>> = {
  json: {
    openChecker: openJsonChecker,
    noun: 'JSON',
    content: 'exactly one JSON value',
  },
  ndjson: {
    openChecker: openJsonLinesChecker,
    noun: 'JSON lines',
    content: 'one JSON value on every line that is not empty',
  },
  text: {
    openChecker: openUtf8Checker,
    noun: 'text',
    content: 'text in UTF-8',
  },
  // That it is SARIF is for `sarif-check.ts` to say.
  sarif: {
    openChecker: openJsonChecker,
    noun: 'JSON',
    content: 'exactly one SARIF log',
  },
};

/**
 * What a plugin has to do to have an output, as a sentence.
 * @param via where it leaves its output.
 */
export function outputRule(
  format: OutputFormat,
  via: PluginDefinition['outputVia'],
): string {
  const asked = [
    ...(format === 'json' ? [] : [`output.format: ${format}`]),
    ...(via === 'stdout' ? [] : [`output.via: ${via}`]),
  ].map((key) => `\`${key}\``);
  const subject =
    asked.length === 0 ? 'A plugin' : `With ${asked.join(' and ')} a plugin`;
  const { content } = OUTPUT_FORMATS[format];
  return via === 'stdout'
    ? `${subject} prints ${content} on stdout; logs belong on stderr.`
    : `${subject} writes ${content} to the file that PLUGIN_OUTPUT_FILE names.`;
}
