import { EngineError } from '../../definition/task-error';
import { cliEnvironment } from './cli-environment';

/** How much of the CLI's stderr is kept for messages. */
const MAX_KEPT_STDERR = 8 * 1024;

/** A CLI that waits for a mute engine may not listen. */
const KILL_AFTER_MS = 500;

/** How a call of the docker CLI ended. */
export interface CliResult {
  /** 0 is success; -1 when it was killed by a signal. */
  readonly exitCode: number;
  /** The end of its stderr. */
  readonly stderr: string;
}

/** Runs `docker` with an argv; never through a shell's word splitting. */
export type RunDockerCli = (
  argv: readonly string[],
  options: {
    readonly signal: AbortSignal;
    readonly onLine: (line: string) => void;
  },
) => Promise<CliResult>;

/**
 * Runs the docker CLI by `@actions/exec`, so that credential helpers, mirrors
 * and proxies work as they do for the user.
 *
 * exec has no way to kill its child; a shell that prints its own process id
 * and then becomes docker gives us one to signal. In a session of its own, where
 * there is `setsid`, its helpers are signalled with it: one that lives on would
 * hold the pipes, and us.
 * @throws EngineError when there is no docker CLI.
 */
export const runDockerCli: RunDockerCli = async (argv, { signal, onLine }) => {
  const { exec } = await import('@actions/exec');
  let pid: number | undefined;
  let stdoutStart = '';
  let stderr = '';
  let ended = false;
  const send = (name: 'SIGTERM' | 'SIGKILL'): void => {
    if (pid === undefined || ended) return;
    // The group, unless it has none of its own; or it ended in the meantime.
    if (!isSignalled(-pid, name)) isSignalled(pid, name);
  };
  const kill = (): void => {
    send('SIGTERM');
    setTimeout(() => send('SIGKILL'), KILL_AFTER_MS).unref();
  };
  signal.throwIfAborted();
  signal.addEventListener('abort', kill);
  try {
    const exitCode = await exec('sh', ['-c', START, 'sh', ...argv], {
      silent: true,
      ignoreReturnCode: true,
      env: cliEnvironment(process.env),
      listeners: {
        stdout: (data) => {
          if (pid !== undefined) return;
          stdoutStart += data.toString('latin1');
          const line = /^(\d+)\n/.exec(stdoutStart);
          if (line) {
            pid = Number(line[1]);
            if (signal.aborted) kill();
          }
        },
        stderr: (data) => {
          stderr = (stderr + data.toString('utf8')).slice(-MAX_KEPT_STDERR);
        },
        stdline: (line) => {
          if (!/^\d+$/.test(line)) onLine(lastState(line));
        },
        errline: (line) => onLine(lastState(line)),
      },
    });
    if (exitCode === 127) {
      throw new EngineError(
        'image_unavailable',
        'The docker CLI is needed to get the image and is not on PATH: ' +
          'install it on this runner, or pull the image in an earlier step.',
      );
    }
    // exec gives null for a child that died by a signal.
    return { exitCode: exitCode ?? -1, stderr };
  } finally {
    ended = true;
    signal.removeEventListener('abort', kill);
  }
};

const START =
  'echo "$$"; if command -v setsid >/dev/null; then exec setsid docker "$@"; fi; exec docker "$@"';

/** @param pid negative for a process group. */
function isSignalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** A progress line is overwritten by carriage returns: its last state counts. */
function lastState(line: string): string {
  return line.split('\r').findLast((state) => state !== '') ?? '';
}
