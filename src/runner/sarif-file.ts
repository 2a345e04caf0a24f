import { copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FILES } from './execution-record';

/**
 * Leaves an output under the name that uploads look for.
 * @returns its absolute path
 */
export function leaveSarif(directory: string, outputFile: string): string {
  const path = join(directory, RECORD_FILES.sarif);
  try {
    linkSync(outputFile, path);
  } catch {
    // Not every file system has hard links.
    copyFileSync(outputFile, path);
  }
  return path;
}
