import { quote } from '../definition/quote';
import { findRecord } from '../runner/find-record';
import { listRecords } from '../runner/list-records';
import type { StoredRecord } from '../runner/read-records';
import type { CliDoor } from './cli-door';
import type { RecordsOptions } from './options';
import { recordsDirectoryOf } from './records-directory';
import { UsageError } from './usage-error';

/** So many executions are named to choose from. */
const MAX_NAMED = 5;

/**
 * The record of the execution that a command line names: by its id, by what
 * only its id begins with, or by `latest`.
 * @throws UsageError that says which there are.
 */
export function findExecution(
  name: string,
  options: RecordsOptions,
  door: Pick<CliDoor, 'env' | 'cwd'>,
): StoredRecord {
  const directory = recordsDirectoryOf(door, options.recordsDir);
  const found = findRecord(directory, name);
  if (found.kind === 'found') return found.stored;
  if (found.kind === 'ambiguous') {
    throw new UsageError(
      `Several executions begin with ${quote(name)}: ${found.ids.join(', ')}. Give more of the id.`,
    );
  }
  const { records } = listRecords(directory, { limit: MAX_NAMED });
  const there = records.map(
    ({ record }) => `${record.execution_id} (${quote(record.plugin)})`,
  );
  throw new UsageError(
    there.length === 0
      ? `There is no execution in ${quote(directory)} yet: run a plugin, or name another directory with --records-dir.`
      : `No execution in ${quote(directory)} begins with ${quote(name)}. The last ones are ${there.join(', ')}.`,
  );
}
