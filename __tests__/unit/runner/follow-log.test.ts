import { appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepAttempt } from '../../../src/runner/attempt-files';
import { writeRecord } from '../../../src/runner/execution-record';
import { followLog, type LogQuery } from '../../../src/runner/follow-log';
import { GONE, RUNNING, anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aRecord } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const records = join(directory.path, 'records');
let count = 0;

function aStored(
  differences: Parameters<typeof storeRecord>[1] | object,
  files: Parameters<typeof storeRecord>[2],
): string {
  count += 1;
  return storeRecord(
    records,
    { ...differences, execution_id: anId(count) },
    files,
  );
}

/** Reads to the end; each change happens when its text has been read. */
async function read(
  record: string,
  query: Partial<LogQuery> = {},
  changes: readonly (readonly [after: string, change: () => void])[] = [],
): Promise<string[]> {
  const left = [...changes];
  const texts: string[] = [];
  let text = '';
  const due = (): boolean => left[0] !== undefined && text.endsWith(left[0][0]);
  const all: LogQuery = { stream: 'stderr', follow: false, ...query };
  for await (const piece of followLog(record, all)) {
    texts[piece.attempt] =
      (texts[piece.attempt] ?? '') + Buffer.from(piece.bytes).toString();
    text += Buffer.from(piece.bytes).toString();
    while (due()) left.shift()?.[1]();
  }
  return texts.filter((it) => it !== undefined);
}

const end = (record: string): void =>
  writeRecord(record, aRecord({ execution_id: 'x' }));

test('the log of an ended execution is read to its end', async () => {
  const record = aStored({}, { 'stderr.log': 'a\nb\n', stdout: '{}' });
  expect(await read(record)).toEqual(['a\nb\n']);
  expect(await read(record, { stream: 'stdout' })).toEqual(['{}']);
  expect(await read(record, { follow: true })).toEqual(['a\nb\n']);
  expect(await read(record, { tailLines: 1 })).toEqual(['b\n']);
  expect(await read(record, { from: { attempt: 1, offset: 2 } })).toEqual([
    'b\n',
  ]);
  expect(await read(record, { from: { attempt: 1, offset: 99 } })).toEqual([]);
});

test('a large one comes whole, byte for byte', async () => {
  const bytes = Buffer.alloc(300_000, 0).map((_, at) => at % 251);
  const record = aStored({}, { stdout: bytes });
  const pieces: Uint8Array[] = [];
  const offsets: number[] = [];
  const query = { stream: 'stdout', follow: false } as const;
  for await (const piece of followLog(record, query)) {
    offsets.push(piece.offset);
    pieces.push(piece.bytes);
  }
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  expect(offsets.slice(0, 2)).toEqual([0, 65_536]);
});

test('what a running one prints is waited for, until it ends', async () => {
  const record = aStored(RUNNING, { 'stderr.log': 'a\n' });
  const log = join(record, 'stderr.log');
  expect(await read(record)).toEqual(['a\n']);
  const seen = await read(record, { follow: true }, [
    ['a\n', () => appendFileSync(log, 'b\n')],
    [
      'b\n',
      () => {
        appendFileSync(log, 'c\n');
        end(record);
      },
    ],
  ]);
  expect(seen).toEqual(['a\nb\nc\n']);
});

test('a file that is not there yet is waited for too', async () => {
  const record = aStored(RUNNING, {});
  setTimeout(() => {
    writeFileSync(join(record, 'stderr.log'), 'late\n');
    end(record);
  }, 150);
  expect(await read(record, { follow: true })).toEqual(['late\n']);
  expect(await read(aStored(RUNNING, {}))).toEqual([]);
});

test('it goes on with the next attempt', async () => {
  const record = aStored(RUNNING, { 'stderr.log': 'first\n' });
  const log = join(record, 'stderr.log');
  const seen = await read(record, { follow: true }, [
    [
      'first\n',
      () => {
        appendFileSync(log, 'more\n');
        keepAttempt(record, 1);
        writeFileSync(log, 'second\n');
      },
    ],
    ['second\n', () => end(record)],
  ]);
  expect(seen).toEqual(['first\nmore\n', 'second\n']);
});

test('the last attempt is meant, or the one that is asked for', async () => {
  const record = aStored(
    {},
    {
      'attempts/1/stderr.log': 'one\n',
      'attempts/2/stderr.log': 'two\n',
      'stderr.log': 'three\n',
    },
  );
  const from = (attempt: number): Partial<LogQuery> => ({
    from: { attempt, offset: 0 },
  });
  expect(await read(record)).toEqual(['three\n']);
  expect(await read(record, { ...from(2), toAttempt: 2 })).toEqual(['two\n']);
  expect(await read(record, from(1))).toEqual(['one\n', 'two\n', 'three\n']);
  expect(await read(record, from(4))).toEqual([]);
});

test('it ends with an execution that was killed, and with a record that is gone', async () => {
  const killed = aStored(GONE, { 'stderr.log': 'a\n' });
  expect(await read(killed, { follow: true })).toEqual(['a\n']);
  const gone = aStored(RUNNING, { 'stderr.log': 'a\n' });
  const seen = await read(gone, { follow: true }, [
    ['a\n', () => rmSync(gone, { recursive: true })],
  ]);
  expect(seen).toEqual(['a\n']);
});

test('whoever waits can let go', async () => {
  const record = aStored(RUNNING, { 'stderr.log': 'a\n' });
  const controller = new AbortController();
  const seen = await read(record, { follow: true, signal: controller.signal }, [
    ['a\n', () => controller.abort()],
  ]);
  expect(seen).toEqual(['a\n']);
});

test('a link in its place leads nowhere', async () => {
  const record = aStored({}, {});
  writeFileSync(join(directory.path, 'secret'), 'secret');
  symlinkSync(join(directory.path, 'secret'), join(record, 'stderr.log'));
  expect(await read(record)).toEqual([]);
});
