import { DIGEST } from './image-digests';
import { quote } from './quote';
import { ValueError } from './value-error';

/** A parsed OCI image reference. */
export interface ImageReference {
  /** As written, for messages and for `docker pull`. */
  readonly text: string;
  /** Registry host with port; undefined means Docker Hub. */
  readonly registry: string | undefined;
  /**
   * Repository without the registry: `org/app`. An official image of Docker
   * Hub has no `library/`, however it was written.
   */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:<64 hex digits>` */
  readonly digest: string | undefined;
}

/** Longest name, registry and repository together. */
const MAX_NAME = 255;
/** A name, a tag and a digest at their longest. */
const MAX_TEXT = MAX_NAME + ':'.length + 128 + '@sha256:'.length + 64;

// https://github.com/distribution/reference/blob/main/regexp.go
const HOST_LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(
  `^(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`,
);
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;
const DOCKER_HUB = new Set(['docker.io', 'index.docker.io']);

/**
 * Parses an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws ValueError with the rule that is broken and the fix
 */
export function parseImageReference(text: string): ImageReference {
  const refuse = (why: string): never => {
    throw new ValueError(`${quote(text)} is not an image reference: ${why}`);
  };
  checkText(text, refuse);
  const [beforeDigest = '', ...digests] = text.split('@');
  const digest = digests.length === 0 ? undefined : digests.join('@');
  if (digest !== undefined && !DIGEST.test(digest)) {
    refuse('after "@" comes "sha256:" and 64 lower-case hex digits');
  }
  const colon = beforeDigest.indexOf(':', beforeDigest.lastIndexOf('/') + 1);
  const name = colon === -1 ? beforeDigest : beforeDigest.slice(0, colon);
  const tag = colon === -1 ? undefined : beforeDigest.slice(colon + 1);
  if (tag !== undefined && !TAG.test(tag)) {
    refuse(
      'a tag is 1 to 128 letters, digits, dots, hyphens and underscores and starts with no dot or hyphen',
    );
  }
  if (name.length > MAX_NAME) {
    refuse(`its name is longer than ${MAX_NAME} characters`);
  }
  return { text, ...splitName(name, refuse), tag, digest };
}

/** What has the digest in the repository of a reference, whatever its tag. */
export function byDigest(
  { registry, repository }: ImageReference,
  digest: string,
): ImageReference {
  const name =
    registry === undefined ? repository : `${registry}/${repository}`;
  const text = `${name}@${digest}`;
  return { text, registry, repository, tag: undefined, digest };
}

type Refuse = (why: string) => never;

/** What people write instead of a reference, each with its own hint. */
function checkText(text: string, refuse: Refuse): void {
  if (text === '') refuse('it is empty; write one like "alpine:3.22"');
  if (text.length > MAX_TEXT) refuse('it is too long');
  if (/[\s\p{Cc}]/u.test(text)) {
    refuse('it must not contain spaces or line breaks');
  }
  if (text.startsWith('-')) refuse('it must not start with "-"');
  if (text.includes('://')) refuse('it is not a URL; leave the scheme out');
  if (IMAGE_ID.test(text)) {
    refuse('an image id exists on one machine only; name a repository');
  }
}

function splitName(
  name: string,
  refuse: Refuse,
): Pick<ImageReference, 'registry' | 'repository'> {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const hasRegistry = /[.:]/.test(first) || first === 'localhost';
  if (hasRegistry && !REGISTRY.test(first)) {
    refuse(
      `${quote(first)} is not a registry such as "ghcr.io" or "localhost:5000"`,
    );
  }
  const repository = hasRegistry ? name.slice(slash + 1) : name;
  if (/[A-Z]/.test(repository)) refuse('a repository is lower-case');
  if (!repository.split('/').every((part) => PATH_COMPONENT.test(part))) {
    refuse(
      'a repository is lower-case letters and digits, separated by ".", "_", "__", "-" or "/"',
    );
  }
  if (!hasRegistry) return { registry: undefined, repository };
  return DOCKER_HUB.has(first)
    ? {
        registry: undefined,
        repository: repository.replace(/^library\/(?=[^/]+$)/, ''),
      }
    : { registry: first, repository };
}
