import type { ImageReference } from '../../definition/image-reference';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ImageRequest } from '../image-request';
import type { PreparedImage } from '../prepared-image';
import type { RunDockerCli } from './docker-cli';
import type { EngineClient } from './engine-client';
import { pullableName } from './image-pull';
import {
  enginePlatform,
  inspectImage,
  platformFits,
  platformOf,
  type InspectedImage,
} from './inspect-image';

/**
 * Makes an image present by its policy and looks at it.
 * @throws EngineError `image_unavailable` or `engine_unavailable`.
 */
export async function prepareImage(
  request: ImageRequest,
  client: EngineClient,
  run: RunDockerCli,
): Promise<PreparedImage> {
  const name = await obtain(request, client, run);
  const found = await inspectImage(name, request.platform, client);
  if (found !== undefined) return fit(found, request, client);
  if (request.pull === 'never') throw absent(request.reference);
  if (request.build !== undefined) {
    throw new EngineError(
      'image_unavailable',
      `The image ${quote(request.reference.text)} was built but the engine at ` +
        `${client.endpointName} does not have it: use a builder that loads its ` +
        'result into the engine (`docker buildx use default`).',
    );
  }
  await pull(request, run);
  const pulled = await inspectImage(name, request.platform, client);
  if (pulled === undefined) {
    throw new EngineError(
      'image_unavailable',
      `The image ${quote(request.reference.text)} was pulled but the engine at ` +
        `${client.endpointName} does not have it: the docker CLI and ` +
        'plugin-runner use different engines. Set DOCKER_HOST for both.',
    );
  }
  return fit(pulled, request, client);
}

/** Builds or pulls first where the policy asks for it. @returns its name. */
async function obtain(
  request: ImageRequest,
  client: EngineClient,
  run: RunDockerCli,
): Promise<string> {
  const name = pullableName(request.reference);
  if (request.build !== undefined && request.pull !== 'never') {
    await request.mayTransfer();
    const { buildImage } = await import('./image-build');
    return buildImage({ ...request, build: request.build }, run);
  }
  if (request.pull === 'always') {
    await pull(request, run);
    return name;
  }
  if (request.pull === 'missing' && request.platform !== undefined) {
    const found = await inspectImage(name, request.platform, client);
    if (found && !platformFits(request.platform, platformOf(found))) {
      await pull(request, run);
    }
  }
  return name;
}

async function pull(request: ImageRequest, run: RunDockerCli): Promise<void> {
  await request.mayTransfer();
  const { pullImage } = await import('./image-pull');
  await pullImage(request, run);
}

/**
 * Refuses an image of another platform: started all the same, it would end
 * with exit code 1 and "exec format error", as if the plugin had failed.
 */
async function fit(
  image: InspectedImage,
  request: ImageRequest,
  client: EngineClient,
): Promise<PreparedImage> {
  const platform = platformOf(image);
  const wanted =
    request.platform ?? (await enginePlatform([platformOf(image)], client));
  if (!platformFits(wanted, platform)) {
    throw new EngineError(
      'image_unavailable',
      `The image ${quote(request.reference.text)} is for ${quote(platform)} and ` +
        (request.platform === undefined
          ? `this engine runs ${quote(wanted)}: publish it for that platform too, ` +
            'or name one that the engine can emulate with `platform:` in the definition.'
          : `the definition asks for ${quote(wanted)}: publish it for that ` +
            'platform, or correct `platform:`.'),
    );
  }
  return {
    id: image.Id,
    digest: repoDigest(image, request.reference) ?? image.Id,
    platform,
    user: image.Config?.User ?? '',
    volumes: Object.keys(image.Config?.Volumes ?? {}),
    labels: image.Config?.Labels ?? {},
  };
}

function repoDigest(
  image: InspectedImage,
  reference: ImageReference,
): string | undefined {
  if (reference.digest !== undefined) return reference.digest;
  const digests = image.RepoDigests ?? [];
  const own = digests.find((entry) => sameRepository(entry, reference));
  return own?.split('@')[1];
}

function sameRepository(entry: string, reference: ImageReference): boolean {
  const repository = entry.split('@')[0] ?? '';
  const own =
    reference.registry === undefined
      ? reference.repository
      : `${reference.registry}/${reference.repository}`;
  return normalise(repository) === normalise(own);
}

/** `docker.io/library/x`, `library/x` and `x` are one repository. */
function normalise(repository: string): string {
  return repository
    .replace(/^(index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
}

function absent(reference: ImageReference): EngineError {
  return new EngineError(
    'image_unavailable',
    `The image ${quote(reference.text, LONG_QUOTE)} is not on this runner and pulling is ` +
      'off (`pull: never`): pull or build it in an earlier step.',
  );
}
