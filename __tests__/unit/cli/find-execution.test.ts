import { join } from 'node:path';
import { findExecution } from '../../../src/cli/find-execution';
import { UsageError } from '../../../src/cli/usage-error';
import { aDoor } from '../../fakes/cli-door';
import { anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const records = join(directory.path, 'records');
storeRecord(records, { execution_id: anId(1, 'aaaa0000') });
storeRecord(records, {
  execution_id: anId(2, 'aaaa1111'),
  plugin: '\u001b[2J',
});

const find = (name: string, recordsDir = records): string =>
  findExecution(name, { recordsDir }, aDoor()).record.execution_id;

test('an execution is found by what only its id begins with', () => {
  expect(find('aaaa0')).toBe(anId(1, 'aaaa0000'));
});

test('what is ambiguous says which there are', () => {
  expect(() => find('aaaa')).toThrow(UsageError);
  expect(() => find('aaaa')).toThrow(
    /^Several executions begin with "aaaa": .*aaaa0000-.*Give more of the id\.$/,
  );
});

test('what is not there says what is, and shows nothing that acts', () => {
  expect(() => find('\u001b')).toThrow(UsageError);
  expect(() => find('\u001b')).toThrow(
    /begins with "\\u001b"\. The last ones are aaaa.*\("\\u001b\[2J"\)/,
  );
  expect(() => find('latest', join(directory.path, 'none'))).toThrow(
    /There is no execution in ".*none" yet: run a plugin/,
  );
});
