import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatOwner,
  ownProcess,
  type Owner,
} from '../../../src/orchestrator/owner';
import {
  makeRecordDirectory,
  recordedUsage,
  writeRecord,
  type ExecutionRecord,
} from '../../../src/runner/execution-record';
import {
  markKilledRecords,
  wasKilled,
} from '../../../src/runner/killed-records';
import { readRecord } from '../../../src/runner/read-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aRecord } from '../../fakes/values';

const here = ownProcess() as Owner;
const alive = formatOwner(here);
const gone = formatOwner({ ...here, startTime: '1' });
const elsewhere = formatOwner({
  ...here,
  bootId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
  startTime: '1',
});

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
let count = 0;

const anId = (): string =>
  `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;

/** Puts a record there. @returns its id. */
function leave(records: string, differences: Partial<ExecutionRecord>): string {
  const id = anId();
  writeRecord(
    makeRecordDirectory(records, id),
    aRecord({ execution_id: id, ...differences }),
  );
  return id;
}

const running = { status: 'running', outcome: null } as const;

test('a record whose process is gone says that it was killed, and why nothing is known', () => {
  const records = join(directory.path, 'killed');
  const id = leave(records, { ...running, process: gone });
  expect(markKilledRecords(records)).toEqual([id]);
  expect(readRecord(join(records, id))).toMatchObject({
    status: 'killed',
    outcome: null,
    error: expect.stringMatching(
      /was killed before it could say.*disk was full/,
    ) as string,
  });
  expect(markKilledRecords(records)).toEqual([]);
});

test('what its files tell is in it, and what it knew stays', () => {
  const records = join(directory.path, 'figures');
  const nothing = recordedUsage(undefined);
  const id = leave(records, {
    ...{ ...running, process: gone, usage: nothing },
    ...{ stdout_bytes: null, stderr_bytes: null },
  });
  const path = join(records, id);
  writeFileSync(join(path, 'stdout'), '{"a"');
  writeFileSync(
    join(path, 'usage.ndjson'),
    '{"ms":1,"memory_bytes":9,"cpu_ms":2,"pids":1}\n' +
      '{"ms":2,"memory_bytes":7,"cpu_ms":5}\n{"ms":3,"mem',
  );
  const known = leave(records, { ...running, process: gone });
  markKilledRecords(records);
  expect(readRecord(path)).toMatchObject({
    status: 'killed',
    stdout_bytes: 4,
    stderr_bytes: null,
    usage: {
      ...nothing,
      ...{ peak_memory_bytes: 9, cpu_ms: 5, peak_pids: 1 },
      // What it used after the last sample, nobody knows.
      read_at_end: false,
    },
  });
  const { usage, stdout_bytes } = aRecord();
  expect(readRecord(join(records, known))).toMatchObject({
    usage,
    stdout_bytes,
  });
});

test.each([
  ['whose process lives', { ...running, process: alive }],
  ['of another boot or machine', { ...running, process: elsewhere }],
  ['of nobody', { ...running, process: null }],
  ['that has ended', { status: 'ended', process: gone } as const],
])('a record %s is left as it is', (_name, differences) => {
  const records = join(directory.path, anId());
  const id = leave(records, differences);
  expect(wasKilled(aRecord(differences))).toBe(false);
  expect(markKilledRecords(records)).toEqual([]);
  expect(readRecord(join(records, id))).toEqual(
    aRecord({ execution_id: id, ...differences }),
  );
});

test('what is not a record is not looked at', () => {
  const records = join(directory.path, 'foreign');
  mkdirSync(join(records, anId()), { recursive: true });
  const broken = join(records, anId());
  mkdirSync(broken);
  writeFileSync(join(broken, 'execution.json'), '{"status":"running"');
  writeFileSync(join(records, anId()), 'a file');
  mkdirSync(join(records, 'cache'));
  const other = {
    ...aRecord({ ...running, process: gone }),
    record_version: 2,
  };
  const later = makeRecordDirectory(records, anId());
  writeFileSync(join(later, 'execution.json'), JSON.stringify(other));
  expect(markKilledRecords(records)).toEqual([]);
  expect(markKilledRecords(join(directory.path, 'nowhere'))).toEqual([]);
});
