import { closeSync, openSync, readSync } from 'node:fs';
import type { JsonText } from './json-text';

const PIECE_BYTES = 1024 * 1024;

/** A text in pieces; a piece is a view, good until the next one. */
export function* textPieces(text: JsonText): Generator<Uint8Array, void> {
  if (text instanceof Uint8Array) {
    yield text;
    return;
  }
  const descriptor = openSync(text.file, 'r');
  try {
    const buffer = Buffer.alloc(PIECE_BYTES);
    for (;;) {
      const read = readSync(descriptor, buffer, 0, PIECE_BYTES, null);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
