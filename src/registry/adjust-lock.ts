import type { ImageDigests } from '../definition/image-digests';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { ConflictError } from './conflict-error';
import { changedImage } from './digest-changes';
import { loadLock } from './load-lock';
import type { Lock } from './lock';
import { createRegistry } from './registry';
import { writeLock } from './write-lock';

/**
 * Locks one image of a plugins directory that has a lock.
 * @returns the path of the lock; undefined without one: to make one is a
 * decision about every plugin of the directory
 * @throws DefinitionError when there is a lock that cannot be used
 */
export function lockImage(
  directory: string,
  reference: string,
  digests: ImageDigests,
): string | undefined {
  return rewritten(directory, (images) => images.set(reference, digests));
}

/**
 * Refuses an image that the lock of a plugins directory has as another one: it
 * is locked for every plugin that names it, and changes by `lock --update` only.
 * @throws ConflictError with what it was and what it is
 * @throws DefinitionError when there is a lock that cannot be used
 */
export function checkLocked(
  directory: string,
  reference: string,
  digests: ImageDigests,
): void {
  const lock = loadLock(directory);
  const was = lock?.images.get(reference);
  if (lock === undefined || was === undefined) return;
  if (changedImage(reference, was, digests) === undefined) return;
  throw new ConflictError(
    `The image ${quote(reference)} is in ${showPath(lock.file)} as another one: it was ${was.digest} and is ${digests.digest} by now. Nothing was written. If that is meant, run \`plugin-runner lock --update\`, which says for which plugins it changes, and register it again.`,
  );
}

/**
 * Takes an image out of the lock of a plugins directory, unless another
 * definition names it, or one that cannot be read may do so.
 * @param yamlWorkerFile absolute path of the bundle of `yaml-worker.ts`
 * @returns the path of the lock; undefined when nothing was taken out
 * @throws DefinitionError when there is a lock that cannot be used
 */
export async function unlockImage(
  directory: string,
  reference: string,
  yamlWorkerFile?: string,
): Promise<string | undefined> {
  const registry = createRegistry({
    directories: [directory],
    ...(yamlWorkerFile !== undefined && { yamlWorkerFile }),
  });
  const { definitions, errors } = await registry.list();
  const isNamed = definitions.some(
    ({ build, image }) => build === undefined && image.text === reference,
  );
  if (isNamed || errors.length > 0) return undefined;
  return rewritten(directory, (images) => images.delete(reference));
}

function rewritten(
  directory: string,
  change: (images: Map<string, ImageDigests>) => unknown,
): string | undefined {
  const lock = loadLock(directory);
  if (lock === undefined) return undefined;
  const images = new Map(lock.images);
  if (change(images) === false) return undefined;
  const changed: Lock = { file: lock.file, images };
  writeLock(changed);
  return lock.file;
}
