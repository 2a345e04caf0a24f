import { quote } from '../definition/quote';
import { parseAssignments } from '../runner/assignments';
import type { CliDoor } from './cli-door';
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
  const pairs = values.map((text): [string, string] => {
    const equals = text.indexOf('=');
    if (equals >= 0) return [text.slice(0, equals), text.slice(equals + 1)];
    const value = env[text];
    if (value === undefined) {
      throw new UsageError(
        `--secret ${quote(text)} has no value and the environment has no such variable.`,
      );
    }
    return [text, value];
  });
  try {
    // A JSON object, for values may have several lines.
    return parseAssignments(JSON.stringify(Object.fromEntries(pairs)));
  } catch (error) {
    throw new UsageError(
      `--secret is not usable: ${(error as Error).message}.`,
    );
  }
}
