import { createHash } from 'node:crypto';
import { DIGEST, PLATFORM } from '../../definition/image-digests';

/** What a registry has under a reference: an index, or one manifest. */
export type Manifest =
  | {
      readonly kind: 'index';
      /** Digest of the manifest for each platform. */
      readonly platforms: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'image';
      /** Digest of the configuration, which says the platform. */
      readonly config: string;
    };

/** More platforms than any image has. */
const MAX_MANIFESTS = 200;

const OCI = 'application/vnd.oci.image';
const DOCKER = 'application/vnd.docker.distribution';
const INDEX_TYPES: readonly unknown[] = [
  `${OCI}.index.v1+json`,
  `${DOCKER}.manifest.list.v2+json`,
];
const IMAGE_TYPES: readonly unknown[] = [
  `${OCI}.manifest.v1+json`,
  `${DOCKER}.manifest.v2+json`,
];

/** What a registry is told that we understand. */
export const MANIFEST_TYPES = [...INDEX_TYPES, ...IMAGE_TYPES].join(', ');

/** The digest of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/**
 * Reads a manifest or an index, OCI's or Docker's.
 * @param contentType what the registry says it is
 * @returns undefined for what is no image that an engine runs
 */
export function readManifest(
  bytes: Uint8Array,
  contentType: string | undefined,
): Manifest | undefined {
  const value = parsed(bytes);
  // OCI's media type is optional within the text.
  const said = contentType?.split(';')[0]?.trim().toLowerCase();
  const type = value?.['mediaType'] ?? said;
  if (INDEX_TYPES.includes(type)) return readIndex(value);
  if (!IMAGE_TYPES.includes(type)) return undefined;
  const config = (value?.['config'] as Member)?.['digest'];
  return isDigest(config) ? { kind: 'image', config } : undefined;
}

/**
 * The platform that the configuration of an image says it is for.
 * @returns undefined when it says none
 */
export function readConfigPlatform(bytes: Uint8Array): string | undefined {
  return platformName(parsed(bytes));
}

type Member = Readonly<Record<string, unknown>> | null | undefined;

function readIndex(value: Member): Manifest | undefined {
  const manifests = value?.['manifests'];
  if (!Array.isArray(manifests) || manifests.length > MAX_MANIFESTS) {
    return undefined;
  }
  const platforms: Record<string, string> = {};
  for (const entry of manifests as readonly Member[]) {
    const digest = entry?.['digest'];
    const platform = platformName(entry?.['platform'] as Member);
    // Attestations are for no platform; of two, an engine takes the first.
    if (platform === undefined || !isDigest(digest)) continue;
    if (INDEX_TYPES.includes(entry?.['mediaType'])) continue;
    platforms[platform] ??= digest;
  }
  return Object.keys(platforms).length === 0
    ? undefined
    : { kind: 'index', platforms };
}

function platformName(value: Member): string | undefined {
  const { os, architecture, variant } = value ?? {};
  const name = [os, architecture, variant].filter(Boolean).join('/');
  const isKnown = os !== 'unknown' && architecture !== 'unknown';
  return isKnown && os && architecture && PLATFORM.test(name)
    ? name
    : undefined;
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && DIGEST.test(value);
}

function parsed(bytes: Uint8Array): Member {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Member)
      : undefined;
  } catch {
    return undefined;
  }
}
