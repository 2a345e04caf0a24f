import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Absolute paths, in their order, of which no two are one directory: named
 * twice, or by a link, it would hold every definition twice.
 */
export function distinctDirectories(directories: readonly string[]): string[] {
  const byRealPath = new Map<string, string>();
  for (const directory of directories.map((it) => resolve(it))) {
    const real = realPath(directory);
    byRealPath.set(real, byRealPath.get(real) ?? directory);
  }
  return [...byRealPath.values()];
}

/** One that is not there is reported when it is read. */
function realPath(directory: string): string {
  try {
    return realpathSync.native(directory);
  } catch {
    return directory;
  }
}
