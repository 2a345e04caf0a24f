import packageJson from '../../package.json' with { type: 'json' };
import { help } from './generated/help';
import { terminalColumns } from './terminal-columns';

/** Columns that help is wrapped to, also on a wider terminal. */
export const MAX_HELP_COLUMNS = 80;

/**
 * What stdout gets for a command line that only asks what there is: a parser,
 * and every command, would take longer to load than all the rest.
 * @param argv what stands behind the name of the program.
 * @param columns of the terminal; undefined for none.
 * @returns undefined for any other command line, and a narrow terminal.
 */
export function quickAnswer(
  argv: readonly string[],
  columns: number | undefined,
): string | undefined {
  const [word, ...rest] = argv;
  if (rest.length > 0) return undefined;
  switch (word) {
    case '-h':
    case '--help':
    case 'help':
      return terminalColumns({ columns }) < MAX_HELP_COLUMNS ? undefined : help;
    case '-V':
    case '--version':
      return `${packageJson.version}\n`;
    default:
      return undefined;
  }
}
