import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { MAX_INPUT_BYTES } from './compose-input';

/** What a file is read by that may be longer than it says. */
const MORE_BYTES = 64 * 1024;

/** How a door names the file, and what it says of one that is not there. */
export interface InputFileWords {
  /** Begins a sentence: ``The step's `input-file` ``. */
  readonly name: string;
  /** What paths are relative to, and what may have been forgotten. */
  readonly hint: string;
}

/**
 * Reads an input file once; what is validated is what the plugin gets.
 * @throws UserError `invalid_input` for anything but a regular file that can be
 * read to its end.
 */
export function readInputFile(path: string, words: InputFileWords): Uint8Array {
  const refusal = (reason: string): UserError =>
    new UserError('invalid_input', `${words.name} ${quote(path)} ${reason}.`);
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for its writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw refusal('is not a regular file');
    if (status.size > MAX_INPUT_BYTES) {
      throw refusal(
        `has ${status.size} bytes and at most ${MAX_INPUT_BYTES} are accepted`,
      );
    }
    return readAll(descriptor, status.size, refusal);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw refusal(
      code === 'ENOENT'
        ? `does not exist: ${words.hint}`
        : `cannot be read (${code ?? 'unknown error'})`,
    );
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Files under /proc say that they are empty, and some have no end. */
function readAll(
  descriptor: number,
  expectedBytes: number,
  refusal: (reason: string) => UserError,
): Uint8Array {
  // One byte more than expected shows the end without another buffer.
  let buffer = Buffer.allocUnsafe(Math.max(expectedBytes + 1, MORE_BYTES));
  let length = 0;
  for (;;) {
    const count = readSync(
      descriptor,
      buffer,
      length,
      buffer.length - length,
      null,
    );
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > MAX_INPUT_BYTES) {
      throw refusal(
        `does not end: at most ${MAX_INPUT_BYTES} bytes are accepted`,
      );
    }
    if (length === buffer.length) {
      const size = Math.min(2 * length, MAX_INPUT_BYTES + MORE_BYTES);
      buffer = Buffer.concat([buffer], size);
    }
  }
}
