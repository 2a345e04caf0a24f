import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionRecord } from '../../../src/runner/execution-record';
import {
  openRunningRecord,
  type RunningRecord,
} from '../../../src/runner/running-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

function open(
  executionId: string,
  onState: (state: string) => void = () => undefined,
): RunningRecord {
  return openRunningRecord(
    directory.path,
    { executionId, plugin: 'greet@^1', traceId: undefined },
    onState,
  );
}

const onDisk = (record: RunningRecord): ExecutionRecord =>
  JSON.parse(
    readFileSync(join(record.directory, 'execution.json'), 'utf8'),
  ) as ExecutionRecord;

test('begins with what is known, in a directory of its own', () => {
  const record = openRunningRecord(
    directory.path,
    { executionId: '0001', plugin: 'greet@^1', traceId: 'ab12' },
    () => undefined,
  );
  expect(record.directory).toBe(join(directory.path, '0001'));
  expect(record.known).toMatchObject({
    execution_id: '0001',
    status: 'running',
    plugin: 'greet@^1',
    trace_id: 'ab12',
    states: [],
    outcome: null,
  });
  expect(open('0002').known.trace_id).toBeNull();
});

test('a state is told, and takes what was noted to the disk', () => {
  const told: string[] = [];
  const record = open('0003', (state) => told.push(state));
  record.note({ image: 'greet:1' });
  record.warn(['one']);
  record.warn(['two']);
  record.enter('resolve');
  record.note({ exit_code: 1 });
  expect(told).toEqual(['resolve']);
  expect(onDisk(record)).toMatchObject({
    image: 'greet:1',
    warnings: ['one', 'two'],
    exit_code: null,
    states: [{ state: 'resolve' }],
  });
  record.save();
  expect(onDisk(record)).toEqual(record.known);
});

test('a value that was read does not change', () => {
  const record = open('0004');
  const { known } = record;
  record.note({ image: 'greet:1' });
  record.enter('resolve');
  expect(known).toMatchObject({ image: null, states: [] });
});

test('a state has its time, counted from the start by a steady clock', () => {
  const record = open('0005');
  record.enter('resolve');
  record.enter('pull');
  const [first, second] = record.known.states;
  expect(first?.ms).toBeLessThanOrEqual(second?.ms ?? -1);
  expect(second?.ms).toBeLessThanOrEqual(Math.ceil(record.elapsedMs()));
  expect(Date.parse(first?.at ?? '')).toBeLessThanOrEqual(Date.now());
  expect(record.startedAtMs).toBeLessThanOrEqual(performance.now());
});

test('that it has ended is not on disk before its outcome is', () => {
  const record = open('0006');
  record.enter('judge');
  record.enter('ended');
  expect(onDisk(record).states.map(({ state }) => state)).toEqual(['judge']);
});

test('a disk that takes nothing fails a save, and no state', () => {
  const record = open('0007');
  rmSync(record.directory, { recursive: true });
  expect(() => record.enter('resolve')).not.toThrow();
  expect(() => record.save()).toThrow('ENOENT');
});

test('where there cannot be a directory there is no record', () => {
  writeFileSync(join(directory.path, 'file'), '');
  mkdirSync(join(directory.path, 'there'));
  expect(() => open('file/0008')).toThrow('ENOTDIR');
  expect(() => open('there/0008')).not.toThrow();
});
