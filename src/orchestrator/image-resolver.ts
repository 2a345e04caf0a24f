import type { ImageDigests } from '../definition/image-digests';
import type { ImageReference } from '../definition/image-reference';

/** What asks registries which images references stand for now. */
export interface ImageResolver {
  /**
   * @param options.known what it stood for before: a registry that says the
   * same is not asked for more
   * @param options.signal ends it, with its reason
   * @throws EngineError `image_unavailable` with the registry's last words
   */
  resolve(
    reference: ImageReference,
    options: {
      readonly signal: AbortSignal;
      readonly known?: ImageDigests | undefined;
    },
  ): Promise<ImageDigests>;
}
