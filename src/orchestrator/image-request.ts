import type { BuildInstruction } from '../definition/definition';
import type { ImageDigests } from '../definition/image-digests';
import type { ImageReference } from '../definition/image-reference';

/** Which image, and how to get it. */
export interface ImageRequest {
  readonly reference: ImageReference;
  readonly platform: string | undefined;
  readonly build: BuildInstruction | undefined;
  /** What is written on the image that is built, by name. */
  readonly buildLabels?: Readonly<Record<string, string>>;
  /** What the reference was when it was locked: nothing else will do. */
  readonly locked?: ImageDigests | undefined;
  readonly pull: PullPolicy;
  /**
   * Asked before anything is pulled or built; when it rejects, nothing is.
   * Looking at what is there already need not wait for it.
   */
  readonly mayTransfer: () => Promise<unknown>;
  readonly signal: AbortSignal;
  /** Progress of a pull or a build, one line at a time. */
  readonly onProgress: OnImageProgress;
}

/** When an image is pulled. */
export type PullPolicy = 'missing' | 'always' | 'never';

/**
 * Takes a line of a pull or a build.
 * @param pull how far the pull is by this line, where it says so.
 */
export type OnImageProgress = (line: string, pull?: PullProgress) => void;

/** How far the pull of an image is. */
export interface PullProgress {
  /** Those that are known of; more may come. */
  readonly layers: number;
  /** Those that are there, downloaded and unpacked. */
  readonly layersDone: number;
  /** From 0 to 1; a layer that waits to be unpacked is half of one. */
  readonly share: number;
}
