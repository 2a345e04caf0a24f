import type { CliStream } from './cli-door';

/** Where nobody knows better. */
const DEFAULT_COLUMNS = 80;

/**
 * How wide the terminal of a stream is; 80 where there is none, and where it
 * says that it has no columns, as a pseudo-terminal does that nobody gave a size.
 */
export function terminalColumns({
  columns,
}: Pick<CliStream, 'columns'>): number {
  return columns || DEFAULT_COLUMNS;
}
