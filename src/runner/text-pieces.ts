import { closeSync, openSync, readSync } from 'node:fs';
import type { JsonText } from './json-text';

const PIECE_BYTES = 1024 * 1024;

/**
 * A text in pieces, each with the end of the one before it, so that nothing of
 * up to `overlap` bytes is missed between two. A piece is a view, good until the
 * next one.
 */
export function* textPieces(
  text: JsonText,
  overlap: number,
): Generator<Buffer, void> {
  if (text instanceof Uint8Array) {
    yield Buffer.from(text.buffer, text.byteOffset, text.byteLength);
    return;
  }
  const descriptor = openSync(text.file, 'r');
  try {
    const buffer = Buffer.alloc(PIECE_BYTES + overlap);
    let kept = 0;
    for (;;) {
      const read = readSync(descriptor, buffer, kept, PIECE_BYTES, null);
      if (read === 0) return;
      const piece = buffer.subarray(0, kept + read);
      yield piece;
      kept = Math.min(overlap, piece.length);
      buffer.copyWithin(0, piece.length - kept, piece.length);
    }
  } finally {
    closeSync(descriptor);
  }
}
