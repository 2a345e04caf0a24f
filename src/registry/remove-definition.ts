import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { parsePluginReference } from '../definition/plugin-reference';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { ConflictError } from './conflict-error';
import { fileStore } from './definition-store';
import { distinctDirectories } from './distinct-directories';
import { filesOf } from './files-of';
import { loadDefinitions } from './load-definitions';
import { pluginNotFound, versionNotFound } from './not-found';
import { showVersion } from './show-version';

/** Which plugins directories a definition is removed from. */
export interface RemoveOptions {
  readonly directories: readonly string[];
  /** Absolute path of the bundle of `yaml-worker.ts`. */
  readonly yamlWorkerFile?: string;
  readonly signal?: AbortSignal;
}

/** A definition that was in a plugins directory. */
export interface RemovedDefinition {
  readonly definition: PluginDefinition;
  /**
   * What is left in the directory of its own, relative to that; empty for a
   * definition that had none, or had nothing else in it.
   */
  readonly kept: readonly string[];
}

/**
 * Removes the file of a definition. Other files of its directory are kept: they
 * are the plugin's source.
 * @param reference `id`, or `id@1.2.0` where there are several
 * @throws UserError `plugin_not_found` when there is none
 * @throws ConflictError when it is not clear which one is meant
 */
export async function removeDefinition(
  reference: string,
  options: RemoveOptions,
): Promise<RemovedDefinition> {
  const { id, range } = parsePluginReference(reference);
  const directories = distinctDirectories(options.directories);
  const store = fileStore(options.yamlWorkerFile);
  const load = (filter?: ReturnType<typeof filesOf>) =>
    loadDefinitions(directories, store, filter, options.signal);
  const { definitions, errors } = await load(filesOf(id));
  const own = definitions.filter((it) => it.id === id);
  if (own.length === 0) {
    const [error] = errors;
    if (error !== undefined) throw error;
    throw pluginNotFound(id, directories, await load());
  }
  const meant = own.filter(
    ({ version }) => range === undefined || version === range,
  );
  const [definition, other] = meant;
  if (definition === undefined) throw versionNotFound(reference, own);
  if (other !== undefined) throw ambiguous(reference, meant);
  unlinkSync(definition.file);
  return { definition, kept: leftBeside(definition.file, directories) };
}

function leftBeside(file: string, directories: readonly string[]): string[] {
  const directory = dirname(file);
  if (directories.includes(directory)) return [];
  const kept = readdirSync(directory).sort();
  if (kept.length === 0) rmdirSync(directory);
  return kept;
}

function ambiguous(
  reference: string,
  definitions: readonly PluginDefinition[],
): ConflictError {
  const places = definitions.map(
    ({ version, file }) => `${showVersion(version)} in ${showPath(file)}`,
  );
  return new ConflictError(
    `${quote(reference)} is ${definitions.length} definitions (${places.join(', ')}): name the version of one, such as ${quote(`${definitions[0]?.id ?? ''}@${definitions[0]?.version ?? '1.0.0'}`)}.`,
  );
}
