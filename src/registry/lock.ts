import type { ImageDigests } from '../definition/image-digests';

/** The name a lock has in a plugins directory. */
export const LOCK_NAME = 'plugins.lock';

/** What the images of a plugins directory were when it was locked. */
export interface Lock {
  /** Absolute path of the file this lock came from, or is written to. */
  readonly file: string;
  /** By the reference as definitions write it. */
  readonly images: ReadonlyMap<string, ImageDigests>;
}
