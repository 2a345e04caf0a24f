import { appendFileSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Executions, LiveExecution } from '../../../src/api/executions';
import { logEvents, parseEventId } from '../../../src/api/log-events';
import { anId, RUNNING, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const ID = anId(1);

/** A reader of the events of an execution in a directory of its own. */
function aReader(
  name: string,
  live: Partial<LiveExecution> | undefined = undefined,
): { records: string; events: AsyncGenerator<string>; stop: () => void } {
  const records = join(directory.path, name);
  const executions = {
    find: () => live as LiveExecution | undefined,
  } as unknown as Executions;
  const stop = new AbortController();
  const events = logEvents({
    ports: { executions, recordsDirectory: records },
    id: ID,
    query: { stream: 'stderr' },
    signal: stop.signal,
  });
  return { records, events, stop: () => stop.abort() };
}

/** Reads until a text has come; the test's timeout ends it. */
async function readUntil(
  events: AsyncGenerator<string>,
  text: string,
): Promise<string> {
  let read = '';
  while (!read.includes(text)) {
    const next = await events.next();
    if (next.done) throw new Error(`It ended without ${text}: ${read}`);
    read += next.value;
  }
  return read;
}

test('one that waits is told of, and then what it prints as it comes', async () => {
  const live: { status: 'queued' | 'running' } = { status: 'queued' };
  const { records, events } = aReader('queued', live);
  expect(await readUntil(events, '}')).toContain(
    'event: state\ndata: {"status":"queued","state":null,"attempt":null}\n\n',
  );
  const record = storeRecord(
    records,
    { execution_id: ID, ...RUNNING },
    { 'stderr.log': 'one\ntw' },
  );
  live.status = 'running';
  const first = await readUntil(events, 'event: log');
  expect(first).toContain('"status":"running"');
  expect(first).toMatch(/id: 1-4\nevent: log\ndata: one\n\n$/);
  appendFileSync(join(record, 'stderr.log'), 'o\n');
  expect(await readUntil(events, 'event: log')).toMatch(
    /id: 1-8\nevent: log\ndata: two\n\n$/,
  );
  storeRecord(records, { execution_id: ID, outcome: 'timed_out' });
  const end = await readUntil(events, 'event: end');
  expect(end).toContain('"outcome":"timed_out"');
  expect((await events.next()).done).toBe(true);
});

test('the next attempt goes on in the same stream', async () => {
  const { records, events } = aReader('attempts');
  const record = storeRecord(
    records,
    { execution_id: ID, ...RUNNING },
    { 'stderr.log': 'first' },
  );
  expect(await readUntil(events, 'event: state')).not.toContain('first');
  mkdirSync(join(record, 'attempts', '1'), { recursive: true });
  renameSync(
    join(record, 'stderr.log'),
    join(record, 'attempts', '1', 'stderr.log'),
  );
  appendFileSync(join(record, 'stderr.log'), 'second\n');
  storeRecord(records, { execution_id: ID });
  const rest = await readUntil(events, 'event: end');
  expect(rest).toContain('id: 1-5\nevent: log\ndata: first\n\n');
  expect(rest).toContain('id: 2-7\nevent: log\ndata: second\n\n');
});

test('a line without an end comes in pieces of whole characters', async () => {
  const { records, events } = aReader('long');
  const text = 'ü'.repeat(100_000);
  storeRecord(records, { execution_id: ID }, { 'stderr.log': `a${text}` });
  const read = await readUntil(events, 'event: end');
  expect(read).not.toContain('\ufffd');
  const pieces = [...read.matchAll(/event: log\ndata: (.*)\n/g)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(([, piece]) => piece).join('') === `a${text}`).toBe(true);
  for (const [, piece = ''] of pieces) {
    expect(piece.length).toBeLessThan(128 * 1024);
  }
});

test('whoever goes away is not waited for', async () => {
  const { records, events, stop } = aReader('gone');
  storeRecord(records, { execution_id: ID, ...RUNNING });
  await readUntil(events, 'event: state');
  const next = events.next();
  stop();
  expect((await next).done).toBe(true);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['end', undefined],
  ['0-1', undefined],
  ['1--1', undefined],
  ['1-1x', undefined],
  ['2-17', { attempt: 2, offset: 17 }],
])('the id %j stands for %j', (id, position) => {
  expect(parseEventId(id)).toEqual(position);
});
