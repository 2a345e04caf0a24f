import { existsSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FILES, type ExecutionRecord } from './execution-record';

/** Far more than a record takes, and far less than a log may have. */
const CUT_BYTES = 64 * 1024;

/** Something that an execution can do without, rather than without a record. */
export interface Room {
  /** As a warning names it. */
  readonly name: string;
  /** Gives it up. @returns false when there was nothing. */
  give(): boolean;
}

/**
 * What a full disk can be relieved of for the record of an execution that has
 * ended, from what nobody can use to what somebody may miss.
 * @param directory of its record; no file in it is open for writing.
 */
export function roomOf(
  directory: string,
  { outcome, artifacts }: Pick<ExecutionRecord, 'outcome' | 'artifacts'>,
): Room[] {
  const path = (name: keyof typeof RECORD_FILES): string =>
    join(directory, RECORD_FILES[name]);
  const remove = (file: string) => (): boolean => {
    if (!existsSync(file)) return false;
    rmSync(file, { recursive: true, force: true });
    return true;
  };
  const cut = (file: string) => (): boolean => {
    const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (size > 0) truncateSync(file, Math.max(0, size - CUT_BYTES));
    return size > 0;
  };
  const isWhole = outcome === 'succeeded' || artifacts !== null;
  return [
    ...(isWhole
      ? []
      : [
          {
            name: 'artifacts that were not complete',
            give: remove(path('artifactsDirectory')),
          },
        ]),
    { name: 'the usage over time', give: remove(path('usage')) },
    { name: 'the end of the log', give: cut(path('stderr')) },
    ...(outcome === 'succeeded'
      ? []
      : [{ name: 'the end of stdout', give: cut(path('stdout')) }]),
  ];
}
