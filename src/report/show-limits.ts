import type { ExecutionRecord } from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';

/** Limits in words. */
export function showLimits(
  limits: NonNullable<ExecutionRecord['limits']>,
): string {
  return (
    `${limits.nano_cpus / 1e9} CPU, ${formatBytes(limits.memory_bytes)} of memory, ` +
    `${limits.pids} processes, ${formatBytes(limits.tmp_bytes)} of /tmp`
  );
}
