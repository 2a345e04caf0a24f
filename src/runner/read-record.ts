import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../definition/json';
import { RECORD_FILES, type ExecutionRecord } from './execution-record';

/** Far more than a record has: messages in it are bounded. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;

/**
 * Reads `execution.json` of a record directory.
 * @returns undefined where there is none that this version has written.
 */
export function readRecord(directory: string): ExecutionRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readText(join(directory, RECORD_FILES.record)));
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { record_version: version, execution_id: id, states } = value;
  const known =
    version === 1 && typeof id === 'string' && Array.isArray(states);
  return known ? (value as unknown as ExecutionRecord) : undefined;
}

/** Neither a link nor a FIFO in its place is followed or waited for. */
function readText(path: string): string {
  const descriptor = openSync(
    path,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  );
  try {
    const { size } = fstatSync(descriptor);
    if (size > MAX_RECORD_BYTES) throw new Error('too large for a record');
    const bytes = Buffer.alloc(size);
    const read = readSync(descriptor, bytes, 0, size, 0);
    return bytes.toString('utf8', 0, read);
  } finally {
    closeSync(descriptor);
  }
}
