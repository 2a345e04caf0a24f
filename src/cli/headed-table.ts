import { withoutControls } from '../definition/without-controls';
import { inertText } from './inert-text';
import { textTable } from './text-table';

/** A longer cell is cut: a table is to look at. */
const MAX_CELL = 64;

/**
 * Rows in columns that are as wide as they have to be; whatever is in them is
 * inert on a terminal and in a workflow. Each line ends with a line end.
 * @param head the names of the columns.
 * @param decorate gets the line of the head.
 */
export function headedTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  decorate: (line: string) => string = (line) => line,
): string {
  return textTable([head, ...rows].map((row) => row.map(cellOf)))
    .map((line, at) => `${at === 0 ? decorate(line) : line}\n`)
    .join('');
}

function cellOf(text: string): string {
  const points = Array.from(
    inertText(withoutControls(text.replaceAll('\t', ' '))),
  );
  return points.length > MAX_CELL
    ? `${points.slice(0, MAX_CELL - 1).join('')}…`
    : points.join('');
}
