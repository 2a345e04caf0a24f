import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { CliDoor, CliStream } from './cli-door';
import { COMMANDS } from './commands';
import { MAX_HELP_COLUMNS } from './quick-answer';
import { terminalColumns } from './terminal-columns';

/**
 * The command line as a parser.
 * @param onExitCode is told what a command wants the process to exit with.
 * @param onHelp gets what is asked for as help, or as the version.
 */
export function createProgram(
  door: CliDoor,
  onExitCode: (exitCode: number) => void,
  onHelp: (text: string) => void,
): Command {
  const program = new Command('plugin-runner')
    .description('Run container plugins as typed, sandboxed, limited tasks.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: onHelp,
      writeErr: (text) => void door.stderr.write(text),
      getOutHelpWidth: () => helpWidth(door.stdout),
      getErrHelpWidth: () => helpWidth(door.stderr),
    });
  const run = async (exitCode: Promise<number>): Promise<void> =>
    onExitCode(await exitCode);
  for (const declare of COMMANDS) declare(program, door, run);
  return program;
}

function helpWidth(stream: CliStream): number {
  return Math.min(terminalColumns(stream), MAX_HELP_COLUMNS);
}
