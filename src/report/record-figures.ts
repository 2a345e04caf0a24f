import type { ExecutionRecord } from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';
import { formatDuration } from '../runner/format-duration';
import { showAtLeast } from '../runner/show-at-least';
import { showPeakMemory } from '../runner/show-peak-memory';
import { showCounts } from './show-counts';

/** A figure with its name; the note sets it in proportion, and may be empty. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** The value of a figure that nobody took. */
export const NOT_MEASURED = 'not measured';

/** The figures that people ask for first; what is not known is left out. */
export function recordFigures(
  record: Omit<ExecutionRecord, 'status'>,
): Figure[] {
  const { usage, limits } = record;
  const of = (limit: string | undefined): string =>
    limit === undefined ? '' : `of ${limit}`;
  const bytes = (count: number | null): string | undefined =>
    count === null ? undefined : formatBytes(count);
  const sent = (count: number | null, verb: string): string =>
    count === null ? '' : `${formatBytes(count)} ${verb}`;
  const entries: [name: string, value: string | undefined, note?: string][] = [
    ['Exit code', record.exit_code?.toString()],
    [
      'Peak memory',
      showPeakMemory(usage, limits) ?? NOT_MEASURED,
      of(limits ? formatBytes(limits.memory_bytes) : undefined),
    ],
    [
      'CPU time',
      usage.cpu_ms === null
        ? NOT_MEASURED
        : showAtLeast(formatDuration(usage.cpu_ms), usage),
      limits ? `limit ${limits.nano_cpus / 1e9} CPU` : '',
    ],
    ['Processes', usage.peak_pids?.toString(), of(limits?.pids.toString())],
    ['Input', bytes(record.input_bytes)],
    ['Output', bytes(record.output_bytes)],
    ['Log', bytes(record.stderr_bytes)],
    [
      'Received',
      bytes(usage.network_received_bytes),
      sent(usage.network_sent_bytes, 'sent'),
    ],
    [
      'Read from disk',
      bytes(usage.block_read_bytes),
      sent(usage.block_written_bytes, 'written'),
    ],
    ['Files given', showCounts(record.files)],
    ['Artifacts', showCounts(record.artifacts)],
  ];
  return entries.flatMap(([name, value, note = '']) =>
    value === undefined ? [] : [{ name, value, note }],
  );
}
