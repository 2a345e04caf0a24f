import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { inertText } from './inert-text';
import { runPost } from './run-post';
import { stopServer } from './stop-server';

/** The runner gives a cancelled job five minutes for all its post steps. */
const GRACE_MS = 60_000;
/** What a server has left is removed if the engine answers so soon. */
const ENGINE_MS = 3_000;

/**
 * The post step of `serve/action.yml`: stops the server, completes the
 * records of what was running, and removes the containers of a server that
 * could not. It never fails the job.
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
    if (end !== 'stopped') await removeLeft(env);
  }
  await runPost(env);
}

/** Best effort: what stays is removed by the next run. */
async function removeLeft(
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const orchestrator = new DockerOrchestrator(env);
  try {
    await orchestrator.ping(ENGINE_MS);
    for (const name of await orchestrator.removeStale()) {
      process.stdout.write(
        inertText(`Removed the container ${name}, which the server had left.`) +
          '\n',
      );
    }
  } catch {
    // Whoever runs the next plugin is told what is wrong with the engine.
  } finally {
    orchestrator.close();
  }
}

const SENTENCES = {
  stopped: 'The server has stopped.',
  killed:
    '::warning::The server did not stop in time and was killed; what it left is removed now, or by the next run.',
  gone: '::warning::The server had ended before the job did.',
} as const;

function logOf(env: Readonly<Record<string, string | undefined>>): string {
  const file = env['STATE_log_file'];
  return file ? `Its log is in ${file}.` : '';
}
