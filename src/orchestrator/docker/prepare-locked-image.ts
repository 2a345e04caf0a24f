import type { ImageDigests } from '../../definition/image-digests';
import {
  byDigest,
  type ImageReference,
} from '../../definition/image-reference';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ImageRequest } from '../image-request';
import type { PreparedImage } from '../prepared-image';
import type { RunDockerCli } from './docker-cli';
import type { EngineClient } from './engine-client';
import {
  enginePlatform,
  inspectImage,
  platformFits,
  platformOf,
} from './inspect-image';
import { prepareImage } from './prepare-image';

/**
 * Makes the image present that a reference stood for when it was locked, for
 * the platform of the engine: what its tag means by now, here or in the
 * registry, does not matter.
 * @throws EngineError `image_unavailable` or `engine_unavailable`.
 */
export async function prepareLockedImage(
  request: ImageRequest,
  locked: ImageDigests,
  client: EngineClient,
  run: RunDockerCli,
): Promise<PreparedImage> {
  const { reference } = request;
  const platforms = Object.keys(locked.platforms);
  const wanted = request.platform ?? (await enginePlatform(platforms, client));
  const digest = digestFor(wanted, locked);
  if (digest === undefined) throw notLockedFor(wanted, platforms, request);
  const own = byDigest(reference, digest);
  const isHere = await hasUnderIndex(own, wanted, locked, request, client);
  const image = await prepareImage(
    isHere
      ? { ...request, reference: byDigest(reference, locked.digest) }
      : { ...request, reference: own },
    client,
    run,
  ).catch((error: unknown) => {
    throw explained(error, reference);
  });
  return { ...image, digest };
}

/** The manifest for a platform; of several variants the newest. */
function digestFor(
  wanted: string,
  { platforms }: ImageDigests,
): string | undefined {
  const exact = platforms[wanted];
  if (exact !== undefined) return exact;
  const [fitting] = Object.keys(platforms)
    .filter((it) => platformFits(wanted, it))
    .sort()
    .reverse();
  return fitting === undefined ? undefined : platforms[fitting];
}

/**
 * Whether the engine has the image, but knows it by the digest of its index:
 * it was pulled by the tag when that still meant the same.
 */
async function hasUnderIndex(
  own: ImageReference,
  wanted: string,
  { digest }: ImageDigests,
  { pull, platform }: ImageRequest,
  client: EngineClient,
): Promise<boolean> {
  if (pull === 'always' || digest === own.digest) return false;
  if (await inspectImage(own.text, platform, client)) return false;
  const name = byDigest(own, digest).text;
  const found = await inspectImage(name, platform, client);
  return found !== undefined && platformFits(wanted, platformOf(found));
}

function notLockedFor(
  wanted: string,
  platforms: readonly string[],
  { reference, platform }: ImageRequest,
): EngineError {
  const whose =
    platform === undefined
      ? `this engine runs ${quote(wanted)}`
      : `the definition asks for ${quote(wanted)}`;
  return new EngineError(
    'image_unavailable',
    `The image ${quote(reference.text)} is locked for ${platforms.map((it) => quote(it)).join(', ')} and ${whose}: publish it for that platform too, and run \`plugin-runner lock --update\`.`,
  );
}

/** What is locked is not what the definition says: the lock has to be named. */
function explained(error: unknown, { text }: ImageReference): unknown {
  if (
    !(error instanceof EngineError) ||
    error.outcome !== 'image_unavailable'
  ) {
    return error;
  }
  return new EngineError(
    'image_unavailable',
    `${error.message} That is what ${quote(text)} is locked to: \`plugin-runner lock --check\` says what it is now.`,
    { cause: error },
  );
}
