import { dirname } from 'node:path';
import { showPath } from '../definition/show-path';
import type { CliDoor } from './cli-door';
import { UsageError } from './usage-error';

/** What a system says that does not let this user change a directory. */
const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS']);
/** What changes a directory; `open` does where a new file is written. */
const CHANGES = new Set(['link', 'mkdir', 'open', 'rename', 'rmdir', 'unlink']);

/**
 * Work that changes the files of a plugins directory.
 * @throws UsageError with what to do, where this user may not
 */
export async function whereWritable<T>(
  { cwd }: Pick<CliDoor, 'cwd'>,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code = '', syscall = '', path } = error as NodeJS.ErrnoException;
    if (path === undefined || !REFUSALS.has(code) || !CHANGES.has(syscall)) {
      throw error;
    }
    throw new UsageError(
      `${showPath(dirname(path), cwd)} cannot be written to (${code}): ` +
        'run it as a user who may, or have the directory made writable.',
      { cause: error },
    );
  }
}
