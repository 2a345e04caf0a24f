import type { FileCounts } from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';

/** How many files, and how large; undefined for none. */
export function showCounts(files: FileCounts | null): string | undefined {
  return files === null
    ? undefined
    : `${files.count}, ${formatBytes(files.bytes)}`;
}
