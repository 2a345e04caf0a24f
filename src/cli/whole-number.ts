import { quote } from '../definition/quote';
import { ValueError } from '../definition/value-error';

/**
 * Parses a whole number of a range.
 * @throws ValueError for anything else
 */
export function wholeNumber(
  least: number,
  most: number,
): (text: string) => number {
  return (text) => {
    const number = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
    if (number >= least && number <= most) return number;
    throw new ValueError(
      `${quote(text)} is not a whole number from ${least} to ${most}`,
    );
  };
}
