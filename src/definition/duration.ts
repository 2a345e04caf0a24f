import { quote } from './quote';
import { ValueError } from './value-error';

/** The longest job a hosted runner allows is shorter. */
export const MAX_DURATION_MS = 24 * 60 * 60 * 1000;

const NUMBER = String.raw`(\d{1,12}(?:\.\d{1,12})?)`;
const DURATION = new RegExp(
  `^(?:${NUMBER}h)?(?:${NUMBER}m)?(?:${NUMBER}s)?(?:${NUMBER}ms)?$`,
);
/** Milliseconds of `h`, `m`, `s` and `ms`, in the order they are written. */
const UNITS = [3_600_000n, 60_000n, 1000n, 1n] as const;

/**
 * A duration such as `5m`, `30s`, `1h30m`, `1.5s` or `500ms`, in milliseconds.
 * @throws ValueError when it has no unit, is not positive, is over 24 hours or
 * finer than a millisecond
 */
export function parseDuration(text: string): number {
  const shown = quote(text);
  if (/^\d+(\.\d+)?$/.test(text)) throw new ValueError(withoutUnit(text));
  if (text.startsWith('-')) {
    throw new ValueError(`${shown} is negative: a duration must be positive`);
  }
  const match = text === '' ? null : DURATION.exec(text);
  if (match === null) {
    throw new ValueError(
      `${shown} is not a duration: write it like "5m", "30s", "1h30m" or "500ms"`,
    );
  }
  const milliseconds = UNITS.reduce(
    (sum, unit, at) => sum + toMilliseconds(match[at + 1], unit, shown),
    0n,
  );
  if (milliseconds === 0n) {
    throw new ValueError(`${shown} is zero: a duration must be positive`);
  }
  if (milliseconds > BigInt(MAX_DURATION_MS)) {
    throw new ValueError(`${shown} is more than 24 hours`);
  }
  return Number(milliseconds);
}

/** Advice that would be refused itself is none. */
function withoutUnit(text: string): string {
  const seconds = `${text}s`;
  try {
    parseDuration(seconds);
    return `${quote(text)} has no unit; did you mean ${quote(seconds)}?`;
  } catch {
    return `${quote(text)} has no unit: write it like "5m", "30s", "1h30m" or "500ms"`;
  }
}

function toMilliseconds(
  digits: string | undefined,
  unit: bigint,
  shown: string,
): bigint {
  const [whole = '0', fraction = ''] = (digits ?? '0').split('.');
  const scaled = BigInt(whole + fraction) * unit;
  const scale = 10n ** BigInt(fraction.length);
  if (scaled % scale !== 0n) {
    throw new ValueError(`${shown} is finer than a millisecond`);
  }
  return scaled / scale;
}
