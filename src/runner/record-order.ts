import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FILES } from './execution-record';

/** The directory of a record, and when that was written last. */
export interface WrittenRecord {
  readonly directory: string;
  /** Milliseconds since 1970. */
  readonly writtenMs: number;
}

/**
 * Those of the directories that hold a record, newest first by the time it was
 * written last; of two from the same moment, the one that sorts higher.
 */
export function newestFirst(directories: readonly string[]): WrittenRecord[] {
  return directories
    .flatMap((directory) => {
      const writtenMs = writtenAt(join(directory, RECORD_FILES.record));
      return writtenMs === undefined ? [] : [{ directory, writtenMs }];
    })
    .sort(
      (a, b) =>
        b.writtenMs - a.writtenMs || (a.directory < b.directory ? 1 : -1),
    );
}

function writtenAt(file: string): number | undefined {
  try {
    const status = lstatSync(file);
    return status.isFile() ? status.mtimeMs : undefined;
  } catch {
    return undefined;
  }
}
