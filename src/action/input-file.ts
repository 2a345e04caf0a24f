import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { MAX_INPUT_BYTES } from '../runner/compose-input';

/**
 * Reads an input file once; what is validated is what the plugin gets.
 * @throws UserError `invalid_input` for anything but a regular file.
 */
export function readInputFile(path: string): Uint8Array {
  let descriptor: number;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for its writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw refusal(
      path,
      code === 'ENOENT'
        ? 'does not exist: paths are relative to the workspace, and a ' +
            'repository has to be checked out first'
        : `cannot be read (${code ?? 'unknown error'})`,
    );
  }
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw refusal(path, 'is not a regular file');
    if (status.size > MAX_INPUT_BYTES) {
      throw refusal(
        path,
        `has ${status.size} bytes and at most ${MAX_INPUT_BYTES} are accepted`,
      );
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function refusal(path: string, reason: string): UserError {
  return new UserError(
    'invalid_input',
    `The step's \`input-file\` ${quote(path)} ${reason}.`,
  );
}
