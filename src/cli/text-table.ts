import { withoutControls } from '../definition/without-controls';

/** A longer cell is cut: a table is to look at. */
const MAX_CELL = 64;
const GAP = '  ';

/**
 * Rows in columns that are as wide as they have to be; whatever is in them is
 * inert on a terminal. Each line ends with a line end.
 * @param head the names of the columns.
 * @param decorate gets the line of the head.
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  decorate: (line: string) => string = (line) => line,
): string {
  const cells = [head, ...rows].map((row) => row.map(cellOf));
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => length(row[column] ?? ''))),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return lines
    .map((line, at) => `${at === 0 ? decorate(line) : line}\n`)
    .join('');
}

function cellOf(text: string): string {
  const points = Array.from(withoutControls(text.replaceAll('\t', ' ')));
  return points.length > MAX_CELL
    ? `${points.slice(0, MAX_CELL - 1).join('')}…`
    : points.join('');
}

/** In code points: a code unit too many moves the columns after it. */
function length(cell: string): number {
  return Array.from(cell).length;
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - length(cell)));
}
