import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  makeRecordDirectory,
  writeRecord,
} from '../../../src/runner/execution-record';
import { readRecords } from '../../../src/runner/read-records';
import {
  aTemporaryDirectory,
  type TemporaryDirectory,
} from '../../fakes/temporary-directory';
import { aRecord } from '../../fakes/values';

let directory: TemporaryDirectory;
beforeEach(() => {
  directory = aTemporaryDirectory();
  for (const [at, id] of ['a', 'b', 'c', 'd'].entries()) {
    const path = makeRecordDirectory(directory.path, id);
    writeRecord(path, aRecord({ execution_id: id }));
    utimesSync(join(path, 'execution.json'), 1000 + at, 1000 + at);
  }
});
afterEach(() => directory.remove());

const ids = (max: number): string[] =>
  readRecords(directory.path, max).records.map(
    ({ record }) => record.execution_id,
  );

test('the newest are first, and no more than asked for', () => {
  expect(ids(10)).toEqual(['d', 'c', 'b', 'a']);
  expect(ids(2)).toEqual(['d', 'c']);
  expect(readRecords(directory.path, 3).more).toBe(1);
  expect(readRecords(directory.path, 10).more).toBe(0);
});

test('what else is there is passed over', () => {
  const named = (name: string): string => join(directory.path, name);
  writeFileSync(named('report.html'), '<p>');
  mkdirSync(named('empty'));
  for (const [name, text] of [
    ['broken', '{"execution_id": "x"'],
    ['foreign', '[1]'],
    ['large', `{"execution_id":"x","plugin":"${'x'.repeat(5_000_000)}"}`],
  ] as const) {
    mkdirSync(named(name));
    writeFileSync(join(named(name), 'execution.json'), text);
  }
  mkdirSync(named('link'));
  symlinkSync(
    join(named('a'), 'execution.json'),
    join(named('link'), 'execution.json'),
  );
  symlinkSync(named('a'), named('linked'));
  expect(ids(100)).toEqual(['d', 'c', 'b', 'a']);
});

test('a directory that is not there holds none', () => {
  expect(readRecords(join(directory.path, 'nowhere'), 9)).toEqual({
    records: [],
    more: 0,
  });
});
