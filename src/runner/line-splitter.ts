import { StringDecoder } from 'node:string_decoder';

/** Longer lines are shown in pieces; log viewers choke on them. */
const MAX_LINE_LENGTH = 16 * 1024;

/** A line of JSON can list many results; longer ones are no JSON any more. */
const MAX_JSON_LINE_LENGTH = 256 * 1024;

/** Turns bytes, split anywhere, into lines. */
export interface LineSplitter {
  push(bytes: Uint8Array): void;
  /** Hands out a last line that has no line end. */
  end(): void;
}

/**
 * Lines end as they do for the runner: at `\n`, `\r\n` and a lone `\r`.
 * Invalid UTF-8 becomes U+FFFD. What is too long comes in pieces.
 */
export function splitLines(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  // A `\r` at the end of a piece may be the first half of `\r\n`.
  let endedWithReturn = false;

  function take(text: string): void {
    if (endedWithReturn && text.startsWith('\n')) text = text.slice(1);
    endedWithReturn = text.endsWith('\r');
    // Only what is new is searched: a long line comes in many pieces.
    const lines = text.split(/\r\n|[\r\n]/);
    const last = lines.pop() ?? '';
    for (const line of lines) {
      const whole = rest + line;
      rest = '';
      inPieces(whole, maxLength(whole)).forEach(onLine);
    }
    rest += last;
    if (rest.length <= maxLength(rest)) return;
    const pieces = inPieces(rest, maxLength(rest));
    rest = pieces.pop() ?? '';
    pieces.forEach(onLine);
  }
  return {
    push(bytes) {
      const text = decoder.write(bytes);
      if (text !== '') take(text);
    },
    end() {
      const text = decoder.end();
      if (text !== '') take(text);
      if (rest !== '') inPieces(rest, maxLength(rest)).forEach(onLine);
      rest = '';
    },
  };
}

/** A line in pieces that can be shown; one piece where it is short. */
export function shownPieces(line: string): string[] {
  return inPieces(line, MAX_LINE_LENGTH);
}

function maxLength(line: string): number {
  return line.startsWith('{') ? MAX_JSON_LINE_LENGTH : MAX_LINE_LENGTH;
}

function inPieces(line: string, max: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  do {
    const cutsPair =
      line.length - start > max &&
      /[\uD800-\uDBFF]/.test(line.charAt(start + max - 1));
    const end = start + (cutsPair ? max - 1 : max);
    pieces.push(line.slice(start, end));
    start = end;
  } while (start < line.length);
  return pieces;
}
