import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../runner/read-records';
import { readExecutionFiles } from './execution-files';
import { reportPage } from './report-page';

/** The name of the report in a records directory. */
export const REPORT_FILE = 'report.html';

/** More is no reading matter. */
const MAX_EXECUTIONS = 200;

/**
 * Writes the report of all executions that a records directory has records of,
 * into that directory. A reader, or another writer, never sees half of one.
 * @param title of the job, for people.
 * @returns the path of the report.
 * @throws as `node:fs` does when it cannot be written.
 */
export function writeReport(recordsDirectory: string, title: string): string {
  const page = reportPage(
    readRecords(recordsDirectory, MAX_EXECUTIONS),
    readExecutionFiles,
    title,
  );
  const path = join(recordsDirectory, REPORT_FILE);
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    writeFileSync(partial, page, { mode: 0o600 });
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  return path;
}
