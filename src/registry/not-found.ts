import type { PluginDefinition } from '../definition/definition';
import type { DefinitionError } from '../definition/definition-error';
import { quote } from '../definition/quote';
import { showAbsolutePath, showPath } from '../definition/show-path';
import { suggest } from '../definition/suggest';
import { UserError } from '../definition/task-error';
import type { LoadedDefinitions } from './load-definitions';

/** More names than this help nobody. */
const MAX_NAMES = 20;

/** There is no such plugin; the message says what there is instead. */
export function pluginNotFound(
  id: string,
  directories: readonly string[],
  { definitions, errors }: LoadedDefinitions,
): UserError {
  const places = directories.map(showAbsolutePath).join(', ');
  if (definitions.length + errors.length === 0) {
    return new UserError(
      'plugin_not_found',
      `There is no plugin ${quote(id)}: no definition is in ${places}. Add one as <name>.json, <name>.yaml or <name>/plugin.json, or check that the right revision has been checked out.`,
    );
  }
  const ids = [...new Set(definitions.map((it) => it.id))].sort();
  const near = suggest(id, ids);
  const sentences = [
    `There is no plugin ${quote(id)} in ${places}${near === undefined ? '.' : `; did you mean ${quote(near)}?`}`,
    ids.length === 0 ? '' : `Known plugins: ${list(ids)}.`,
    broken(errors),
  ];
  return new UserError(
    'plugin_not_found',
    sentences.filter((it) => it !== '').join(' '),
  );
}

/** There is such a plugin, but not in this version. */
export function versionNotFound(
  reference: string,
  definitions: readonly PluginDefinition[],
): UserError {
  const versions = definitions.map(
    (it) => it.version ?? 'one without a version',
  );
  return new UserError(
    'plugin_not_found',
    `No version of the plugin fits ${quote(reference)}. Versions there are: ${list(versions)}.`,
  );
}

/** There is no such directory. */
export function directoryNotFound(
  directory: string,
  cause: unknown,
): UserError {
  const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
  const why =
    code === 'ENOENT'
      ? 'There is no plugins directory at'
      : `The plugins directory cannot be read (${code}):`;
  return new UserError(
    'plugin_not_found',
    `${why} ${showAbsolutePath(directory)}. Has the repository been checked out? Add actions/checkout before this step, or name another directory.`,
    { cause },
  );
}

function broken(errors: readonly DefinitionError[]): string {
  if (errors.length === 0) return '';
  const files = [...new Set(errors.map((it) => showPath(it.file)))];
  const count = files.length === 1 ? '1 file is' : `${files.length} files are`;
  return `${count} invalid and may hold it: ${list(files)}.`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(', ');
  const more = names.length - MAX_NAMES;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
