import type { FileHandle } from 'node:fs/promises';

const PIECE_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;

/**
 * Where the last lines of a file begin, as bytes from its beginning. A line
 * end at the very end begins no further line.
 * @param lines how many; with 0 it is the end of the file.
 */
export async function tailOffset(
  file: Pick<FileHandle, 'read' | 'stat'>,
  lines: number,
): Promise<number> {
  const { size } = await file.stat();
  let left = lines;
  let end = size;
  while (end > 0 && left > 0) {
    const start = Math.max(0, end - PIECE_BYTES);
    const piece = Buffer.alloc(end - start);
    const { bytesRead } = await file.read(piece, 0, piece.length, start);
    for (let at = bytesRead - 1; at >= 0; at -= 1) {
      const isLast = start + at === size - 1;
      if (piece[at] !== LINE_FEED || isLast) continue;
      left -= 1;
      if (left === 0) return start + at + 1;
    }
    end = start;
  }
  return left > 0 ? 0 : size;
}
