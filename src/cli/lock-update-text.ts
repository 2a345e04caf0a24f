import { showPath } from '../definition/show-path';
import type { UpdatedLock } from '../registry/update-lock';
import { changedLine, digestsLine } from './digests-text';

/** What became of a lock, a line each. */
export function updatedLines(lock: UpdatedLock): string[] {
  const { added, removed, changed, kept, built } = lock;
  const file = showPath(lock.file);
  return [
    ...added.map(
      ({ reference, is }) => `added    ${reference}  ${digestsLine(is)}`,
    ),
    ...removed.map(({ reference }) => `removed  ${reference}`),
    ...changed.map((it) => `changed  ${changedLine(it)}`),
    ...built.map(
      (id) => `not locked: ${id} is built here, and no registry has it`,
    ),
    `${file} ${lock.written ? 'was written' : 'is as it was'}: ${added.length + changed.length + kept.length} locked`,
  ];
}

/** The same as a JSON value. */
export function updatedValue(lock: UpdatedLock): object {
  const { file, written, added, removed, changed, kept, built } = lock;
  return {
    ...{ file, written },
    added: added.map(({ reference, is }) => ({ reference, ...is })),
    removed: removed.map(({ reference, was }) => ({ reference, ...was })),
    ...{ changed, kept, built },
  };
}
