import { InvalidArgumentError } from 'commander';

/**
 * Parses the value of an option that is one of some words and may be given
 * several times.
 * @throws InvalidArgumentError for any other word.
 */
export function choiceOption<T extends string>(
  choices: readonly T[],
): (value: string, before: readonly T[] | undefined) => readonly T[] {
  return (value, before) => {
    const choice = choices.find((it) => it === value);
    if (choice !== undefined) return [...(before ?? []), choice];
    throw new InvalidArgumentError(`Allowed are ${choices.join(', ')}.`);
  };
}
