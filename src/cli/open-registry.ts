import { resolve } from 'node:path';
import type { DefinitionError } from '../definition/definition-error';
import { createRegistry, type Registry } from '../registry/registry';
import type { CliDoor } from './cli-door';
import type { RegistryOptions } from './options';
import { workerFilesOf } from './worker-files';

/** The registry that the options of a command name. */
export function openRegistry(
  door: Pick<CliDoor, 'cwd' | 'entryFile'>,
  options: RegistryOptions,
  onIgnored?: (error: DefinitionError) => void,
): Registry {
  return createRegistry({
    directories: pluginsDirectoriesOf(door, options),
    policyFile: options.policy && resolve(door.cwd, options.policy),
    yamlWorkerFile: workerFilesOf(door).yaml,
    ...(onIgnored && { onIgnored }),
  });
}

/** Absolute paths. */
export function pluginsDirectoriesOf(
  { cwd }: Pick<CliDoor, 'cwd'>,
  { pluginsDir = ['plugins'] }: RegistryOptions,
): string[] {
  return pluginsDir.map((directory) => resolve(cwd, directory));
}
