import { DefinitionError } from '../definition/definition-error';
import { isYaml } from './definition-paths';
import { jsonTextFault } from './json-text-fault';
import type { YamlParser } from './yaml-parser';

/**
 * The value that the bytes of a file hold: JSON, or YAML by its name.
 * @throws DefinitionError with the place where the text cannot be read
 */
export async function parseDocument(
  bytes: Uint8Array,
  file: string,
  parseYaml: YamlParser,
): Promise<unknown> {
  return isYaml(file)
    ? await parseYaml(decode(bytes, file), file)
    : parseJsonDocument(bytes, file);
}

/**
 * The value that the bytes of a JSON file hold.
 * @throws DefinitionError with the place where the text cannot be read
 */
export function parseJsonDocument(bytes: Uint8Array, file: string): unknown {
  return parseJson(decode(bytes, file), file);
}

/** Drops a byte order mark; refuses what would silently become U+FFFD. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = 'is not UTF-8 text';
    throw new DefinitionError(
      file,
      [{ pointer: '', rule: 'encoding', message }],
      { cause },
    );
  }
}

function parseJson(text: string, file: string): unknown {
  const fault = jsonTextFault(text);
  if (fault !== undefined) throw new DefinitionError(file, [fault]);
  return JSON.parse(text) as unknown;
}
