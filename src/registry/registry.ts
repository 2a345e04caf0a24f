import type { PluginDefinition } from '../definition/definition';
import type { DefinitionError } from '../definition/definition-error';
import {
  notARange,
  parsePluginReference,
} from '../definition/plugin-reference';
import type { Policy } from '../definition/policy';
import { byCodeUnit } from './by-code-unit';
import { findConflicts } from './conflicts';
import { fileStore } from './definition-store';
import type { DefinitionStore } from './definition-store';
import { distinctDirectories } from './distinct-directories';
import { loadDefinitions } from './load-definitions';
import { filesOf } from './files-of';
import { hasLock } from './has-lock';
import { loadPolicy } from './load-policy';
import type { LockedImage } from './locked-image';
import { directoryOf } from './directory-of';
import { yamlParser } from './yaml-parser';
import { pluginNotFound, versionNotFound } from './not-found';

/** The plugins that can be invoked. */
export interface Registry {
  /**
   * The definition that a reference (`id`, `id@1.2.0`, `id@^1`) means. Only
   * files that can hold the id are parsed.
   * @param signal ends it, with its reason
   * @throws UserError `plugin_not_found`, with what there is instead
   * @throws DefinitionError when what holds the id is invalid or ambiguous
   */
  resolve(reference: string, signal?: AbortSignal): Promise<PluginDefinition>;
  /**
   * Every definition that can be invoked, and why the others cannot.
   * @throws UserError `plugin_not_found` when there is no such directory
   */
  list(): Promise<RegistryListing>;
  /**
   * What every plugin must keep to: the policy that was named, or that of the
   * first plugins directory, if there is one.
   * @param signal ends it, with its reason
   * @throws UserError `policy_denied` when there is one that cannot be used
   */
  policy(signal?: AbortSignal): Promise<Policy | undefined>;
  /**
   * What the image of a definition was when its plugins directory was locked.
   * @returns undefined without a lock, and for an image that is built here
   * @throws DefinitionError when there is a lock that cannot be used
   * @throws UserError `definition_invalid` when the image is not in the lock
   */
  locked(definition: PluginDefinition): Promise<LockedImage | undefined>;
}

/** What is in a registry. */
export interface RegistryListing {
  /** By id, and from the highest version down. */
  readonly definitions: readonly PluginDefinition[];
  readonly errors: readonly DefinitionError[];
}

/**
 * A registry of the definition files in plugins directories, read anew at every
 * call. No directory has precedence: what is in two of them is an error.
 * @param options.directories absolute, or relative to the working directory
 * @param options.onIgnored told of each invalid file that is about a plugin
 * which was found in another file: it may hold the version that was meant
 * @param options.policyFile the policy instead of that of the first directory
 * @param options.yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`,
 * for texts that may take long
 */
export function createRegistry(
  options: {
    readonly directories: readonly string[];
    readonly onIgnored?: (error: DefinitionError) => void;
    readonly yamlWorkerFile?: string;
    readonly policyFile?: string | undefined;
  },
  store: DefinitionStore = fileStore(options.yamlWorkerFile),
): Registry {
  const directories = distinctDirectories(options.directories);
  return {
    resolve: (reference, signal) =>
      resolveReference(
        reference,
        directories,
        store,
        options.onIgnored,
        signal,
      ),
    list: () => listDefinitions(directories, store),
    policy: (signal) => {
      const parseYaml = yamlParser(options.yamlWorkerFile);
      return loadPolicy(directories[0], options.policyFile, (text, file) =>
        parseYaml(text, file, signal),
      );
    },
    locked: async (definition) => {
      const directory = directoryOf(definition.file, directories);
      const isLocked = directory !== undefined && hasLock(directory);
      if (!isLocked || definition.build !== undefined) return undefined;
      // Loaded only where there is one.
      const { lockedImage } = await import('./locked-image');
      return lockedImage(definition, directory);
    },
  };
}

async function resolveReference(
  reference: string,
  directories: readonly string[],
  store: DefinitionStore,
  onIgnored: (error: DefinitionError) => void = () => undefined,
  signal?: AbortSignal,
): Promise<PluginDefinition> {
  const { id, range } = parsePluginReference(reference);
  const { definitions, errors } = await loadDefinitions(
    directories,
    store,
    filesOf(id),
    signal,
  );
  const namesakes = definitions.filter(
    (it) => it.id.toLowerCase() === id.toLowerCase(),
  );
  const [conflict] = findConflicts(namesakes);
  if (conflict !== undefined) throw conflict.error;
  const own = namesakes.filter((it) => it.id === id);
  if (own.length === 0) {
    const [error] = errors;
    if (error !== undefined) throw error;
    const all = await loadDefinitions(directories, store, undefined, signal);
    throw pluginNotFound(id, directories, all);
  }
  errors.forEach(onIgnored);
  const [only] = own;
  if (only !== undefined && own.length === 1 && range === undefined) {
    return only;
  }
  // Loaded only when there is a version to choose.
  const { isRange, newestFirst, newestMatch } = await import('./newest-match');
  if (range !== undefined && !isRange(range)) throw notARange(id, range);
  own.sort(newestFirst);
  const match = newestMatch(own, range);
  if (match === undefined) throw versionNotFound(reference, own);
  return match;
}

async function listDefinitions(
  directories: readonly string[],
  store: DefinitionStore,
): Promise<RegistryListing> {
  const { definitions, errors } = await loadDefinitions(directories, store);
  const { newestFirst } = await import('./newest-match');
  const conflicts = findConflicts(definitions);
  const ambiguous = new Set(conflicts.flatMap((it) => it.definitions));
  return {
    definitions: definitions
      .filter((it) => !ambiguous.has(it))
      .sort((a, b) => byCodeUnit(a.id, b.id) || newestFirst(a, b)),
    errors: [...errors, ...conflicts.map((it) => it.error)],
  };
}
