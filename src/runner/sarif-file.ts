import { copyFileSync, linkSync } from 'node:fs';

/**
 * Leaves an output under the name that uploads look for.
 * @returns `path`
 */
export function leaveSarif(outputFile: string, path: string): string {
  try {
    linkSync(outputFile, path);
  } catch {
    // Not every file system has hard links.
    copyFileSync(outputFile, path);
  }
  return path;
}
