import { setImmediate as breathe } from 'node:timers/promises';
import type { PluginDefinition } from '../definition/definition';
import { DefinitionError } from '../definition/definition-error';
import type { DefinitionStore } from './definition-store';

/** Which files to parse, and whose errors to keep. */
export interface FileFilter {
  canHold(path: string, bytes: Buffer): boolean;
  /** Without bytes the file could not be read. */
  isAbout(path: string, bytes: Buffer | undefined): boolean;
}

const EVERY_FILE: FileFilter = { canHold: () => true, isAbout: () => true };

/** What the chosen files hold. */
export interface LoadedDefinitions {
  readonly definitions: PluginDefinition[];
  readonly errors: DefinitionError[];
}

/** How long a cancellation may go unheard: parsing a file can take as long. */
const MAX_BREATHLESS_MS = 50;

/**
 * Reads every definition file, and parses the chosen ones.
 * @param signal ends it between two files, with its reason
 */
export async function loadDefinitions(
  directories: readonly string[],
  store: DefinitionStore,
  filter: FileFilter = EVERY_FILE,
  signal?: AbortSignal,
): Promise<LoadedDefinitions> {
  let breathedAt = performance.now();
  const loaded: LoadedDefinitions = { definitions: [], errors: [] };
  for (const directory of directories) {
    for (const path of store.paths(directory)) {
      if (performance.now() - breathedAt > MAX_BREATHLESS_MS) {
        await breathe();
        signal?.throwIfAborted();
        breathedAt = performance.now();
      }
      let bytes: Buffer | undefined;
      try {
        bytes = store.read(path, directory);
        if (!filter.canHold(path, bytes)) continue;
        loaded.definitions.push(await store.parse(bytes, path, signal));
      } catch (error) {
        if (!(error instanceof DefinitionError)) throw error;
        if (filter.isAbout(path, bytes)) loaded.errors.push(error);
      }
    }
  }
  return loaded;
}
