import type { PluginDefinition } from '../definition/definition';
import { unlockImage } from './adjust-lock';
import { directoryOf } from './directory-of';
import type { LockPlace } from './lock-written';

/**
 * Takes the image of a definition that has been removed out of the lock of its
 * plugins directory, unless another definition names it.
 * @returns the path of the lock; undefined when nothing was taken out
 * @throws DefinitionError when there is a lock that cannot be used
 */
export async function unlockRemoved(
  { file, image, build }: PluginDefinition,
  { directories, yamlWorkerFile }: LockPlace,
): Promise<string | undefined> {
  const directory = directoryOf(file, directories);
  if (build !== undefined || directory === undefined) return undefined;
  return unlockImage(directory, image.text, yamlWorkerFile);
}
