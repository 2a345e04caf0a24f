import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A part of a file that somebody else may have written. */
export interface FilePart {
  readonly text: string;
  /** Of the whole file. */
  readonly totalBytes: number;
}

/**
 * The first or the last bytes of a regular file, as UTF-8; a character that
 * the cut goes through becomes U+FFFD.
 * @returns undefined when there is no such file or it cannot be read.
 */
export function readFilePart(
  path: string,
  maxBytes: number,
  from: 'start' | 'end' = 'start',
): FilePart | undefined {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for its writer; a link could
    // lead out of the record.
    descriptor = openSync(
      path,
      constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
    );
    const status = fstatSync(descriptor);
    if (!status.isFile()) return undefined;
    const bytes = Buffer.alloc(Math.min(status.size, maxBytes));
    const offset = from === 'start' ? 0 : status.size - bytes.length;
    const length = readSync(descriptor, bytes, 0, bytes.length, offset);
    const text = bytes.toString('utf8', 0, length);
    return { text, totalBytes: status.size };
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * The JSON value that a file holds.
 * @returns undefined when it is larger, or not JSON, or cannot be read.
 */
export function readJsonFile(path: string, maxBytes: number): unknown {
  const part = readFilePart(path, maxBytes);
  if (part === undefined || part.totalBytes > maxBytes) return undefined;
  try {
    return JSON.parse(part.text) as unknown;
  } catch {
    return undefined;
  }
}
