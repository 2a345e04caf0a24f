import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const EXECUTION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Of every execution there is, in no order; none for no directory. */
export function recordDirectories(recordsDirectory: string): string[] {
  return directoriesIn(recordsDirectory).filter((directory) =>
    EXECUTION_ID.test(basename(directory)),
  );
}

/** The paths of the directories in one; none where it cannot be read. */
export function directoriesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(directory, entry.name));
  } catch {
    return [];
  }
}
