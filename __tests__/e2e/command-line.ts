import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY, needed } from './action';

/** The committed bundle of the CLI. */
export const CLI = join(REPOSITORY, 'dist', 'cli', 'index.js');

/** How a command ended, and what it wrote. */
export interface CommandResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** What it has written so far, on both streams. */
  readonly seen: () => string;
  readonly ended: Promise<CommandResult>;
}

/** Starts the committed CLI, as a program of its own. */
export function startCommand(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = REPOSITORY,
): RunningCommand {
  return startProgram([needed('TEST_NODE24'), CLI, ...argv], env, cwd);
}

/** Starts any program, without the variables of a workflow runner. */
export function startProgram(
  [program = '', ...argv]: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = REPOSITORY,
): RunningCommand {
  const child = spawn(program, argv, {
    cwd,
    env: { ...outsideGitHub(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout, stderr }),
    );
  });
  return { child, seen: () => stdout + stderr, ended };
}

function outsideGitHub(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      /^(GITHUB|RUNNER|ACTIONS|INPUT)_|^CI$/.test(name) || value === undefined
        ? []
        : [[name, value]],
    ),
  );
}
