import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { MAX_INPUT_BYTES } from '../runner/compose-input';

/** What a file is read by that may be longer than it says. */
const MORE_BYTES = 64 * 1024;

/**
 * Reads an input file once; what is validated is what the plugin gets.
 * @throws UserError `invalid_input` for anything but a regular file that can be
 * read to its end.
 */
export function readInputFile(path: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for its writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw refusal(path, 'is not a regular file');
    if (status.size > MAX_INPUT_BYTES) {
      throw refusal(
        path,
        `has ${status.size} bytes and at most ${MAX_INPUT_BYTES} are accepted`,
      );
    }
    return readAll(descriptor, path, status.size);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw refusal(
      path,
      code === 'ENOENT'
        ? 'does not exist: paths are relative to the workspace, and a ' +
            'repository has to be checked out first'
        : `cannot be read (${code ?? 'unknown error'})`,
    );
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Files under /proc say that they are empty, and some have no end. */
function readAll(
  descriptor: number,
  path: string,
  expectedBytes: number,
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
        path,
        `does not end: at most ${MAX_INPUT_BYTES} bytes are accepted`,
      );
    }
    if (length === buffer.length) {
      const size = Math.min(2 * length, MAX_INPUT_BYTES + MORE_BYTES);
      buffer = Buffer.concat([buffer], size);
    }
  }
}

function refusal(path: string, reason: string): UserError {
  return new UserError(
    'invalid_input',
    `The step's \`input-file\` ${quote(path)} ${reason}.`,
  );
}
