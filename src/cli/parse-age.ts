import { parseDuration } from '../definition/duration';
import { quote } from '../definition/quote';
import { ValueError } from '../definition/value-error';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * An age in milliseconds: days such as `7d`, or a duration of a definition.
 * @throws ValueError with both
 */
export function parseAge(text: string): number {
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
  if (days !== undefined) return Number(days) * DAY_MS;
  try {
    return parseDuration(text);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new ValueError(
      `${quote(text)} is not an age: write days like "7d", or up to 24 hours like "12h" or "1h30m"`,
    );
  }
}
