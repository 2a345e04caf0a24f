import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImageDigests } from '../definition/image-digests';
import { lockImage, unlockImage } from './adjust-lock';
import { directoryOf } from './directory-of';
import type { WrittenDefinition } from './write-definition';

/** The plugins directories that a definition is in one of. */
export interface LockPlace {
  /** Absolute paths, of which no two are one directory. */
  readonly directories: readonly string[];
  /** Absolute path of the bundle of `yaml-worker.ts`. */
  readonly yamlWorkerFile?: string | undefined;
}

/**
 * Locks the image of a definition that has been written, where its plugins
 * directory has a lock, and takes out the one that it had before. Without a lock
 * none is made: every other plugin would be missing in it.
 * @param digests undefined for an image that is not to be locked
 * @returns the path of the lock; undefined when the image is in none
 * @throws DefinitionError when there is a lock that cannot be used
 */
export async function lockWritten(
  { definition, replaced }: Omit<WrittenDefinition, 'change'>,
  digests: ImageDigests | undefined,
  { directories, yamlWorkerFile }: LockPlace,
): Promise<string | undefined> {
  const { file, image } = definition;
  const directory = directoryOf(file, directories) ?? dirname(file);
  // At once: a definition that is not in the lock cannot be run.
  const lock = digests && lockImage(directory, image.text, digests);
  const before = replaced?.image.text;
  if (before !== undefined && before !== image.text && existsSync(directory)) {
    await unlockImage(directory, before, yamlWorkerFile);
  }
  return lock;
}
