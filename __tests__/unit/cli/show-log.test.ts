import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { showLog, type LogsOptions } from '../../../src/cli/show-log';
import { writeRecord } from '../../../src/runner/execution-record';
import { aDoor, type RecordingDoor } from '../../fakes/cli-door';
import { RUNNING, anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aRecord } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const records = join(directory.path, 'records');
const LOG = 'one\n\u001b]0;evil\u0007two\r\nthr\u202eee\n';
storeRecord(
  records,
  { execution_id: anId(1, 'aaaaaaaa') },
  { 'stderr.log': LOG, stdout: Buffer.from([0x7b, 0xff, 0x7d]) },
);
storeRecord(
  records,
  { execution_id: anId(2, 'bbbbbbbb') },
  { 'attempts/1/stderr.log': 'first\n', 'stderr.log': 'second\n' },
);

async function logs(
  name: string,
  options: LogsOptions = {},
  differences: Parameters<typeof aDoor>[0] = {},
): Promise<{ code: number; stdout: Buffer; stderr: string }> {
  const door = aDoor(differences);
  const code = await showLog(name, { recordsDir: records, ...options }, door);
  return { code, stdout: door.stdout.bytes, stderr: door.stderr.text };
}

const text = async (...args: Parameters<typeof logs>): Promise<string> =>
  (await logs(...args)).stdout.toString();

test('where stdout is no terminal, the log is there byte for byte', async () => {
  expect(await text('aaaa')).toBe(LOG);
  expect((await logs('aaaa', { stdout: true })).stdout).toEqual(
    Buffer.from([0x7b, 0xff, 0x7d]),
  );
});

test('on a terminal nothing of it acts, unless that is asked for', async () => {
  expect(await text('aaaa', {}, { columns: 80 })).toBe(
    'one\n\\x1b]0;evil\\x07two\nthr\\u{202e}ee\n',
  );
  expect(await text('aaaa', { raw: true }, { columns: 80 })).toBe(LOG);
});

test('only its end', async () => {
  expect(await text('aaaa', { tail: 1 })).toBe('thr\u202eee\n');
  expect(await text('aaaa', { tail: 0 })).toBe('');
});

test('of several attempts the last is shown, and another is there to ask for', async () => {
  const { stdout, stderr } = await logs('bbbb');
  expect(stdout.toString()).toBe('second\n');
  expect(stderr).toBe('Attempt 2: --attempt 1 shows the first of them.\n');
  expect(await text('bbbb', { attempt: 1 })).toBe('first\n');
  await expect(logs('bbbb', { attempt: 3 })).rejects.toThrow(
    'has no attempt 3: it has 2.',
  );
});

test('what runs is followed to its end', async () => {
  const record = storeRecord(
    records,
    { ...RUNNING, execution_id: anId(3, 'cccccccc') },
    { 'stderr.log': 'begun\n' },
  );
  setTimeout(() => {
    appendFileSync(join(record, 'stderr.log'), 'done\n');
    writeRecord(record, aRecord({ execution_id: anId(3, 'cccccccc') }));
  }, 150);
  expect(await logs('cccc', { follow: true })).toMatchObject({
    code: 0,
    stdout: Buffer.from('begun\ndone\n'),
  });
});

/** Until something is there to be read. */
async function shown({ stdout }: RecordingDoor): Promise<void> {
  while (stdout.text === '') await sleep(5);
}

test('whoever follows can let go, and gets what came so far', async () => {
  storeRecord(
    records,
    { ...RUNNING, execution_id: anId(4, 'dddddddd') },
    { 'stderr.log': 'begun\nand' },
  );
  const cancel = new AbortController();
  const door = aDoor({ cancel: cancel.signal, columns: 80 });
  void shown(door).then(() => cancel.abort());
  expect(
    await showLog('dddd', { recordsDir: records, follow: true }, door),
  ).toBe(130);
  expect(door.stdout.text).toBe('begun\nand\n');
});

test('a reader that goes away ends it', async () => {
  storeRecord(
    records,
    { ...RUNNING, execution_id: anId(5, 'eeeeeeee') },
    { 'stderr.log': 'begun\n' },
  );
  const door = aDoor();
  void shown(door).then(() => door.stdout.destroy(new Error('EPIPE')));
  expect(
    await showLog('eeee', { recordsDir: records, follow: true }, door),
  ).toBe(0);
});
