import type { OutputFormat } from '../definition/definition';
import type { Json } from '../definition/json';
import { jsonLines } from './json-lines';

/**
 * An output as the `tests:` of a definition compare it: its JSON value, a list
 * of the values of its lines, or its text without the line ends behind it.
 * @param text is known to be in the format
 */
export function comparableOutput(format: OutputFormat, text: string): Json {
  switch (format) {
    case 'json':
    case 'sarif':
      return JSON.parse(text) as Json;
    case 'ndjson':
      return Array.from(
        jsonLines(text),
        (line) => JSON.parse(line.text) as Json,
      );
    case 'text':
      return withoutLineEnd(text);
  }
}

/** A text without line ends behind it, as `$(…)` of a shell gives it. */
export function withoutLineEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
