import { dirname, resolve } from 'node:path';
import type { CliDoor } from './cli-door';

/** Absolute path of the web page's files: beside `dist/cli`. */
export function pageDirectoryOf({
  entryFile,
}: Pick<CliDoor, 'entryFile'>): string {
  return resolve(dirname(entryFile), '..', 'page');
}
