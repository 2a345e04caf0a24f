import type { ImageDigests } from '../definition/image-digests';
import { byCodeUnit } from './by-code-unit';

/** A reference that stands for something else than it did. */
export interface ChangedImage {
  readonly reference: string;
  readonly was: ImageDigests;
  readonly is: ImageDigests;
  /** The platforms whose image is new, another one, or gone; sorted. */
  readonly platforms: readonly string[];
}

/** @returns undefined when nothing has changed */
export function changedImage(
  reference: string,
  was: ImageDigests,
  is: ImageDigests,
): ChangedImage | undefined {
  const platforms = [
    ...new Set([...Object.keys(was.platforms), ...Object.keys(is.platforms)]),
  ].filter((it) => was.platforms[it] !== is.platforms[it]);
  if (platforms.length === 0 && was.digest === is.digest) return undefined;
  return { reference, was, is, platforms: platforms.sort(byCodeUnit) };
}
