import { join } from 'node:path';
import { isJsonObject } from '../definition/json';
import { RECORD_FILES, type ExecutionRecord } from './execution-record';
import { readJsonFile } from './file-part';
import { parseRecord } from './parse-record';

/** Far more than a record has: messages in it are bounded. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;

/**
 * Reads `execution.json` of a record directory; what in it is not what it
 * should be is as if it was not known.
 * @returns undefined where there is none that this version has written.
 */
export function readRecord(directory: string): ExecutionRecord | undefined {
  const file = join(directory, RECORD_FILES.record);
  const value = readJsonFile(file, MAX_RECORD_BYTES);
  const isKnown = isJsonObject(value) && value['record_version'] === 1;
  return isKnown ? parseRecord(value) : undefined;
}
