import { isJsonObject } from '../definition/json';
import type { FoundFindings } from './finding';
import { FindingCollector } from './finding-collector';
import { readResults } from './read-finding';

/**
 * The findings of a JSON output: a `results` list at its top, each element of
 * which has a `message` and a `severity` or a `level`.
 * @param text is known to be JSON
 */
export function outputFindings(text: string): FoundFindings {
  const value: unknown = JSON.parse(text);
  const results = isJsonObject(value) ? readResults(value['results']) : [];
  return FindingCollector.uncut(results ?? []);
}
