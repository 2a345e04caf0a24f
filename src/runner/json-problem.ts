import { openJsonChecker } from './json-checker';

/**
 * The problem of a whole text that is to be one JSON value.
 * @returns undefined for such a value, in UTF-8; otherwise the problem as
 * {@link JsonChecker.end} says it.
 */
export function jsonProblem(bytes: Uint8Array): string | undefined {
  const checker = openJsonChecker();
  checker.push(bytes);
  return checker.end();
}
