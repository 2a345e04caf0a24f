import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeReport } from '../../../src/report/write-report';
import {
  makeRecordDirectory,
  writeRecord,
} from '../../../src/runner/execution-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aRecord, someStates } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

test('it is beside the records, for its owner only, and nothing else is left', () => {
  const states = someStates({ ended: 5 });
  const records = join(directory.path, 'reported');
  mkdirSync(records);
  writeRecord(makeRecordDirectory(records, '0001'), aRecord({ states }));
  const path = writeReport(records, 'CI / scan');
  expect(writeReport(records, 'CI / scan')).toBe(path);
  expect(path).toBe(join(records, 'report.html'));
  expect(readFileSync(path, 'utf8')).toContain('id="execution-1"');
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
  expect(readdirSync(records).sort()).toEqual(['0001', 'report.html']);
});

test('one that cannot be written leaves nothing half', () => {
  const records = join(directory.path, 'records');
  mkdirSync(join(records, 'report.html'), { recursive: true });
  expect(() => writeReport(records, '')).toThrow();
  expect(readdirSync(records)).toEqual(['report.html']);
});
