import { dirname } from 'node:path';
import { openImageResolver } from '../orchestrator/docker/docker-image-resolver';
import { checkLock, type CheckedLock } from '../registry/check-lock';
import { directoryOf } from '../registry/directory-of';
import { distinctDirectories } from '../registry/distinct-directories';
import type { ResolveOptions } from '../registry/resolve-all';
import { updateLock, type UpdatedLock } from '../registry/update-lock';
import type { CliDoor } from './cli-door';
import { inertText } from './inert-text';
import { checkedLines, checkedValue } from './lock-check-text';
import { updatedLines, updatedValue } from './lock-update-text';
import { openProgress } from './progress-bar';
import { openRegistry, pluginsDirectoriesOf } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import { unlessCancelled } from './unless-cancelled';
import { UsageError } from './usage-error';
import { whereWritable } from './where-writable';
import { workerFilesOf } from './worker-files';
import { writeResult } from './write-result';

/** The options of `lock`. */
export interface LockOptions
  extends Pick<RegistryOptions, 'pluginsDir'>, ResultOptions {
  readonly update?: boolean;
  readonly check?: boolean;
  readonly offline?: boolean;
}

/** What `lock --check` exits with when a lock does not fit. */
const DIFFERS_EXIT_CODE = 1;

/**
 * Locks the images of every plugins directory, or checks its lock.
 * @returns 1 when a check has found a difference.
 * @throws UsageError for options that do not go together
 */
export async function lockPlugins(
  plugins: readonly string[],
  options: LockOptions,
  door: CliDoor,
): Promise<number> {
  checkOptions(plugins, options);
  return unlessCancelled(
    door,
    options.check
      ? check(options, door)
      : whereWritable(door, update(plugins, options, door)),
  );
}

function checkOptions(
  plugins: readonly string[],
  { update, check, offline }: LockOptions,
): void {
  if (check && update) {
    throw new UsageError('--check changes nothing: leave --update out.');
  }
  if (offline && !check) {
    throw new UsageError('--offline is for --check: locking asks registries.');
  }
  if (plugins.length > 0 && !update) {
    throw new UsageError(
      'A lock has every plugin of its directory: name plugins with --update only, or none.',
    );
  }
}

async function update(
  plugins: readonly string[],
  options: LockOptions,
  door: CliDoor,
): Promise<number> {
  const named = await namedImages(plugins, options, door);
  const locks: UpdatedLock[] = [];
  for (const directory of directoriesOf(options, door)) {
    const ofDirectory = named.get(directory) ?? new Set<string>();
    const all = options.update && plugins.length === 0;
    const lock = await asking(door, (registries) =>
      updateLock({
        directory,
        update: all ? 'all' : ofDirectory,
        yamlWorkerFile: workerFilesOf(door).yaml,
        ...registries,
      }),
    );
    locks.push(lock);
  }
  await write(
    options.json,
    { locks: locks.map(updatedValue) },
    locks.flatMap(updatedLines),
    door,
  );
  return 0;
}

async function check(options: LockOptions, door: CliDoor): Promise<number> {
  const locks: CheckedLock[] = [];
  for (const directory of directoriesOf(options, door)) {
    const lock = await asking(door, (registries) =>
      checkLock({
        directory,
        yamlWorkerFile: workerFilesOf(door).yaml,
        registries: options.offline ? undefined : registries,
      }),
    );
    locks.push(lock);
  }
  await write(
    options.json,
    { locks: locks.map(checkedValue) },
    locks.flatMap(checkedLines),
    door,
  );
  const fits = locks.every(
    ({ exists, missing, superfluous, drifted }) =>
      exists && missing.length + superfluous.length + drifted.length === 0,
  );
  return fits ? 0 : DIFFERS_EXIT_CODE;
}

/** The references of the named plugins, by plugins directory. */
async function namedImages(
  plugins: readonly string[],
  options: LockOptions,
  door: CliDoor,
): Promise<Map<string, Set<string>>> {
  const registry = openRegistry(door, options);
  const directories = directoriesOf(options, door);
  const named = new Map<string, Set<string>>();
  for (const plugin of plugins) {
    const { file, image, build } = await registry.resolve(plugin);
    if (build !== undefined) {
      throw new UsageError(
        `${plugin} has \`build\`: its image is built here, and never locked.`,
      );
    }
    const directory = directoryOf(file, directories) ?? dirname(file);
    const references = named.get(directory) ?? new Set();
    named.set(directory, references.add(image.text));
  }
  return named;
}

function directoriesOf(options: LockOptions, door: CliDoor): string[] {
  return distinctDirectories(pluginsDirectoriesOf(door, options));
}

/** Has registries asked, while a terminal sees how many have answered. */
async function asking<T>(
  door: CliDoor,
  work: (options: ResolveOptions) => Promise<T>,
): Promise<T> {
  const resolver = openImageResolver(door.env);
  const label = 'Asking registries';
  const progress = await openProgress(door, { label, unit: 'images' });
  try {
    return await work({
      resolve: (reference, options) => resolver.resolve(reference, options),
      signal: door.cancel,
      onResolved(reference, done, total) {
        const detail = inertText(reference);
        if (progress.isLive) progress.update({ done, total, detail });
        else progress.line(`resolved ${detail}`);
      },
    });
  } finally {
    progress.end();
  }
}

function write(
  json: boolean | undefined,
  value: unknown,
  lines: readonly string[],
  door: CliDoor,
): Promise<void> {
  const text = json
    ? JSON.stringify(value, null, 2)
    : lines.map(inertText).join('\n');
  return writeResult(`${text}\n`, door);
}
