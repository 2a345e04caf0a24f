import { roomOf } from './room-of';
import type { RunningRecord } from './running-record';

/** No space, and no more of it for this user. */
const FULL: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Puts the record of an execution that has ended on disk: without it, a record
 * that says "running" would be taken for one of a killed execution. On a full
 * disk the execution's own files make room for it, and a warning says which.
 * @throws when it cannot be written all the same.
 */
export function saveEnd(
  record: Pick<RunningRecord, 'directory' | 'known' | 'note' | 'save'>,
): void {
  const { warnings } = record.known;
  const rooms = roomOf(record.directory, record.known);
  const given: string[] = [];
  for (;;) {
    try {
      record.save();
      return;
    } catch (error) {
      if (!FULL.has((error as NodeJS.ErrnoException).code)) throw error;
      const name = giveNext(rooms);
      if (name === undefined) throw error;
      given.push(name);
      const warning = `The disk is full: for the record of this execution, ${given.join(', ')} had to go.`;
      record.note({ warnings: [...warnings, warning] });
    }
  }
}

/** @returns what it was; undefined when there is no more. */
function giveNext(rooms: ReturnType<typeof roomOf>): string | undefined {
  for (let room = rooms.shift(); room; room = rooms.shift()) {
    try {
      if (room.give()) return room.name;
    } catch {
      // The next one may do.
    }
  }
  return undefined;
}
