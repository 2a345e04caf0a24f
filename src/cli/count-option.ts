import { InvalidArgumentError } from 'commander';

/**
 * Parses the value of an option that is a whole number.
 * @throws InvalidArgumentError for anything else.
 */
export function countOption(
  min: number,
  max: number,
): (value: string) => number {
  return (value) => {
    const count = /^\d{1,12}$/.test(value) ? Number(value) : NaN;
    if (count >= min && count <= max) return count;
    throw new InvalidArgumentError(
      `It must be a whole number from ${min} to ${max}.`,
    );
  };
}
