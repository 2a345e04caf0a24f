import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { needed, REPOSITORY } from './action';

/** The committed bundle of the command line. */
export const CLI = resolve(REPOSITORY, 'dist/cli/index.js');

/** How a command line ended, and what it wrote. */
export interface CliResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** How a command line is run. */
export interface CliOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called with all of stderr so far, whenever there is more. */
  readonly onStderr?: (text: string, child: ChildProcess) => void;
  /** Called with every piece of stdout; false stops reading. */
  readonly onStdout?: (child: ChildProcess) => void;
}

/**
 * Runs the committed command line as a shell does, on the Node.js of the
 * action, without any variable of a workflow.
 */
export function cli(
  args: readonly string[],
  options: CliOptions = {},
): Promise<CliResult> {
  const { PATH, HOME, DOCKER_HOST } = process.env;
  const child = spawn(needed('TEST_NODE24'), [CLI, ...args], {
    cwd: options.cwd ?? REPOSITORY,
    env: {
      ...{ PATH, HOME, ...(DOCKER_HOST && { DOCKER_HOST }) },
      ...options.env,
    },
  });
  const pieces: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => {
    pieces.push(piece);
    options.onStdout?.(child);
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString('utf8');
    options.onStderr?.(stderr, child);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) =>
      done({ exitCode, stdout: Buffer.concat(pieces), stderr }),
    );
  });
}
