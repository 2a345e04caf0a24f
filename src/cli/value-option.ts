import { Option } from 'commander';
import { quote } from '../definition/quote';
import { sentence } from '../definition/sentence';
import { ValueError } from '../definition/value-error';
import { UsageError } from './usage-error';

/**
 * An option whose value is parsed with the command line, so that one that cannot
 * be used is refused before anything is done, and all of them in the same words.
 * @param parse throws ValueError naming the rule.
 */
export function valueOption(
  flags: string,
  description: string,
  parse: (text: string) => unknown,
): Option {
  const option = new Option(flags, description);
  return option.argParser((text) => parsedBy(parse, text, option));
}

/** The same for one that may be given several times. */
export function repeatedOption<T>(
  flags: string,
  description: string,
  parse: (text: string) => T,
): Option {
  const option = new Option(flags, description);
  return option.argParser((text, before: readonly T[] | undefined) => [
    ...(before ?? []),
    parsedBy(parse, text, option),
  ]);
}

/** An option whose value is one of some words. */
export function choiceOption(
  flags: string,
  description: string,
  choices: readonly string[],
): Option {
  const option = new Option(flags, description).choices(choices);
  return option.argParser((text) => parsedBy(oneOf(choices), text, option));
}

/** @throws ValueError for any other word */
export function oneOf<T extends string>(
  words: readonly T[],
): (text: string) => T {
  return (text) => {
    const word = words.find((it) => it === text);
    if (word !== undefined) return word;
    throw new ValueError(`${quote(text)} is none of ${words.join(', ')}`);
  };
}

function parsedBy<T>(
  parse: (text: string) => T,
  text: string,
  { long, flags }: Option,
): T {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new UsageError(
      `${long ?? flags} is not usable: ${sentence(error.message)}`,
    );
  }
}
