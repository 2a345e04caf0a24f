import type { ExecutionRecord } from './execution-record';
import { formatBytes } from './format-bytes';
import { showPeakMemory } from './show-peak-memory';

/**
 * How an execution ended, in one line: the outcome and its figures, as far as
 * they are known. Nothing in it is a plugin's.
 */
export function closingLine(record: ExecutionRecord): string {
  const peak = showPeakMemory(record.usage, record.limits);
  const parts = [
    `${record.outcome === 'succeeded' ? '✓' : '✗'} ${record.outcome ?? ''}`,
    record.exit_code === null ? undefined : `exit code ${record.exit_code}`,
    `${((record.duration_ms ?? 0) / 1000).toFixed(2)} s`,
    peak === undefined || record.limits === null
      ? undefined
      : `peak memory ${peak} of ${formatBytes(record.limits.memory_bytes)}`,
    record.output_bytes === null
      ? undefined
      : `${formatBytes(record.output_bytes)} of output`,
    foundLine(record),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function foundLine({ findings }: ExecutionRecord): string | undefined {
  const count = findings.error + findings.warning + findings.notice;
  if (count === 0) return undefined;
  return `${count} finding${count === 1 ? '' : 's'}`;
}
