/** One line of a text that is not empty. */
export interface JsonLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a text of JSON lines that have a value, one after another. */
export function* jsonLines(text: string): Generator<JsonLine, void> {
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (/[^ \t\r]/.test(line)) yield { number, text: line };
    start = end + 1;
  }
}
