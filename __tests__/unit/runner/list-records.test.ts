import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  listRecords,
  type RecordQuery,
} from '../../../src/runner/list-records';
import { GONE, RUNNING, anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const records = join(directory.path, 'records');
storeRecord(records, { execution_id: anId(1) }, {}, 1_000);
storeRecord(
  records,
  { execution_id: anId(2), outcome: 'timed_out', plugin: 'slow@1.0.0' },
  {},
  2_000,
);
storeRecord(records, { execution_id: anId(3), ...GONE }, {}, 3_000);
storeRecord(records, { execution_id: anId(4), ...RUNNING }, {}, 4_000);
storeRecord(
  records,
  { execution_id: anId(5), outcome: 'plugin_failed', plugin: 'slow' },
  {},
  4_000,
);
mkdirSync(join(records, anId(6)));
mkdirSync(join(records, anId(7)));
writeFileSync(join(records, anId(7), 'execution.json'), '{"broken":');

/** The last digits of the ids. */
const numbers = (query: Partial<RecordQuery>): number[] =>
  listRecords(records, { limit: 10, ...query }).records.map(({ record }) =>
    Number(record.execution_id.slice(-2)),
  );

test('the newest are first, and what is no record is passed over', () => {
  expect(numbers({})).toEqual([5, 4, 3, 2, 1]);
  expect(listRecords(join(directory.path, 'none'), { limit: 9 })).toEqual({
    records: [],
    next: undefined,
  });
});

test('a record whose process has gone is killed, whether it says so or not', () => {
  expect(numbers({ statuses: ['killed'] })).toEqual([3]);
  expect(numbers({ statuses: ['running'] })).toEqual([4]);
  expect(
    listRecords(records, { limit: 1, statuses: ['killed'] }).records[0],
  ).toMatchObject({
    record: {
      status: 'killed',
      error: expect.stringContaining('was killed') as string,
    },
  });
});

test.each([
  [{ outcomes: ['timed_out', 'plugin_failed'] }, [5, 2]],
  [{ outcomes: [] }, []],
  [{ plugin: 'slow' }, [5, 2]],
  [{ plugin: 'slow', outcomes: ['timed_out'] }, [2]],
  [{ plugin: 'slo' }, []],
  [{ statuses: ['ended', 'killed'] }, [5, 3, 2, 1]],
] as [RecordQuery, number[]][])('%j finds %j', (query, expected) => {
  expect(numbers(query)).toEqual(expected);
});

test('pages follow one another, without a gap and without an end too many', () => {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const page = listRecords(records, { limit: 2, after });
    pages.push(page.records.map(({ directory: it }) => basename(it).slice(-1)));
    after = page.next;
  } while (after !== undefined);
  expect(pages.flat()).toEqual(['5', '4', '3', '2', '1']);
  expect(pages[0]).toEqual(['5', '4']);
});

test('a page follows one whose records are gone meanwhile', () => {
  const copies = join(directory.path, 'vanishing');
  for (const at of [1, 2, 3]) {
    storeRecord(copies, { execution_id: anId(at) }, {}, at * 1_000);
  }
  const first = listRecords(copies, { limit: 2 });
  rmSync(join(copies, anId(2)), { recursive: true });
  expect(
    listRecords(copies, { limit: 2, after: first.next }).records.map(
      ({ record }) => record.execution_id,
    ),
  ).toEqual([anId(1)]);
});

test.each(['', 'x', '1~../../x', `1e9~${anId(1)}`])(
  'a page after %j is refused',
  (after) => {
    expect(() => listRecords(records, { limit: 1, after })).toThrow(
      /does not follow any page/,
    );
  },
);
