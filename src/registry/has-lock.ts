import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_NAME } from './lock';

/** Whether a plugins directory has a lock, of whatever kind. One look. */
export function hasLock(directory: string): boolean {
  try {
    const file = join(directory, LOCK_NAME);
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // It may be there: reading it says why it cannot be used.
    return true;
  }
}
