import type { CliStream } from './cli-door';
import { STDOUT_EXIT_CODE } from './exit-code';
import { StdoutError } from './stdout-error';
import { writeResult } from './write-result';

/**
 * Prints what needs no command to be known.
 * @returns 0, or what it exits with when stdout cannot take it.
 */
export async function printAnswer(
  text: string,
  stdout: CliStream,
  stderr: Pick<CliStream, 'write'>,
): Promise<number> {
  try {
    const cancel = new AbortController().signal;
    await writeResult(text, { stdout, cancel });
    return 0;
  } catch (error) {
    if (!(error instanceof StdoutError)) throw error;
    stderr.write(`error: ${error.message}\n`);
    return STDOUT_EXIT_CODE;
  }
}
