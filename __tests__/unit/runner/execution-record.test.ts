import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  emptyRecord,
  makeRecordDirectory,
  recordedLimits,
  writeRecord,
} from '../../../src/runner/execution-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aRecord } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const modeOf = (path: string): string =>
  (statSync(path).mode & 0o777).toString(8);

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(path, 'execution.json'), 'utf8'));
}

test('the directory is of one execution and for its owner only', () => {
  const records = join(directory.path, 'a', 'b');
  const path = makeRecordDirectory(records, '0001');
  expect(path).toBe(join(records, '0001'));
  expect(modeOf(path)).toBe('700');
});

test('the record is the JSON of what is known, for its owner only', () => {
  const path = makeRecordDirectory(directory.path, '0002');
  writeRecord(path, aRecord());
  expect(read(path)).toEqual(aRecord());
  expect(modeOf(join(path, 'execution.json'))).toBe('600');
});

test('it is replaced as a whole, and nothing else is left', () => {
  const path = makeRecordDirectory(directory.path, '0003');
  writeRecord(path, aRecord({ error: 'x'.repeat(10_000) }));
  writeRecord(path, aRecord({ error: null }));
  expect(read(path)).toEqual(aRecord({ error: null }));
  expect(readdirSync(path)).toEqual(['execution.json']);
});

test('a write that fails leaves the record that was there', () => {
  const path = makeRecordDirectory(directory.path, '0004');
  writeRecord(path, aRecord({ outcome: null }));
  // A directory in the way of the new text.
  mkdirSync(join(path, 'execution.json.partial'));
  expect(() => writeRecord(path, aRecord())).toThrow('EISDIR');
  expect(read(path)).toEqual(aRecord({ outcome: null }));
});

test('what is not known is null, never absent', () => {
  const record = emptyRecord('0005', 'greet@^1');
  expect(record).toMatchObject({
    record_version: 1,
    execution_id: '0005',
    plugin: 'greet@^1',
    states: [],
    warnings: [],
    outcome: null,
  });
  expect(Object.keys(record).sort()).toEqual(Object.keys(aRecord()).sort());
  expect(Object.values(record)).not.toContain(undefined);
  expect(existsSync(join(directory.path, '0005'))).toBe(false);
});

test('limits are written in the keys of a record', () => {
  expect(
    recordedLimits({ nanoCpus: 1, memoryBytes: 2, pids: 3, tmpBytes: 4 }),
  ).toEqual({ nano_cpus: 1, memory_bytes: 2, pids: 3, tmp_bytes: 4 });
});
