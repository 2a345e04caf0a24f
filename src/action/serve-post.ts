import { inertText } from './inert-text';
import { runPost } from './run-post';
import { stopServer } from './stop-server';

/** The runner gives a cancelled job five minutes for all its post steps. */
const GRACE_MS = 60_000;

/**
 * The post step of `serve/action.yml`: stops the server and completes the
 * records of what was running. It never fails the job.
 */
export async function servePost(
  env: Readonly<Record<string, string | undefined>>,
  graceMs = GRACE_MS,
): Promise<void> {
  const pid = Number(env['STATE_pid']);
  if (Number.isInteger(pid) && pid > 1) {
    const owner = env['STATE_server'] ?? '';
    const end = await stopServer({ pid, owner }, graceMs);
    process.stdout.write(inertText(`${SENTENCES[end]} ${logOf(env)}`) + '\n');
  }
  await runPost(env);
}

const SENTENCES = {
  stopped: 'The server has stopped.',
  killed:
    '::warning::The server did not stop in time and was killed; what it ran is removed by the next run.',
  gone: '::warning::The server had ended before the job did.',
} as const;

function logOf(env: Readonly<Record<string, string | undefined>>): string {
  const file = env['STATE_log_file'];
  return file ? `Its log is in ${file}.` : '';
}
