import { setTimeout as pause } from 'node:timers/promises';
import { isRunningHere } from '../orchestrator/owner';

/** How often a server that is stopping is looked at. */
const LOOK_MS = 100;
/** The kernel ends a process at once, unless it waits for a device. */
const KILLED_MS = 2_000;

/** The server that a step has started. */
export interface StartedServer {
  readonly pid: number;
  /** What tells it from another process with that id; empty where unknown. */
  readonly owner: string;
}

/**
 * Stops a server: it is asked to, given time, and then killed.
 * @returns how it ended, or that it had before. One that is killed has ended
 * then, or will have soon.
 */
export async function stopServer(
  server: StartedServer,
  graceMs: number,
): Promise<'stopped' | 'killed' | 'gone'> {
  if (!isRunning(server) || !send(server, 'SIGTERM')) return 'gone';
  if (await endsWithin(server, graceMs)) return 'stopped';
  send(server, 'SIGKILL');
  await endsWithin(server, KILLED_MS);
  return 'killed';
}

async function endsWithin(
  server: StartedServer,
  timeMs: number,
): Promise<boolean> {
  const until = performance.now() + timeMs;
  while (performance.now() < until) {
    await pause(LOOK_MS);
    if (!isRunning(server)) return true;
  }
  return false;
}

function isRunning({ pid, owner }: StartedServer): boolean {
  return isRunningHere(owner) ?? send({ pid }, 0);
}

function send(
  { pid }: Pick<StartedServer, 'pid'>,
  signal: NodeJS.Signals | 0,
): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
