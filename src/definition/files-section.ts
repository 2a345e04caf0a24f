import { DEFAULT_FILE_LIMITS } from './defaults';
import type { FileLimits } from './definition';
import type { DefinitionFileLimits } from './definition-file';
import type { FaultCollector } from './fault-collector';
import { parseSize } from './quantity';

/** Reads `files:` or `artifacts:`: how many, and how large together. */
export function parseFileLimits(
  raw: DefinitionFileLimits,
  pointer: '/files' | '/artifacts',
  faults: FaultCollector,
): FileLimits {
  return {
    maxBytes: faults.parse(
      raw.max_bytes,
      `${pointer}/max_bytes`,
      'quantity',
      parseSize,
      DEFAULT_FILE_LIMITS.maxBytes,
    ),
    maxFiles: raw.max_files ?? DEFAULT_FILE_LIMITS.maxFiles,
  };
}
