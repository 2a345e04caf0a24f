import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { makeDirectory } from '../definition/make-directory';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { UserError } from '../definition/task-error';
import { ConflictError } from './conflict-error';
import { findConflicts } from './conflicts';
import { isYaml } from './definition-paths';
import { parseSource, type DefinitionSource } from './definition-source';
import { fileStore } from './definition-store';
import { directoryOf } from './directory-of';
import { distinctDirectories } from './distinct-directories';
import { filesOf } from './files-of';
import { loadDefinitions, type LoadedDefinitions } from './load-definitions';
import { newFileNames } from './new-file-names';
import { placeNewFile, replaceFile } from './place-file';
import { showVersion } from './show-version';
import { yamlParser } from './yaml-parser';

/** Where a definition is written, and what it may replace. */
export interface WriteOptions {
  /**
   * The plugins directories of the registry, of which the first gets what is
   * new, and is made where there is none.
   */
  readonly directories: readonly string[];
  /** Whether another definition of the same id and version is replaced. */
  readonly force?: boolean;
  /** Absolute path of the bundle of `yaml-worker.ts`. */
  readonly yamlWorkerFile?: string;
  readonly signal?: AbortSignal;
  /**
   * Asked before anything is written, of what nothing else is in the way of.
   * @param directory the plugins directory that the definition gets into.
   * @throws what stops it.
   */
  readonly check?: (
    definition: PluginDefinition,
    directory: string,
  ) => void | Promise<void>;
}

/** A definition that is in a plugins directory now. */
export interface WrittenDefinition {
  /** Its `file` is where it is. */
  readonly definition: PluginDefinition;
  /** `unchanged`: the very bytes were there already. */
  readonly change: 'created' | 'replaced' | 'unchanged';
  /** The definition that was in its place. */
  readonly replaced: PluginDefinition | undefined;
}

/**
 * Writes a definition into a plugins directory, as it is, comments and all. A
 * version beside another one gets a file of its own; the file of the same id
 * and version is replaced with `force` only.
 * @throws DefinitionError with everything that is wrong with it
 * @throws ConflictError when something else is in its place
 */
export async function writeDefinition(
  source: DefinitionSource,
  options: WriteOptions,
): Promise<WrittenDefinition> {
  const directories = distinctDirectories(options.directories);
  const directory = directories[0] ?? '';
  const ending = source.format === 'json' ? 'json' : 'yaml';
  const definition = await parseSource(
    source,
    join(directory, `definition.${ending}`),
    (text, file) =>
      yamlParser(options.yamlWorkerFile)(text, file, options.signal),
  );
  if (definition.build !== undefined) throw builtElsewhere(definition, source);
  const found = await loadDefinitions(
    directories.filter((it) => existsSync(it)),
    fileStore(options.yamlWorkerFile),
    filesOf(definition.id),
    options.signal,
  );
  const same = sameVersion(definition, found);
  if (same !== undefined && !options.force && !isSource(same.file, source)) {
    throw another(same);
  }
  await options.check?.(
    definition,
    (same && directoryOf(same.file, directories)) ?? directory,
  );
  if (same !== undefined) return replace(same, definition, source);
  makeDirectory(directory);
  for (const name of newFileNames(definition.id, definition.version)) {
    const file = join(directory, `${name}.${ending}`);
    const taken = fileOf(directory, name);
    // A file that nobody can read as a definition is nobody's plugin.
    const isBroken = found.errors.some((it) => it.file === taken);
    if (taken !== undefined && isBroken && options.force) {
      moveTo(file, taken, source.bytes);
      const written = { ...definition, file };
      return { definition: written, change: 'replaced', replaced: undefined };
    }
    if (taken === undefined && placeNewFile(file, source.bytes)) {
      const written = { ...definition, file };
      return { definition: written, change: 'created', replaced: undefined };
    }
  }
  throw noFreeName(definition, directory);
}

/** @throws ConflictError for what nobody should replace unasked */
function sameVersion(
  definition: PluginDefinition,
  { definitions }: LoadedDefinitions,
): PluginDefinition | undefined {
  const { id, version } = definition;
  const namesakes = definitions.filter(
    (it) => it.id.toLowerCase() === id.toLowerCase(),
  );
  const [conflict] = findConflicts(namesakes);
  if (conflict !== undefined) {
    throw new ConflictError(conflict.error.message, { cause: conflict.error });
  }
  const other = namesakes.find((it) => it.id !== id);
  if (other !== undefined) {
    throw new ConflictError(
      `${quote(id)} and ${quote(other.id)} of ${showPath(other.file)} differ in case only: choose another id.`,
    );
  }
  return namesakes.find((it) => it.version === version);
}

/** Whether a file has the very bytes of a source, in its format. */
function isSource(file: string, { bytes, format }: DefinitionSource): boolean {
  return hasFormat(file, format) && readFileSync(file).equals(bytes);
}

function hasFormat(file: string, format: DefinitionSource['format']): boolean {
  return isYaml(file) === (format === 'yaml');
}

function replace(
  same: PluginDefinition,
  definition: PluginDefinition,
  source: DefinitionSource,
): WrittenDefinition {
  if (isSource(same.file, source)) {
    return { definition: same, change: 'unchanged', replaced: undefined };
  }
  const { bytes, format } = source;
  const file = hasFormat(same.file, format)
    ? same.file
    : same.file.replace(/\.[^.]*$/, format === 'json' ? '.json' : '.yaml');
  moveTo(file, same.file, bytes);
  return {
    definition: { ...definition, file },
    change: 'replaced',
    replaced: same,
  };
}

function another({ id, version, file }: PluginDefinition): ConflictError {
  return new ConflictError(
    `Plugin ${quote(id)} ${showVersion(version)} is in ${showPath(file)} already, and differs: give the new one another \`version\`, or replace it.`,
    { isForceable: true },
  );
}

/**
 * Writes a file in place of another one, which may have another name.
 * @throws ConflictError when that name is another file's
 */
function moveTo(file: string, before: string, bytes: Buffer): void {
  if (file === before) {
    replaceFile(file, bytes);
    return;
  }
  if (!placeNewFile(file, bytes)) {
    throw new ConflictError(
      `${showPath(file)} is another file, which ${showPath(before)} would become: give it another name first.`,
    );
  }
  rmSync(before);
}

function fileOf(directory: string, name: string): string | undefined {
  return ['json', 'yaml', 'yml']
    .map((ending) => join(directory, `${name}.${ending}`))
    .find((file) => existsSync(file));
}

function noFreeName(
  { id, version }: PluginDefinition,
  directory: string,
): ConflictError {
  const names = newFileNames(id, version);
  const files = names.flatMap((name) => fileOf(directory, name) ?? []);
  return new ConflictError(
    `${files.map((file) => showPath(file)).join(' and ')} ${files.length > 1 ? 'are' : 'is'} something else than plugin ${quote(id)} ${showVersion(version)}: give that another name first.`,
  );
}

function builtElsewhere(
  { id }: PluginDefinition,
  { name }: DefinitionSource,
): UserError {
  return new UserError(
    'definition_invalid',
    `Plugin ${quote(id)} of ${quote(name)} has \`build\`, whose files are beside it: copy its whole directory into the plugins directory, or take \`build\` out and name an image of a registry.`,
  );
}
