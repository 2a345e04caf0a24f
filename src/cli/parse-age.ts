import { parseDuration } from '../definition/duration';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * An age such as `7d`, or any duration of a definition, in milliseconds.
 * @throws ValueError
 */
export function parseAge(text: string): number {
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
  return days === undefined ? parseDuration(text) : Number(days) * DAY_MS;
}
