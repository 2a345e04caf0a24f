import type { ImageDigests } from '../definition/image-digests';
import type { ChangedImage } from '../registry/digest-changes';

/** What an image is, in a line. */
export function digestsLine({ digest, platforms }: ImageDigests): string {
  return `${digest} (${Object.keys(platforms).join(', ')})`;
}

/** What an image was and is, in a line. */
export function changedLine({
  reference,
  was,
  is,
  platforms,
}: ChangedImage): string {
  const which =
    platforms.length === 0
      ? 'the same for every platform'
      : platforms.join(', ');
  return `${reference}  was ${was.digest}, is ${is.digest} (${which})`;
}
