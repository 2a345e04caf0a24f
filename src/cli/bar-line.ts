import type { Paint } from './paint';

/** What a bar shows. */
export interface BarState {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** From 0 to 1; `done` of `total` by default. */
  readonly share?: number | undefined;
  readonly unit?: string | undefined;
  readonly detail?: string | undefined;
  /** Since it began. */
  readonly seconds: number;
}

const CELLS = 24;
/** A narrower bar says nothing. */
const MIN_CELLS = 8;

/**
 * A bar as one line that fits a terminal: what is left out first is the detail,
 * then the length of the bar, then the bar. Pure.
 * @param columns of the terminal; the last one stays empty.
 */
export function barLine(
  { label, done, total, share = done / total, unit, detail, seconds }: BarState,
  columns: number,
  paint: Paint,
): string {
  const of = total > 0 ? `/${total}` : '';
  const count = `${done}${of}${unit === undefined ? '' : ` ${unit}`}`;
  const time = seconds === 0 ? '' : `${seconds} s`;
  const words = [label, count, time].filter((word) => word !== '').join('  ');
  const room = columns - 1;
  const left = room - words.length - 2;
  if (left < MIN_CELLS || total <= 0) return words.slice(0, Math.max(0, room));
  const cells = Math.min(CELLS, left);
  const full = Math.floor(Math.min(1, Math.max(0, share)) * cells);
  const bar =
    paint.green('█'.repeat(full)) + paint.dim('░'.repeat(cells - full));
  const rest = left - cells - 2;
  const about =
    detail === undefined || rest < MIN_CELLS ? '' : cut(detail, rest);
  return [label, bar, count, time, about && paint.dim(about)]
    .filter((word) => word !== '')
    .join('  ');
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
