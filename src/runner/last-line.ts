/** Longest line that is kept; the reason stands at its start. */
const MAX_BYTES = 2000;

/** Remembers the last line that is not empty. */
export interface LastLine {
  push(bytes: Uint8Array): void;
  /** The line, trimmed; empty when there was none. */
  text(): string;
}

/** Follows a stream of bytes, keeping no more than two lines of it. */
export function followLastLine(): LastLine {
  let kept: Buffer = Buffer.alloc(0);
  return {
    push(bytes) {
      const tail = bytes.subarray(Math.max(0, bytes.length - 4 * MAX_BYTES));
      kept = Buffer.concat([kept, tail]).subarray(-4 * MAX_BYTES);
    },
    text() {
      const lines = kept.toString('utf8').split(/[\r\n]+/);
      const last = lines.findLast((line) => line.trim() !== '') ?? '';
      return last.trim().slice(0, MAX_BYTES);
    },
  };
}
