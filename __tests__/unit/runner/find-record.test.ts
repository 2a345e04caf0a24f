import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findRecord } from '../../../src/runner/find-record';
import { GONE, anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import type { someStates } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const records = join(directory.path, 'records');
const began = (ms: number): ReturnType<typeof someStates> => [
  { state: 'resolve', at: new Date(ms).toISOString(), ms: 0 },
];
storeRecord(
  records,
  { execution_id: anId(1, 'abcd0000'), states: began(1_000) },
  {},
  9_000,
);
storeRecord(
  records,
  { execution_id: anId(2, 'abce0000'), states: began(5_000), ...GONE },
  {},
  6_000,
);
storeRecord(records, { execution_id: anId(3, '12340000') }, {}, 7_000);
mkdirSync(join(records, anId(4, '99990000')));

const idOf = (name: string, from = records): string => {
  const found = findRecord(from, name);
  return found.kind === 'found' ? found.stored.record.execution_id : found.kind;
};

test.each([
  [anId(1, 'abcd0000'), anId(1, 'abcd0000')],
  ['abcd', anId(1, 'abcd0000')],
  ['ABCE', anId(2, 'abce0000')],
  ['1', anId(3, '12340000')],
])('%j names one execution', (name, id) => {
  expect(idOf(name)).toBe(id);
});

test('what several begin with names none of them, and says which they are', () => {
  expect(findRecord(records, 'abc')).toEqual({
    kind: 'ambiguous',
    ids: [anId(1, 'abcd0000'), anId(2, 'abce0000')],
  });
});

test.each(['', 'f', '99990000', '../records', '.', '*', `${anId(1)}/x`])(
  '%j names none',
  (name) => {
    expect(findRecord(records, name)).toEqual({ kind: 'unknown' });
  },
);

test('the latest is what began last, whatever was written after that', () => {
  expect(idOf('latest')).toBe(anId(2, 'abce0000'));
  expect(idOf('latest', join(directory.path, 'none'))).toBe('unknown');
});

test('what was killed says so', () => {
  expect(findRecord(records, 'abce')).toMatchObject({
    stored: {
      directory: join(records, anId(2, 'abce0000')),
      record: { status: 'killed' },
    },
  });
});
