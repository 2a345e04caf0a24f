import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { isJsonObject } from '../definition/json';
import { EngineError } from '../definition/task-error';
import { splitLines } from '../runner/line-splitter';
import { lastLines } from './last-lines';

/** How long a server may take until it listens. */
const START_MS = 30_000;

/** A server that listens. */
export interface ServerProcess {
  readonly pid: number;
  readonly url: string;
  readonly token: string;
}

/**
 * Starts `plugin-runner serve` as a process that outlives this one.
 * @param argv of the Node.js that runs this: the bundle, and its arguments.
 * @param logFile absolute path; gets what the server says.
 * @throws EngineError `engine_unavailable` when it does not listen in time, with
 * the end and the place of its log.
 */
export async function startServer(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  logFile: string,
  signal: AbortSignal,
): Promise<ServerProcess> {
  const child = spawnServer(argv, env, logFile);
  return new Promise<ServerProcess>((resolve, reject) => {
    const fail = (why: string): void => reject(notStarted(why, logFile));
    const lines = splitLines((line) => {
      const server = parseServer(line, child.pid);
      if (server === undefined) fail('its first line is not what we know');
      else resolve(server);
    });
    child.stdout?.on('data', (bytes: Buffer) => lines.push(bytes));
    child.on('error', ({ message }) => fail(message));
    child.on('exit', (code, killer) =>
      fail(
        killer === null
          ? `it ended with exit code ${code}`
          : `it was ended by ${killer}`,
      ),
    );
    const limit = AbortSignal.any([signal, AbortSignal.timeout(START_MS)]);
    limit.addEventListener('abort', () =>
      fail(
        signal.aborted
          ? 'the step was cancelled'
          : `it took longer than ${START_MS / 1000} s`,
      ),
    );
  })
    .catch((error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    })
    .finally(() => {
      child.stdout?.destroy();
      child.unref();
    });
}

/** @throws EngineError where the system takes no such process. */
function spawnServer(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  logFile: string,
): ChildProcess {
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(process.execPath, [...argv], {
      env,
      // A signal to the step's group is not one to the server.
      detached: true,
      stdio: ['ignore', 'pipe', log],
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw notStarted(
      code === 'E2BIG'
        ? 'the environment of the step and its secrets are together more than the system gives to a process (E2BIG)'
        : message,
      logFile,
    );
  } finally {
    closeSync(log);
  }
}

function notStarted(why: string, logFile: string): EngineError {
  const end = lastLines(logFile);
  return new EngineError(
    'engine_unavailable',
    `The server did not start: ${why}. ` +
      (end === ''
        ? `Its log is in ${logFile}.`
        : `Its log is in ${logFile} and ends so:\n${end}`),
  );
}

/** @returns undefined for anything but the line of a server that listens. */
export function parseServer(
  line: string,
  pid: number | undefined,
): ServerProcess | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isJsonObject(value) || pid === undefined) return undefined;
    const { url, token } = value;
    if (typeof url !== 'string' || typeof token !== 'string') return undefined;
    return { pid, url, token };
  } catch {
    return undefined;
  }
}
