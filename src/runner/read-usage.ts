import { join } from 'node:path';
import { isJsonObject } from '../definition/json';
import { RECORD_FILES } from './execution-record';
import { readFilePart } from './file-part';
import type { RecordedSample } from './usage-log';

/** No more than the writer writes. */
const MAX_BYTES = 1024 * 1024;

const FIELDS = [
  'memory_bytes',
  'cpu_ms',
  'pids',
  'network_received_bytes',
  'network_sent_bytes',
  'block_read_bytes',
  'block_written_bytes',
] as const satisfies readonly (keyof RecordedSample)[];

/**
 * The samples of a record directory in the order of time; empty where there
 * are none. A line that is not a sample, such as one cut off, is left out.
 */
export function readUsage(recordDirectory: string): RecordedSample[] {
  const part = readFilePart(
    join(recordDirectory, RECORD_FILES.usage),
    MAX_BYTES,
  );
  return (part?.text ?? '')
    .split('\n')
    .flatMap((line) => sampleOf(line) ?? [])
    .sort((a, b) => a.ms - b.ms);
}

function sampleOf(line: string): RecordedSample | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || !isAmount(value['ms'])) return undefined;
  const { ms } = value;
  const known = FIELDS.flatMap((name) => {
    const amount = value[name];
    return isAmount(amount) ? [[name, amount] as const] : [];
  });
  return { ms, ...Object.fromEntries(known) };
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
