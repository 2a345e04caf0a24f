import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  RECORD_FILES,
  type ExecutionRecord,
  type RecordedUsage,
} from './execution-record';
import { readUsage } from './read-usage';
import type { RecordedSample } from './usage-log';

/**
 * What the files of an execution tell that nobody has ended: how large its
 * streams were, as far as they are kept, and what it used until the last sample.
 * What the record knows stays.
 */
export function leftFigures(
  directory: string,
  record: ExecutionRecord,
): Pick<ExecutionRecord, 'stdout_bytes' | 'stderr_bytes' | 'usage'> {
  return {
    stdout_bytes: record.stdout_bytes ?? sizeOf(directory, 'stdout'),
    stderr_bytes: record.stderr_bytes ?? sizeOf(directory, 'stderr'),
    usage:
      record.usage.source === null
        ? { ...record.usage, ...usageOf(readUsage(directory)) }
        : record.usage,
  };
}

/** Null where the plugin never came to it. */
function sizeOf(directory: string, name: 'stdout' | 'stderr'): number | null {
  const file = join(directory, RECORD_FILES[name]);
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

/** The samples do not say where they are from; none of them is of the end. */
function usageOf(samples: readonly RecordedSample[]): Partial<RecordedUsage> {
  if (samples.length === 0) return {};
  // Each of them only grows, or is asked for at its highest.
  const most = (name: keyof RecordedSample): number | null =>
    samples.reduce<number | null>((so, { [name]: value }) => {
      if (value === undefined) return so;
      return so === null ? value : Math.max(so, value);
    }, null);
  return {
    peak_memory_bytes: most('memory_bytes'),
    cpu_ms: most('cpu_ms'),
    peak_pids: most('pids'),
    network_received_bytes: most('network_received_bytes'),
    network_sent_bytes: most('network_sent_bytes'),
    block_read_bytes: most('block_read_bytes'),
    block_written_bytes: most('block_written_bytes'),
    read_at_end: false,
  };
}
