import { StringDecoder } from 'node:string_decoder';

/** Longer lines are shown in pieces; log viewers choke on them. */
const MAX_LINE_LENGTH = 16 * 1024;

/** Turns bytes, split anywhere, into lines. */
export interface LineSplitter {
  push(bytes: Uint8Array): void;
  /** Hands out a last line that has no line end. */
  end(): void;
}

/**
 * Lines end as they do for the runner: at `\n`, `\r\n` and a lone `\r`.
 * Invalid UTF-8 becomes U+FFFD.
 */
export function splitLines(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  // A `\r` at the end of a piece may be the first half of `\r\n`.
  let endedWithReturn = false;

  function take(text: string): void {
    if (endedWithReturn && text.startsWith('\n')) text = text.slice(1);
    endedWithReturn = text.endsWith('\r');
    const lines = (rest + text).split(/\r\n|[\r\n]/);
    rest = lines.pop() ?? '';
    for (const line of lines) inPieces(line);
    while (rest.length > MAX_LINE_LENGTH) rest = handOut(rest);
  }
  function inPieces(line: string): void {
    let left = line;
    do left = handOut(left);
    while (left !== '');
  }
  /** @returns what is left of a line after its first piece. */
  function handOut(line: string): string {
    const cutsPair =
      line.length > MAX_LINE_LENGTH &&
      /[\uD800-\uDBFF]/.test(line.charAt(MAX_LINE_LENGTH - 1));
    const end = cutsPair ? MAX_LINE_LENGTH - 1 : MAX_LINE_LENGTH;
    onLine(line.slice(0, end));
    return line.slice(end);
  }
  return {
    push(bytes) {
      const text = decoder.write(bytes);
      if (text !== '') take(text);
    },
    end() {
      const text = decoder.end();
      if (text !== '') take(text);
      if (rest !== '') inPieces(rest);
      rest = '';
    },
  };
}
