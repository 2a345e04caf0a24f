import type { PluginDefinition } from '../definition/definition';
import { readDefinitionBytes } from './definition-bytes';
import { parseDefinitionBytes } from './definition-file';
import { definitionPaths } from './definition-paths';
import { yamlParser } from './yaml-parser';

/** Where a registry finds definition files. */
export interface DefinitionStore {
  /**
   * The definition files of a plugins directory, sorted.
   * @throws UserError `plugin_not_found` when there is no such directory
   */
  paths(directory: string): readonly string[];
  /** @throws DefinitionError when the file cannot be used */
  read(path: string, directory: string): Buffer;
  /**
   * @param signal ends what may take long, with its reason
   * @throws DefinitionError with everything that is wrong
   */
  parse(
    bytes: Buffer,
    path: string,
    signal?: AbortSignal,
  ): Promise<PluginDefinition>;
}

/**
 * Definition files on disk.
 * @param yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`; without
 * it, YAML of any size is parsed on the main thread
 */
export function fileStore(yamlWorkerFile?: string): DefinitionStore {
  const parseYaml = yamlParser(yamlWorkerFile);
  return {
    paths: definitionPaths,
    read: readDefinitionBytes,
    parse: (bytes, path, signal) =>
      parseDefinitionBytes(bytes, path, (text, file) =>
        parseYaml(text, file, signal),
      ),
  };
}
