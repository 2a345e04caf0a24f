import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the records of the job's executions are: an absolute path. */
export function recordsDirectoryOf(
  env: Readonly<Record<string, string | undefined>>,
): string {
  return join(env['RUNNER_TEMP'] || tmpdir(), 'plugin-runner');
}
