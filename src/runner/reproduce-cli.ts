import { basename, dirname, isAbsolute, relative } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { showBytes, showCpu, showDuration } from '../definition/show-quantity';
import { INPUT_NAME } from './exchange-paths';
import { shellWord } from './shell-word';
import type { Task } from './task';

/** A longer one is not for copying. */
const MAX_CHARACTERS = 4_000;

/** Where plugins are when nobody says so. */
const DEFAULT_DIRECTORY = 'plugins';

/**
 * The command line of `plugin-runner` that does what an execution did, for a
 * POSIX shell in the repository, with the input in `input.json`. Of secrets, and
 * of what the step sets in `env`, it has the names only: the shell has the
 * values.
 * @returns undefined when it is too long to be of use.
 */
export function reproduceCli(
  { file }: Pick<PluginDefinition, 'file'>,
  task: Task,
): string | undefined {
  const directory = pluginsDirectory(file, task.workspace);
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [name, shellWord(value)];
  const line = [
    ...['plugin-runner', 'run', shellWord(task.plugin)],
    ...option('--plugins-dir', directory),
    ...['--input-file', INPUT_NAME],
    // The shell puts the value in.
    ...Object.keys(task.env).flatMap((name) => ['--env', `${name}="$${name}"`]),
    ...Object.keys(task.secrets).flatMap((name) => ['--secret', name]),
    ...(task.files ?? []).flatMap((glob) => option('--files', glob)),
    ...option(
      '--artifacts-dir',
      task.artifactsDirectory &&
        inRepository(task.artifactsDirectory, task.workspace),
    ),
    ...option('--timeout', shownBy(showDuration, task.timeoutMs)),
    ...option('--cpu', shownBy(showCpu, task.nanoCpus)),
    ...option('--memory', shownBy(showBytes, task.memoryBytes)),
  ].join(' ');
  return line.length > MAX_CHARACTERS ? undefined : line;
}

/**
 * The plugins directory of a definition, relative to the repository.
 * @returns undefined for the one that needs no naming.
 */
function pluginsDirectory(
  file: string,
  workspace: string | undefined,
): string | undefined {
  const shown = (directory: string): string =>
    inRepository(directory, workspace);
  const own = dirname(file);
  const isNamedByDirectory = /^plugin\.(?:json|ya?ml)$/.test(basename(file));
  const directories = isNamedByDirectory ? [dirname(own), own] : [own];
  const [first = own] = directories;
  return directories.some((it) => shown(it) === DEFAULT_DIRECTORY)
    ? undefined
    : shown(first);
}

/** A path as it is named in the repository, absolute when it is elsewhere. */
function inRepository(path: string, workspace: string | undefined): string {
  if (workspace === undefined) return path;
  const inside = relative(workspace, path);
  const isInside = inside !== '..' && !inside.startsWith('../');
  return isInside && !isAbsolute(inside) ? inside || '.' : path;
}

function shownBy(
  show: (value: number) => string,
  value: number | undefined,
): string | undefined {
  return value === undefined ? undefined : show(value);
}
