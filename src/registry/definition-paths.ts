import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { directoryNotFound } from './not-found';

const DEFINITION = /\.(?:json|ya?ml)$/;
const IN_DIRECTORY = /^plugin\.(?:json|ya?ml)$/;
/** Files of the registry itself, and of whoever hides files. */
const IGNORED = /^\.|^policy\./i;

/** True for a file that is read as YAML. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

/**
 * The definition files of a plugins directory, sorted: every
 * `<name>.{json,yaml,yml}` and `<directory>/plugin.{json,yaml,yml}`.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
export function definitionPaths(directory: string): string[] {
  return entriesOf(directory)
    .filter(({ name }) => !IGNORED.test(name))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (isDirectory(entry, path)) return pathsInside(path);
      return DEFINITION.test(entry.name) ? [path] : [];
    })
    .sort();
}

function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (cause) {
    throw directoryNotFound(directory, cause);
  }
}

function pathsInside(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => IN_DIRECTORY.test(name))
      .map((name) => join(directory, name));
  } catch {
    // Reading this path fails in turn, and is reported as a broken definition.
    return [join(directory, 'plugin.json')];
  }
}

function isDirectory(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
