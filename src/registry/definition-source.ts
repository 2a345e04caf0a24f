import { DefinitionError } from '../definition/definition-error';
import type { PluginDefinition } from '../definition/definition';
import { MAX_JSON_BYTES, MAX_YAML_BYTES } from './definition-bytes';
import { isYaml } from './definition-paths';
import { parseDefinitionBytes } from './definition-file';
import type { YamlParser } from './yaml-parser';

/** A definition that is in no registry yet. */
export interface DefinitionSource {
  readonly bytes: Buffer;
  readonly format: 'json' | 'yaml';
  /** Where it is from, as messages name it: a path, a URL, an image. */
  readonly name: string;
}

/**
 * The definition that a source holds.
 * @param file absolute path of the file it is to be in: what it names by a
 * relative path is relative to that
 * @throws DefinitionError with everything that is wrong
 */
export async function parseSource(
  { bytes, format, name }: DefinitionSource,
  file: string,
  parseYaml?: YamlParser,
): Promise<PluginDefinition> {
  const limit = format === 'yaml' ? MAX_YAML_BYTES : MAX_JSON_BYTES;
  if (bytes.length > limit) {
    const message = `is larger than ${limit / 1024} KiB, the most a ${format.toUpperCase()} file may have`;
    throw new DefinitionError(name, [{ pointer: '', rule: 'size', message }]);
  }
  try {
    const hasFormat = isYaml(file) === (format === 'yaml');
    // A URL or an image has no ending that says how it is read.
    const named = hasFormat ? file : `${file}.${format}`;
    return await parseDefinitionBytes(bytes, named, parseYaml);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    // The file is not there yet: the source is what has to be corrected.
    throw new DefinitionError(name, error.faults, { cause: error });
  }
}
