import {
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ExecutionRecord } from '../../../src/runner/execution-record';
import type { RunningRecord } from '../../../src/runner/running-record';
import { saveEnd } from '../../../src/runner/save-end';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aRecord } from '../../fakes/values';

const temporary = aTemporaryDirectory();
afterAll(() => temporary.remove());

const LOG_BYTES = 100 * 1024;
let count = 0;

/**
 * A record with files, that can be saved once something of it is so.
 * @param code what it fails with until then.
 */
function onFullDisk(
  isSaved: (directory: string) => boolean,
  { code = 'ENOSPC', ...fields }: Partial<ExecutionRecord> & { code?: string },
): Pick<RunningRecord, 'directory' | 'known' | 'note' | 'save'> {
  count += 1;
  const directory = join(temporary.path, String(count));
  mkdirSync(join(directory, 'artifacts', 'd'), { recursive: true });
  writeFileSync(join(directory, 'artifacts', 'd', 'part'), 'x');
  writeFileSync(join(directory, 'usage.ndjson'), '{"ms":1}\n');
  writeFileSync(join(directory, 'stderr.log'), 'x'.repeat(LOG_BYTES));
  writeFileSync(join(directory, 'stdout'), '{}');
  let known = aRecord({ warnings: ['early'], ...fields });
  return {
    directory,
    get known() {
      return known;
    },
    note(more) {
      known = { ...known, ...more };
    },
    save() {
      if (isSaved(directory)) return;
      throw Object.assign(new Error(`${code}: no space left`), { code });
    },
  };
}

const has = (directory: string, name: string): boolean =>
  existsSync(join(directory, name));
const sizeOf = (directory: string, name: string): number =>
  statSync(join(directory, name)).size;

const FAILED = { outcome: 'engine_unavailable', artifacts: null } as const;

test('artifacts that never were complete go first', () => {
  const record = onFullDisk((it) => !has(it, 'artifacts'), FAILED);
  saveEnd(record);
  expect(readdirSync(record.directory).sort()).toEqual([
    ...['stderr.log', 'stdout', 'usage.ndjson'],
  ]);
  expect(record.known.warnings).toEqual([
    'early',
    'The disk is full: for the record of this execution, artifacts that were not complete had to go.',
  ]);
});

test('of a log its end goes, and no more than is needed', () => {
  const record = onFullDisk(
    (it) => sizeOf(it, 'stderr.log') < LOG_BYTES,
    FAILED,
  );
  saveEnd(record);
  expect(sizeOf(record.directory, 'stderr.log')).toBe(36 * 1024);
  expect(sizeOf(record.directory, 'stdout')).toBe(2);
  expect(record.known.warnings.at(-1)).toContain(
    'artifacts that were not complete, the usage over time, the end of the log had to go',
  );
});

test('what a success has left is not touched, and the fault is told', () => {
  const record = onFullDisk(() => false, { outcome: 'succeeded' });
  expect(() => saveEnd(record)).toThrow('ENOSPC');
  expect(has(record.directory, 'artifacts/d/part')).toBe(true);
  expect(sizeOf(record.directory, 'stdout')).toBe(2);
});

test.each([
  ['there is room', () => true, 'ENOSPC', ['early']],
  ['that would not help', () => false, 'EACCES', ['early']],
])('nothing goes where %s', (_name, isSaved, code, warnings) => {
  const record = onFullDisk(isSaved, { ...FAILED, code });
  try {
    saveEnd(record);
  } catch (error) {
    expect((error as Error).message).toContain(code);
  }
  expect(readdirSync(record.directory)).toHaveLength(4);
  expect(record.known.warnings).toEqual(warnings);
});
