import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatOwner,
  ownProcess,
  type Owner,
} from '../../../src/orchestrator/owner';
import {
  makeRecordDirectory,
  writeRecord,
  type ExecutionRecord,
} from '../../../src/runner/execution-record';
import { pruneRecords } from '../../../src/runner/retention';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aRecord } from '../../fakes/values';

const here = ownProcess() as Owner;
const NOW = Date.parse('2026-01-31T00:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
let count = 0;

function anId(): string {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

/** A record that changed so many days ago. @returns its id. */
function leave(
  records: string,
  days: number,
  differences: Partial<ExecutionRecord> = {},
): string {
  const id = anId();
  const path = makeRecordDirectory(records, id);
  writeRecord(path, aRecord({ execution_id: id, ...differences }));
  writeFileSync(join(path, 'stdout'), '{}');
  const at = (NOW - days * DAY) / 1000;
  utimesSync(join(path, 'execution.json'), at, at);
  return id;
}

const left = (records: string): string[] => readdirSync(records).sort();

test('the newest are kept, and the rest goes with all its files', async () => {
  const records = join(directory.path, 'count');
  const ids = [3, 1, 2, 0].map((days) => leave(records, days));
  const removed = await pruneRecords(
    records,
    { maxCount: 2, maxAgeMs: 100 * DAY },
    NOW,
  );
  expect(left(records)).toEqual([ids[1], ids[3]].sort());
  expect(removed).toHaveLength(2);
});

test('what is too old goes, however few there are', async () => {
  const records = join(directory.path, 'age');
  const [old, young] = [8, 6].map((days) => leave(records, days));
  const retention = { maxCount: 100, maxAgeMs: 7 * DAY };
  expect(await pruneRecords(records, retention, NOW)).toEqual([
    join(records, old ?? ''),
  ]);
  expect(left(records)).toEqual([young]);
});

test('an execution that may be going on keeps its record', async () => {
  const records = join(directory.path, 'running');
  const running = { status: 'running', outcome: null } as const;
  const alive = leave(records, 90, { ...running, process: formatOwner(here) });
  const other = { ...here, bootId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' };
  const elsewhere = leave(records, 1, {
    ...running,
    process: formatOwner(other),
  });
  // Killed: nobody will ever end it.
  leave(records, 90, {
    ...running,
    process: formatOwner({ ...here, startTime: '1' }),
  });
  // Of a machine that nobody can ask, and far too old.
  leave(records, 90, { ...running, process: formatOwner(other) });
  await pruneRecords(records, { maxCount: 0, maxAgeMs: 7 * DAY }, NOW);
  expect(left(records)).toEqual([alive, elsewhere].sort());
});

test('a directory that is being made is left alone, and what is not ours', async () => {
  const records = join(directory.path, 'foreign');
  const made = anId();
  mkdirSync(join(records, made), { recursive: true });
  mkdirSync(join(records, 'cache'));
  writeFileSync(join(records, 'report.html'), '');
  await pruneRecords(records, { maxCount: 0, maxAgeMs: DAY });
  expect(left(records)).toEqual([made, 'cache', 'report.html'].sort());
  await expect(pruneRecords(join(directory.path, 'none'))).resolves.toEqual([]);
});
