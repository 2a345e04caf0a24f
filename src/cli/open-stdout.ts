import { createWriteStream, fstatSync } from 'node:fs';
import type { CliStream } from './cli-door';

/** The descriptor of stdout. */
const STDOUT = 1;

/**
 * The stream of stdout. What Node.js has for a file writes once, and drops what
 * the disk had no room for without a word: a file gets a stream that goes on
 * until all is written, or fails.
 */
export function openStdout(): CliStream {
  if (!isFile()) return process.stdout;
  return createWriteStream('', { fd: STDOUT, autoClose: false });
}

/** A closed stdout is for Node.js to handle. */
function isFile(): boolean {
  try {
    const status = fstatSync(STDOUT);
    return (
      status.isFile() ||
      (status.isCharacterDevice() && process.stdout.isTTY !== true)
    );
  } catch {
    return false;
  }
}
