import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CliDoor } from './cli-door';

/**
 * Where the records are, as an absolute path: what was asked for, what
 * `PLUGIN_RUNNER_RECORDS_DIR` says, those of the job's steps on a workflow
 * runner, or the user's state directory
 * (https://specifications.freedesktop.org/basedir-spec/latest/).
 */
export function recordsDirectoryOf(
  { env, cwd }: Pick<CliDoor, 'env' | 'cwd'>,
  asked: string | undefined,
): string {
  const named = asked || env['PLUGIN_RUNNER_RECORDS_DIR'];
  if (named) return resolve(cwd, named);
  const ofJob = env['RUNNER_TEMP'];
  if (ofJob) return join(ofJob, 'plugin-runner');
  const home = env['HOME'] || homedir();
  const state = env['XDG_STATE_HOME'] || join(home, '.local', 'state');
  return join(resolve(cwd, state), 'plugin-runner');
}
