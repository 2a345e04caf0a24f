import { sentence } from '../definition/sentence';
import { parseAssignments } from '../runner/assignments';
import { UsageError } from './usage-error';

/** A name and its value. */
export type Pair = readonly [name: string, value: string];

/** @returns undefined for a text without `=`. */
export function pairOf(text: string): Pair | undefined {
  const equals = text.indexOf('=');
  if (equals < 0) return undefined;
  return [text.slice(0, equals), text.slice(equals + 1)];
}

/**
 * What an option that can be repeated assigns.
 * @throws UsageError naming the option and the rule, never a value
 */
export function optionAssignments(
  option: string,
  pairs: readonly Pair[],
): Record<string, string> {
  // As JSON, in which a value may have several lines, and a name be twice.
  const members = pairs.map((pair) =>
    pair.map((text) => JSON.stringify(text)).join(':'),
  );
  try {
    return parseAssignments(`{${members.join(',')}}`);
  } catch (error) {
    throw new UsageError(
      `${option} is not usable: ${sentence((error as Error).message)}`,
    );
  }
}
