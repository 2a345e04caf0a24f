import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a directory and the parents that are missing; one that is there stays
 * as it is. In place of `recursive` of Node.js, which never ends where the
 * kernel says that a parent is missing and it is there, as it does below /proc
 * (https://github.com/nodejs/node/blob/v24.0.0/src/node_file.cc, MKDirpSync).
 * @param mode of those that are made.
 * @throws NodeJS.ErrnoException when there cannot be one.
 */
export function makeDirectory(directory: string, mode = 0o777): void {
  const missing: string[] = [];
  let path = resolve(directory);
  while (!isDirectory(path)) {
    missing.unshift(path);
    path = dirname(path);
  }
  for (const each of missing) {
    try {
      mkdirSync(each, { mode });
    } catch (error) {
      // Another process can have made it meanwhile.
      if (!isDirectory(each)) throw error;
    }
  }
}

/** The root of a file system always is one. */
function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
