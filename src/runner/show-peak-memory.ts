import type { ExecutionRecord, RecordedUsage } from './execution-record';
import { formatBytes } from './format-bytes';
import { showAtLeast } from './show-at-least';

/**
 * The peak of memory, for people: with "at least" where it can have been more,
 * which is never more than the limit.
 * @returns undefined when it was not measured.
 */
export function showPeakMemory(
  usage: Pick<RecordedUsage, 'peak_memory_bytes' | 'read_at_end'>,
  limits: Pick<NonNullable<ExecutionRecord['limits']>, 'memory_bytes'> | null,
): string | undefined {
  const { peak_memory_bytes: peak } = usage;
  if (peak === null) return undefined;
  const isMost = limits !== null && peak >= limits.memory_bytes;
  return showAtLeast(formatBytes(peak), usage, isMost);
}
