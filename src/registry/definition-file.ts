import { dirname, resolve } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { DefinitionError } from '../definition/definition-error';
import { parseDefinition } from '../definition/parse-definition';
import { readDefinitionBytes } from './definition-bytes';
import { isYaml } from './definition-paths';
import { jsonTextFault } from './json-text-fault';
import { yamlParser, type YamlParser } from './yaml-parser';

/**
 * Reads one definition file.
 * @param root the directory its real path must lie in; its own by default
 * @throws DefinitionError with everything that is wrong
 */
export async function readDefinitionFile(
  path: string,
  root: string = dirname(resolve(path)),
): Promise<PluginDefinition> {
  const file = resolve(path);
  return parseDefinitionBytes(readDefinitionBytes(file, root), file);
}

/**
 * Makes a definition of the bytes of a file: JSON, or YAML by its name.
 * @param parseYaml on the main thread by default
 * @throws DefinitionError with everything that is wrong
 */
export async function parseDefinitionBytes(
  bytes: Uint8Array,
  file: string,
  parseYaml: YamlParser = yamlParser(undefined),
): Promise<PluginDefinition> {
  const text = decode(bytes, file);
  const value = isYaml(file)
    ? await parseYaml(text, file)
    : parseJson(text, file);
  return parseDefinition(value, file);
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
