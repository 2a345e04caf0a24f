import { mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '../definition/make-directory';
import { quote } from '../definition/quote';
import type { CliDoor } from './cli-door';
import { recordsDirectoryOf } from './records-directory';
import { UsageError } from './usage-error';

/**
 * Where the records are, as an absolute path; made where it was missing. That
 * there can be a record in it is tried here, before anything is run: neither
 * the mode of a directory nor who asks tells it of every file system.
 * @throws UsageError when there cannot.
 */
export function usableRecordsDirectory(
  door: Pick<CliDoor, 'env' | 'cwd'>,
  asked: string | undefined,
): string {
  const directory = recordsDirectoryOf(door, asked);
  try {
    makeDirectory(directory, 0o700);
    rmdirSync(mkdtempSync(join(directory, '.try-')));
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `There cannot be records in ${quote(directory)} (${code}): name another directory with --records-dir or PLUGIN_RUNNER_RECORDS_DIR.`,
    );
  }
  return directory;
}
