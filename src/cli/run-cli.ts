import { CommanderError } from 'commander';
import { quote } from '../definition/quote';
import { TaskError } from '../definition/task-error';
import type { CliDoor } from './cli-door';
import {
  EXIT_CODES,
  FAULT_EXIT_CODE,
  STDOUT_EXIT_CODE,
  USAGE_EXIT_CODE,
} from './exit-code';
import { inertText } from './inert-text';
import { createProgram } from './program';
import { StdoutError } from './stdout-error';
import { UsageError } from './usage-error';
import { writeResult } from './write-result';

/**
 * Runs one command line. Whatever happens becomes a message on stderr and the
 * returned exit code.
 * @param argv what stands behind the name of the program.
 */
export async function runCli(
  argv: readonly string[],
  door: CliDoor,
): Promise<number> {
  try {
    return await parsed(argv, door);
  } catch (error) {
    return reportError(error as Error, door);
  }
}

async function parsed(argv: readonly string[], door: CliDoor): Promise<number> {
  let exitCode = 0;
  let help = '';
  const program = createProgram(
    door,
    (code) => {
      exitCode = code;
    },
    (text) => {
      help += text;
    },
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return USAGE_EXIT_CODE;
    await writeResult(help, door);
    return 0;
  }
}

function reportError(error: Error, { stderr, env, cancel }: CliDoor): number {
  // Of a signal that something passed on; the user knows.
  if (cancel.aborted && error === cancel.reason) return EXIT_CODES.cancelled;
  if (error instanceof UsageError) {
    stderr.write(`error: ${inertText(error.message)}\n`);
    return USAGE_EXIT_CODE;
  }
  if (error instanceof TaskError) {
    stderr.write(`${error.outcome}: ${inertText(error.message)}\n`);
    return EXIT_CODES[error.outcome];
  }
  if (error instanceof StdoutError) {
    stderr.write(`error: ${error.message}\n`);
    return STDOUT_EXIT_CODE;
  }
  stderr.write(
    `plugin-runner could not go on: ${inertText(error.message)}\n` +
      (env['PLUGIN_RUNNER_DEBUG']
        ? `${inertText(error.stack ?? '')}\n`
        : `Set ${quote('PLUGIN_RUNNER_DEBUG=1')} to see where.\n`),
  );
  return FAULT_EXIT_CODE;
}
