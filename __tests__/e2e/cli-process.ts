import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { needed, REPOSITORY } from './action';

/** The committed bundle of the CLI. */
const CLI = join(REPOSITORY, 'dist/cli/index.js');

/** How a command ended. */
export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test wants of the process. */
export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with all of stderr whenever there is more of it. */
  readonly onStderr?: (text: string, child: ChildProcess) => void;
}

/** Runs one command line of the committed bundle, as a shell does. */
export function cliProcess(
  argv: readonly string[],
  { cwd = REPOSITORY, env = {}, onStderr }: CliOptions = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(needed('TEST_NODE24'), [CLI, ...argv], {
      cwd,
      env: { ...process.env, RUNNER_TEMP: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      onStderr?.(stderr, child);
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
