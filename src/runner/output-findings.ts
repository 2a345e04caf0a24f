import { isJsonObject } from '../definition/json';
import type { Finding } from './finding';
import { readResults } from './read-finding';

/**
 * The findings of a JSON output: a `results` list at its top, each element of
 * which has a `message` and a `severity` or a `level`.
 * @param text is known to be JSON
 */
export function outputFindings(text: string): readonly Finding[] {
  const value: unknown = JSON.parse(text);
  return (isJsonObject(value) && readResults(value['results'])) || [];
}
