import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  formatOwner,
  ownProcess,
  type Owner,
} from '../../src/orchestrator/owner';
import {
  makeRecordDirectory,
  writeRecord,
  type ExecutionRecord,
} from '../../src/runner/execution-record';
import { aRecord } from './values';

const here = ownProcess() as Owner;

/** The fields of an execution that runs now. */
export const RUNNING = {
  status: 'running',
  outcome: null,
  exit_code: null,
  duration_ms: null,
  process: formatOwner(here),
} as const satisfies Partial<ExecutionRecord>;

/** The fields of one whose process has gone without a word. */
export const GONE = {
  ...RUNNING,
  process: formatOwner({ ...here, startTime: '1' }),
} as const satisfies Partial<ExecutionRecord>;

/** An execution id that ends with a number and begins with some digits. */
export function anId(number: number, prefix = '00000000'): string {
  return `${prefix}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/**
 * Puts a record there.
 * @param files texts by their names relative to the record's directory.
 * @param writtenMs when it was written last; default: now.
 * @returns its directory.
 */
export function storeRecord(
  records: string,
  differences: Partial<ExecutionRecord> & { readonly execution_id: string },
  files: Readonly<Record<string, string | Uint8Array>> = {},
  writtenMs?: number,
): string {
  const directory = makeRecordDirectory(records, differences.execution_id);
  writeRecord(directory, aRecord(differences));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  if (writtenMs !== undefined) {
    const seconds = writtenMs / 1000;
    utimesSync(join(directory, 'execution.json'), seconds, seconds);
  }
  return directory;
}
