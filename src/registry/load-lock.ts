import { join } from 'node:path';
import { DefinitionError } from '../definition/definition-error';
import { parseJsonDocument } from './document';
import { LOCK_NAME, type Lock } from './lock';
import { parseLock } from './parse-lock';
import { NOT_READ, readRegularFile } from './regular-file';

/** Some ten thousand images. */
const MAX_LOCK_BYTES = 4 * 1024 * 1024;

/**
 * The lock of a plugins directory. It is a file of the directory itself, never
 * a link: whoever is trusted with the definitions is trusted with it.
 * @returns undefined when there is none
 * @throws DefinitionError when there is one that cannot be used
 */
export function loadLock(directory: string): Lock | undefined {
  const file = join(directory, LOCK_NAME);
  const bytes = readIfPresent(file);
  return bytes && parseLock(parseJsonDocument(bytes, file), file);
}

function readIfPresent(file: string): Buffer | undefined {
  const refusal = (rule: string, message: string, cause?: unknown) =>
    new DefinitionError(file, [{ pointer: '', rule, message }], { cause });
  try {
    return readRegularFile(
      file,
      (why) =>
        why === 'size'
          ? refusal('size', `is larger than ${MAX_LOCK_BYTES / 2 ** 20} MiB`)
          : refusal('file', NOT_READ[why]),
      MAX_LOCK_BYTES,
      { follow: false },
    );
  } catch (error) {
    if (error instanceof DefinitionError) throw error;
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw refusal('file', `cannot be read (${code})`, error);
  }
}
