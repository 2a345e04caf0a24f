import { randomUUID } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is not there yet, whole or not at all.
 * @returns false when there is one by then, which stays as it is.
 */
export function placeNewFile(path: string, content: string | Buffer): boolean {
  return withPartialFile(path, content, (partial) => {
    try {
      // Unlike a rename, it never replaces anything.
      linkSync(partial, path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Writes a file, in place of the one that is there, whole or not at all. */
export function replaceFile(path: string, content: string | Buffer): void {
  withPartialFile(path, content, (partial) => renameSync(partial, path));
}

/** Its name is one that a registry passes over. */
function withPartialFile<T>(
  path: string,
  content: string | Buffer,
  place: (partial: string) => T,
): T {
  const name = `.${basename(path)}.${randomUUID()}.partial`;
  const partial = join(dirname(path), name);
  try {
    writeFileSync(partial, content, { flag: 'wx' });
    return place(partial);
  } finally {
    rmSync(partial, { force: true });
  }
}
