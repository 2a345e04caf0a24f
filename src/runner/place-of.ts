import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Where a path is, or would be, with every link on the way followed.
 * @param path absolute.
 * @throws the error of the system for a link that leads nowhere.
 */
export async function placeOf(path: string): Promise<string> {
  try {
    await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return join(await placeOf(dirname(path)), basename(path));
  }
  return realpath(path);
}
