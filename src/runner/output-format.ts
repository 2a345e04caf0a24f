import type { OutputFormat } from '../definition/definition';
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
  /** What stdout is not when it is not in this format. */
  readonly noun: string;
  /** What a plugin has to print. */
  readonly rule: string;
}

/** Every `output.format`. */
export const OUTPUT_FORMATS: Readonly<Record<OutputFormat, FormatTraits>> = {
  json: {
    openChecker: openJsonChecker,
    noun: 'JSON',
    rule: 'A plugin prints exactly one JSON value on stdout',
  },
  ndjson: {
    openChecker: openJsonLinesChecker,
    noun: 'JSON lines',
    rule: 'With `output.format: ndjson` every line that is not empty is one JSON value',
  },
  text: {
    openChecker: openUtf8Checker,
    noun: 'text',
    rule: 'With `output.format: text` a plugin prints UTF-8 on stdout',
  },
  // That it is SARIF is for `sarif-check.ts` to say.
  sarif: {
    openChecker: openJsonChecker,
    noun: 'JSON',
    rule: 'With `output.format: sarif` a plugin prints exactly one SARIF log on stdout',
  },
};
