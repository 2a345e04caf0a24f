import type { PluginDefinition } from '../definition/definition';
import { readDefinitionBytes } from './definition-bytes';
import { parseDefinitionBytes } from './definition-file';
import { definitionPaths } from './definition-paths';

/** Where a registry finds definition files. */
export interface DefinitionStore {
  /**
   * The definition files of a plugins directory, sorted.
   * @throws UserError `plugin_not_found` when there is no such directory
   */
  paths(directory: string): readonly string[];
  /** @throws DefinitionError when the file cannot be used */
  read(path: string, directory: string): Buffer;
  /** @throws DefinitionError with everything that is wrong */
  parse(bytes: Buffer, path: string): Promise<PluginDefinition>;
}

/** Definition files on disk. */
export const fileStore: DefinitionStore = {
  paths: definitionPaths,
  read: readDefinitionBytes,
  parse: parseDefinitionBytes,
};
