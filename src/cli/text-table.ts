/** How a table fits a terminal. */
export interface TableOptions {
  /** What every row begins with. */
  readonly indent?: string;
  /** Columns of the terminal; a longer row is cut. Undefined: no row is. */
  readonly columns?: number | undefined;
}

/**
 * Rows as aligned lines. Pure.
 * @param rows of inert cells of one line, all as many.
 */
export function textTable(
  rows: readonly (readonly string[])[],
  { indent = '', columns }: TableOptions = {},
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  return rows.map((row) => {
    const cells = row.map(
      (cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)),
    );
    const line = `${indent}${cells.join('  ')}`.trimEnd();
    return columns === undefined ? line : cut(line, columns);
  });
}

/** Code points: good enough for names, which have one column each. */
function widthOf(text: string): number {
  return Array.from(text).length;
}

function cut(line: string, columns: number): string {
  const points = Array.from(line);
  return points.length <= columns
    ? line
    : `${points.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
