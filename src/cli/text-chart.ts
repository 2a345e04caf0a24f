/** Eighths of a row, from the bottom. */
const BLOCKS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const ROWS = 6;

/** A figure over time, against its limit. */
export interface TextChart {
  readonly title: string;
  /** At points in time that are equally far apart. */
  readonly values: readonly number[];
  /** The height of the chart, unless a value is higher. */
  readonly limit: number;
  /** A value with its unit. */
  readonly format: (value: number) => string;
  /** What stands below the left and the right end. */
  readonly from: string;
  readonly to: string;
  /** How wide it may be, its labels left out: fewer values get wider bars. */
  readonly columns: number;
}

/**
 * A chart of block characters, six rows high; what is not nothing is seen.
 * @returns lines; none where there is nothing to draw.
 */
export function textChart({
  title,
  values,
  limit,
  format,
  from,
  to,
  columns,
}: TextChart): string[] {
  const top = Math.max(limit, ...values);
  if (values.length === 0 || !(top > 0) || !Number.isFinite(top)) return [];
  const labels = [format(top), ...Array<string>(ROWS - 2).fill(''), format(0)];
  const width = Math.max(...labels.map((label) => label.length));
  const barWidth = Math.max(1, Math.floor(columns / values.length));
  const eighths = values.flatMap((value) =>
    Array<number>(barWidth).fill(eighthsOf(value / top)),
  );
  const rows = labels.map((label, row) => {
    const below = (ROWS - 1 - row) * 8;
    const line = eighths
      .map((height) => BLOCKS[Math.min(8, Math.max(0, height - below))])
      .join('');
    return `${label.padStart(width)} ${row === 0 ? '┤' : '│'}${line}`.trimEnd();
  });
  const gap = Math.max(1, eighths.length - from.length - to.length);
  return [
    title,
    ...rows,
    `${' '.repeat(width)} └${'─'.repeat(eighths.length)}`,
    `${' '.repeat(width + 2)}${from}${' '.repeat(gap)}${to}`,
  ];
}

function eighthsOf(share: number): number {
  const height = Math.round(Math.min(1, share) * ROWS * 8);
  return share > 0 ? Math.max(1, height) : 0;
}
