import type { Command } from 'commander';
import type { CliDoor } from './cli-door';

/**
 * Declares one command. What it does is imported when it is called: `--help`
 * is to be there at once.
 * @param run takes what the command exits with.
 */
export type DeclareCommand = (
  program: Command,
  door: CliDoor,
  run: (exitCode: Promise<number>) => Promise<void>,
) => void;
