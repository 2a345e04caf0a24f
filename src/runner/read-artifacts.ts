import { join } from 'node:path';
import { isJsonObject } from '../definition/json';
import { RECORD_FILES } from './execution-record';
import { readJsonFile } from './file-part';

const MAX_BYTES = 16 * 1024 * 1024;

/** A file that a plugin left, as `artifacts.json` lists it. */
export interface RecordedArtifact {
  /** Relative to the directory of the artifacts. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/**
 * The first artifacts of a record directory; empty where there are none. What
 * is not an artifact is left out.
 */
export function readArtifacts(
  recordDirectory: string,
  max: number,
): RecordedArtifact[] {
  const file = join(recordDirectory, RECORD_FILES.artifacts);
  const value = readJsonFile(file, MAX_BYTES);
  if (!Array.isArray(value)) return [];
  return value.slice(0, max).flatMap((item: unknown) => {
    if (!isJsonObject(item)) return [];
    const { path, bytes, sha256 } = item;
    if (typeof path !== 'string' || typeof sha256 !== 'string') return [];
    if (typeof bytes !== 'number' || !Number.isFinite(bytes)) return [];
    return [{ path, bytes, sha256 }];
  });
}
