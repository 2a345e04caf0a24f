import { endOfJsonString } from '../runner/json-tokens';

/** Deeper than this nobody follows the indentation. */
const MAX_INDENT = 40;

/**
 * A valid JSON text with a line for each value. It is laid out anew and not
 * read: numbers keep their digits, strings their escapes and names that are
 * there twice their places.
 */
export function prettyJson(text: string): string {
  let pretty = '';
  let depth = 0;
  const newLine = (): string => `\n${'  '.repeat(Math.min(depth, MAX_INDENT))}`;
  for (let at = 0; at < text.length;) {
    const character = text[at] ?? '';
    switch (character) {
      case '"': {
        const end = endOfJsonString(text, at);
        pretty += text.slice(at, end);
        at = end;
        continue;
      }
      case '{':
      case '[': {
        const [, close] = /^\s*([}\]])/.exec(text.slice(at + 1, at + 64)) ?? [];
        if (close !== undefined) {
          pretty += character + close;
          at = text.indexOf(close, at) + 1;
          continue;
        }
        depth += 1;
        pretty += character + newLine();
        break;
      }
      case '}':
      case ']':
        depth -= 1;
        pretty += newLine() + character;
        break;
      case ',':
        pretty += character + newLine();
        break;
      case ':':
        pretty += ': ';
        break;
      case ' ':
      case '\t':
      case '\n':
      case '\r':
        break;
      default:
        pretty += character;
    }
    at += 1;
  }
  return pretty;
}
