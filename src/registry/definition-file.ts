import { dirname, resolve } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { parseDefinition } from '../definition/parse-definition';
import { readDefinitionBytes } from './definition-bytes';
import { parseDocument } from './document';
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
  return parseDefinition(await parseDocument(bytes, file, parseYaml), file);
}
