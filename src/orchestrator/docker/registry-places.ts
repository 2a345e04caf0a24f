import type { ImageReference } from '../../definition/image-reference';

/** What an engine is told of registries. */
export interface EngineRegistries {
  /** Base URLs that stand in for Docker Hub. */
  readonly mirrors: readonly string[];
  /** Hosts that may be spoken to without TLS. */
  readonly insecure: readonly string[];
}

const DOCKER_HUB = 'https://registry-1.docker.io';
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/**
 * The base URLs where a repository may be asked for, in their order: as an
 * engine does, mirrors of Docker Hub come first, and plain HTTP is tried after
 * HTTPS on loopback and where the engine was told so.
 */
export function registryPlaces(
  { registry }: Pick<ImageReference, 'registry'>,
  { mirrors, insecure }: EngineRegistries,
): URL[] {
  if (registry === undefined) {
    return [...mirrors, DOCKER_HUB].flatMap((it) => parsedUrl(it) ?? []);
  }
  const isPlain = isLoopback(registry) || insecure.includes(registry);
  const secure = new URL(`https://${registry}`);
  return isPlain ? [secure, new URL(`http://${registry}`)] : [secure];
}

/**
 * Whose login a place may be shown: a mirror its own, and neither that of Docker
 * Hub, for which it only stands in, nor any without TLS.
 * @returns the registry as references name it, or undefined for no login at all
 */
export function loginAt(
  place: URL,
  { registry }: Pick<ImageReference, 'registry'>,
): Pick<ImageReference, 'registry'> | undefined {
  if (registry !== undefined || place.origin === DOCKER_HUB) {
    return { registry };
  }
  const isHidden = place.protocol === 'https:' || isLoopback(place.host);
  return isHidden ? { registry: place.host } : undefined;
}

/** Whether a registry is on this machine. */
export function isLoopback(registry: string): boolean {
  return LOOPBACK.test(registry);
}

/** The repository as a registry's API has it: those of Docker Hub are whole. */
export function repositoryPath({
  registry,
  repository,
}: Pick<ImageReference, 'registry' | 'repository'>): string {
  return registry === undefined && !repository.includes('/')
    ? `library/${repository}`
    : repository;
}

function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
