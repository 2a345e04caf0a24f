import type { Command } from 'commander';
import type { CliDoor } from './cli-door';
import { commandLine, type CommandSpec } from './command-line';
import { bashCompletion } from './completion-bash';
import { fishCompletion } from './completion-fish';
import { zshCompletion } from './completion-zsh';
import { writeResult } from './write-result';

const SHELLS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
} satisfies Record<string, (commands: readonly CommandSpec[]) => string>;

/** The shells that can complete the command line. */
export type Shell = keyof typeof SHELLS;

/**
 * Writes to stdout what completes the command line in a shell, made of what the
 * program declares.
 * @returns 0.
 */
export async function printCompletion(
  shell: Shell,
  program: Command,
  door: CliDoor,
): Promise<number> {
  await writeResult(SHELLS[shell](commandLine(program)), door);
  return 0;
}
