import { parseImageReference, type ImageReference } from './image-reference';
import { quote } from './quote';
import { ValueError } from './value-error';

const DOCKER_HUB = 'docker.io';
/** Another name of the same registry. */
const DOCKER_HUB_INDEX = 'index.docker.io';

/**
 * Where images may come from: `host`, or `host/` and the beginning of a
 * repository. @returns it with the host in lower case, and one name for Docker
 * Hub.
 * @throws ValueError when there is no host, or a tag, a pattern or a scheme
 */
export function parseAllowedRegistry(text: string): string {
  const entry = text.endsWith('/') ? text.slice(0, -1) : text;
  const slash = entry.indexOf('/');
  const host = slash === -1 ? entry : entry.slice(0, slash);
  // Without a host it is the beginning of a repository of whatever registry.
  const hasHost = /[.:]/.test(host) || host === 'localhost';
  if (!hasHost || !isBeginningOfImage(entry)) {
    throw new ValueError(
      `${quote(text)} is not a registry: write its host, such as "ghcr.io", or the host and the beginning of a repository, such as "ghcr.io/my-org"`,
    );
  }
  return withHost(host, slash === -1 ? '' : entry.slice(slash));
}

/**
 * The whole name of an image, without tag and digest: `alpine` is
 * `docker.io/library/alpine`.
 */
export function imageName({ registry, repository }: ImageReference): string {
  if (registry !== undefined) return withHost(registry, `/${repository}`);
  const isOfficial = !repository.includes('/');
  return `${DOCKER_HUB}/${isOfficial ? 'library/' : ''}${repository}`;
}

/** True when the name begins with the registry, whole parts of it. */
export function isFrom(name: string, registry: string): boolean {
  return `${name}/`.startsWith(`${registry}/`);
}

function isBeginningOfImage(entry: string): boolean {
  try {
    parseImageReference(`${entry}/x`);
    return true;
  } catch (error) {
    if (error instanceof ValueError) return false;
    throw error;
  }
}

function withHost(host: string, path: string): string {
  const name = host.toLowerCase();
  return `${name === DOCKER_HUB_INDEX ? DOCKER_HUB : name}${path}`;
}
