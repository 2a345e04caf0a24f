import { quote } from '../definition/quote';
import type { CliDoor } from './cli-door';
import { optionAssignments, pairOf, type Pair } from './option-assignments';
import { UsageError } from './usage-error';

/**
 * The values of `--secret NAME[=value]` options. A secret on a command line is
 * in the list of processes: with the name alone it is taken from the environment.
 * @throws UsageError naming the option and the rule, never a value
 */
export function readSecrets(
  values: readonly string[] = [],
  { env }: Pick<CliDoor, 'env'>,
): Record<string, string> {
  const pairs = values.map((text): Pair => {
    const pair = pairOf(text);
    if (pair !== undefined) return pair;
    const value = env[text];
    if (value === undefined) {
      throw new UsageError(
        `--secret is not usable: ${quote(text)} has no value, and the environment has no such variable.`,
      );
    }
    return [text, value];
  });
  return optionAssignments('--secret', pairs);
}
