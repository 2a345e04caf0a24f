/** A string or a number of a JSON text, as it is spelled there. */
export interface JsonToken {
  /** With its quotes, where it is a string. */
  readonly token: string;
  readonly kind: 'key' | 'string' | 'number';
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const NUMBER = /[\d.eE+-]*/y;
const COLON = /[ \t\r\n]*:/y;

/** The strings and numbers of a valid JSON text, in order. */
export function* jsonTokens(text: string): Generator<JsonToken, void> {
  for (let at = 0; at < text.length;) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      const end = endOfJsonString(text, at);
      const token = text.slice(at, end);
      COLON.lastIndex = end;
      yield { token, kind: COLON.test(text) ? 'key' : 'string' };
      at = end;
    } else if (
      character === MINUS ||
      (character >= ZERO && character <= NINE)
    ) {
      NUMBER.lastIndex = at;
      NUMBER.test(text);
      yield { token: text.slice(at, NUMBER.lastIndex), kind: 'number' };
      at = NUMBER.lastIndex;
    } else at += 1;
  }
}

/**
 * Where a string of a valid JSON text ends, behind its quote. By hand: a
 * pattern with a repeated choice overflows the stack.
 * @param start of its first quote.
 */
export function endOfJsonString(text: string, start: number): number {
  for (let from = start + 1; ;) {
    const quoteAt = text.indexOf('"', from);
    let backslashes = 0;
    while (text[quoteAt - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quoteAt + 1;
    from = quoteAt + 1;
  }
}
