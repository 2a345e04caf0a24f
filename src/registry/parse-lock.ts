import { DefinitionError } from '../definition/definition-error';
import { describeValue } from '../definition/describe-value';
import { FaultCollector } from '../definition/fault-collector';
import {
  DIGEST,
  PLATFORM,
  type ImageDigests,
} from '../definition/image-digests';
import { parseImageReference } from '../definition/image-reference';
import { isJsonObject, type Json, type JsonObject } from '../definition/json';
import { pointerTo } from '../definition/json-pointer';
import { quote } from '../definition/quote';
import type { Lock } from './lock';

/** The only version there is. */
export const LOCK_VERSION = 1;

/**
 * Makes a lock of what a file holds. It is as strict as the schema of locks,
 * and stricter: references are parsed, and a reference by digest cannot have
 * another digest.
 * @param value a JSON value, without duplicate keys and not too deep
 * @throws DefinitionError with all faults at once
 */
export function parseLock(value: unknown, file: string): Lock {
  const faults = new FaultCollector();
  const lock = { file, images: readLock(value as Json, faults) };
  if (faults.faults.length > 0) throw new DefinitionError(file, faults.faults);
  return lock;
}

function readLock(value: Json, faults: FaultCollector): Lock['images'] {
  const images = new Map<string, ImageDigests>();
  const lock = anObject(
    value,
    '',
    ['$schema', 'lock_version', 'images'],
    faults,
  );
  const { $schema: schema, lock_version: version, images: entries } = lock;
  if (schema !== undefined && typeof schema !== 'string') {
    const message = `must be a string, got ${describeValue(schema)}`;
    faults.add('/$schema', 'type', message);
  }
  if (version !== LOCK_VERSION) {
    const got = describeValue(version);
    const message = `must be ${LOCK_VERSION}, got ${got}: another plugin-runner wrote this, or nobody did; with the file removed, \`plugin-runner lock\` writes it anew`;
    faults.add('/lock_version', 'version', message);
  }
  const members = anObject(entries, '/images', undefined, faults);
  for (const [reference, entry] of Object.entries(members)) {
    const pointer = pointerTo('/images', reference);
    const digest = faults.parse(
      reference,
      pointer,
      'image',
      (text) => parseImageReference(text).digest,
      undefined,
    );
    images.set(reference, readEntry(entry, pointer, digest, faults));
  }
  return images;
}

function readEntry(
  value: Json,
  pointer: string,
  ownDigest: string | undefined,
  faults: FaultCollector,
): ImageDigests {
  const entry = anObject(value, pointer, ['digest', 'platforms'], faults);
  const digest = aDigest(entry['digest'], pointerTo(pointer, 'digest'), faults);
  if (ownDigest !== undefined && digest !== ownDigest) {
    const message = `must be the digest of the reference, ${ownDigest}`;
    faults.add(pointerTo(pointer, 'digest'), 'digest', message);
  }
  const place = pointerTo(pointer, 'platforms');
  const members = anObject(entry['platforms'], place, undefined, faults);
  const platforms: Record<string, string> = {};
  for (const [platform, its] of Object.entries(members)) {
    const at = pointerTo(place, platform);
    if (!PLATFORM.test(platform)) {
      const message = `${quote(platform)} is not a platform such as "linux/amd64"`;
      faults.add(at, 'platform', message);
    } else platforms[platform] = aDigest(its, at, faults);
  }
  if (Object.keys(members).length === 0) {
    faults.add(place, 'platforms', 'must have a platform at least');
  }
  return { digest, platforms };
}

function anObject(
  value: Json | undefined,
  pointer: string,
  keys: readonly string[] | undefined,
  faults: FaultCollector,
): Readonly<JsonObject> {
  if (!isJsonObject(value)) {
    const message = `must be an object, got ${describeValue(value)}`;
    faults.add(pointer, 'type', message);
    return {};
  }
  for (const key of Object.keys(value)) {
    if (keys?.includes(key) === false) {
      const message = `${quote(key)} is not a key of a lock`;
      faults.add(pointerTo(pointer, key), 'unknown_key', message);
    }
  }
  return value;
}

function aDigest(
  value: Json | undefined,
  pointer: string,
  faults: FaultCollector,
): string {
  if (typeof value === 'string' && DIGEST.test(value)) return value;
  const message = `must be "sha256:" and 64 lower-case hex digits, got ${describeValue(value)}`;
  faults.add(pointer, 'digest', message);
  return '';
}
