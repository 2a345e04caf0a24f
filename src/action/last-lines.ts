import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const MAX_LINES = 10;
const MAX_BYTES = 2 * 1024;

/**
 * The end of a text file: its last whole lines, 10 and 2 KiB at most.
 * @returns an empty text also for a file that cannot be read.
 */
export function lastLines(file: string): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const { size } = fstatSync(descriptor);
    const from = Math.max(0, size - MAX_BYTES);
    const buffer = Buffer.alloc(MAX_BYTES);
    const length = readSync(descriptor, buffer, 0, MAX_BYTES, from);
    const lines = buffer.toString('utf8', 0, length).trimEnd().split('\n');
    // Half of a line may be half of a secret, which nobody would mask.
    if (from > 0) lines.shift();
    return lines.slice(-MAX_LINES).join('\n');
  } catch {
    return '';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
