import type { FileHandle } from 'node:fs/promises';

const PIECE_BYTES = 64 * 1024;

/**
 * Compares a file with a content of the same length, as it comes.
 * @param file open for reading; it must stay so until the result is read.
 * @returns the content, all of it; undefined when it is that of the file.
 */
export async function differentContent(
  file: FileHandle,
  content: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const pieces = content[Symbol.asyncIterator]();
  let same = 0;
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) return undefined;
    const piece = next.value;
    if (!(await isAt(file, same, piece))) {
      return joined(file, same, piece, pieces);
    }
    same += piece.length;
  }
}

/**
 * The first bytes of a file, in pieces.
 * @param bytes how many; fewer when it is shorter by now.
 */
export async function* piecesOf(
  file: FileHandle,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes;) {
    const length = Math.min(PIECE_BYTES, bytes - at);
    const { buffer, bytesRead } = await file.read(
      Buffer.allocUnsafe(length),
      0,
      length,
      at,
    );
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function isAt(
  file: FileHandle,
  position: number,
  piece: Uint8Array,
): Promise<boolean> {
  const own = Buffer.allocUnsafe(piece.length);
  const { bytesRead } = await file.read(own, 0, own.length, position);
  return bytesRead === piece.length && own.equals(piece);
}

async function* joined(
  file: FileHandle,
  same: number,
  piece: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* piecesOf(file, same);
  yield piece;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return;
    yield next.value;
  }
}
