import { dirname } from 'node:path';
import { showPath } from '../definition/show-path';
import { distinctDirectories } from '../registry/distinct-directories';
import { removeDefinition } from '../registry/remove-definition';
import { unlockRemoved } from '../registry/unlock-removed';
import type { CliDoor } from './cli-door';
import { inertText } from './inert-text';
import { pluginsDirectoriesOf } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import { whereWritable } from './where-writable';
import { workerFilesOf } from './worker-files';
import { writeResult } from './write-result';

/**
 * Removes the definition of a plugin, and its image from the lock where no
 * other definition names it.
 * @throws UsageError where this user may not change the plugins directory
 */
export async function unregisterPlugin(
  plugin: string,
  options: RegistryOptions & ResultOptions,
  door: CliDoor,
): Promise<number> {
  const directories = distinctDirectories(pluginsDirectoriesOf(door, options));
  const place = { directories, yamlWorkerFile: workerFilesOf(door).yaml };
  const { definition, kept } = await whereWritable(
    door,
    removeDefinition(plugin, { ...place, signal: door.cancel }),
  );
  const { id, version, file, image } = definition;
  const lock = await whereWritable(door, unlockRemoved(definition, place));
  const lines = [
    `removed ${[id, version].filter(Boolean).join(' ')}: ${showPath(file)}`,
    ...(lock === undefined
      ? []
      : [`removed ${image.text} from ${showPath(lock)}`]),
    ...(kept.length === 0
      ? []
      : [`kept in ${showPath(dirname(file))}: ${kept.join(', ')}`]),
  ];
  const value = {
    ...{ id, version: version ?? null, file },
    ...{ unlocked: lock === undefined ? null : image.text, kept },
  };
  const text = options.json
    ? JSON.stringify(value, null, 2)
    : inertText(lines.join('\n'));
  await writeResult(`${text}\n`, door);
  return 0;
}
