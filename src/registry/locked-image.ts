import type { PluginDefinition } from '../definition/definition';
import type { ImageDigests } from '../definition/image-digests';
import {
  parseImageReference,
  type ImageReference,
} from '../definition/image-reference';
import { imageName } from '../definition/allowed-registry';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { UserError } from '../definition/task-error';
import { loadLock } from './load-lock';
import type { Lock } from './lock';

/** What an image was when it was locked. */
export interface LockedImage extends ImageDigests {
  /** Absolute path of the lock. */
  readonly file: string;
}

/** More references than this are counted, not listed. */
const MAX_LISTED = 5;

/**
 * What the lock of a plugins directory has for the image of a definition.
 * @returns undefined when the lock has gone meanwhile
 * @throws DefinitionError when the lock cannot be used
 * @throws UserError `definition_invalid` when the image is not in it
 */
export function lockedImage(
  { id, image }: Pick<PluginDefinition, 'id' | 'image'>,
  directory: string,
): LockedImage | undefined {
  const lock = loadLock(directory);
  if (lock === undefined) return undefined;
  const digests = lock.images.get(image.text);
  if (digests === undefined) throw notLocked(id, image, lock);
  return { ...digests, file: lock.file };
}

function notLocked(
  id: string,
  image: ImageReference,
  { file, images }: Lock,
): UserError {
  const name = imageName(image);
  const others = [...images.keys()].filter(
    (it) => imageName(parseImageReference(it)) === name,
  );
  const shown = others.slice(0, MAX_LISTED).map((it) => quote(it));
  const more = others.length - shown.length;
  const change =
    others.length === 0
      ? 'it has none of that name'
      : `it has ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return new UserError(
    'definition_invalid',
    `The image ${quote(image.text)} of plugin ${quote(id)} is not in ${showPath(file)}; ${change}: the definition is new, or has changed since it was locked. Run \`plugin-runner lock\`, and commit what it writes.`,
  );
}
