import type {
  ExecutionRecord,
  RecordedUsage,
} from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';
import { formatDuration } from '../runner/format-duration';
import { showAtLeast } from '../runner/show-at-least';
import { showPeakMemory } from '../runner/show-peak-memory';

/** What an attempt used, for people; what was not measured says so. */
export function showUsageFigures(
  usage: RecordedUsage,
  limits: ExecutionRecord['limits'],
): [name: string, value: string | undefined][] {
  const of = (limit: string | undefined): string =>
    limit === undefined ? '' : ` of ${limit}`;
  const peak = showPeakMemory(usage, limits);
  return [
    [
      'Peak memory',
      peak === undefined
        ? 'not measured'
        : peak + of(limits ? formatBytes(limits.memory_bytes) : undefined),
    ],
    [
      'CPU time',
      usage.cpu_ms === null
        ? 'not measured'
        : showAtLeast(formatDuration(usage.cpu_ms), usage),
    ],
    [
      'Processes',
      usage.peak_pids === null
        ? undefined
        : `${usage.peak_pids}${of(limits?.pids.toString())}`,
    ],
    [
      'Network',
      pair(
        [usage.network_received_bytes, 'received'],
        [usage.network_sent_bytes, 'sent'],
      ),
    ],
    [
      'Disk',
      pair(
        [usage.block_read_bytes, 'read'],
        [usage.block_written_bytes, 'written'],
      ),
    ],
  ];
}

function pair(
  ...figures: readonly (readonly [bytes: number | null, verb: string])[]
): string | undefined {
  const known = figures.flatMap(([bytes, verb]) =>
    bytes === null ? [] : [`${formatBytes(bytes)} ${verb}`],
  );
  return known.length === 0 ? undefined : known.join(', ');
}
