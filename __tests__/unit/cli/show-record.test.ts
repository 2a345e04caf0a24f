import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showRecord } from '../../../src/cli/show-record';
import { aDoor } from '../../fakes/cli-door';
import { GONE, RUNNING, anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { someStates } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const records = join(directory.path, 'records');

async function inspect(name: string, json = false): Promise<string> {
  const door = aDoor();
  const options = { recordsDir: records, json };
  expect(await showRecord(name, options, door)).toBe(0);
  expect(door.stderr.text).toBe('');
  return door.stdout.text;
}

test('people read how it ended, and under which limits', async () => {
  storeRecord(records, {
    execution_id: anId(1, 'aaaa0000'),
    states: someStates({ pull: 20, create: 100, run: 300, ended: 1234 }),
    timeout_ms: 30_000,
    warnings: ['Mind this.'],
    findings: { error: 0, warning: 2, notice: 0 },
    artifacts: { count: 3, bytes: 2048 },
  });
  const text = await inspect('aaaa0000');
  for (const line of [
    /^Plugin +greet, version 1\.0\.0$/m,
    /^Ended +succeeded, exit code 0, after 1\.23 s$/m,
    /^Warning +Mind this\.$/m,
    /^Began +2030-01-01 00:00:00Z$/m,
    /^Phases +resolve 20 ms · pull 80 ms · create 0\.20 s · run 0\.93 s$/m,
    /^Limits +1 CPU · 512 MiB of memory · 256 processes · 64 MiB of \/tmp · 30\.00 s$/m,
    /^Peak memory +8\.1 MiB of 512 MiB$/m,
    /^Findings +warning 2$/m,
    /^Artifacts +3, 2 KiB$/m,
    new RegExp(`^Record +${records}/`, 'm'),
  ]) {
    expect(text).toMatch(line);
  }
  expect(text).not.toContain('Error');
});

test('nothing that a plugin or its author wrote acts on a terminal', async () => {
  storeRecord(records, {
    execution_id: anId(2, 'bbbb0000'),
    outcome: 'plugin_failed',
    error: 'It said "\u001b]0;x\u0007"\nand \u009b2J',
    image: 'x\u202ey',
  });
  for (const text of [await inspect('bbbb'), await inspect('bbbb', true)]) {
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  }
  expect(await inspect('bbbb')).toMatch(
    /^Error +It said "\\x1b\]0;x\\x07"\n +and \\x9b2J$/m,
  );
});

test('as JSON it is what is on disk', async () => {
  const id = anId(3, 'cccc0000');
  const path = storeRecord(records, {
    execution_id: id,
    error: 'a \u009b b',
    states: someStates({ ended: 3 }),
  });
  expect(JSON.parse(await inspect('cccc', true))).toEqual(
    JSON.parse(readFileSync(join(path, 'execution.json'), 'utf8')),
  );
});

test('what runs, and what was killed, says so', async () => {
  storeRecord(records, {
    ...RUNNING,
    execution_id: anId(4, 'dddd0000'),
    states: someStates({ run: 9 }),
  });
  storeRecord(records, { ...GONE, execution_id: anId(5, 'eeee0000') });
  expect(await inspect('dddd')).toMatch(/^Ended +not yet; run$/m);
  expect(await inspect('eeee')).toMatch(/^Ended +killed$/m);
  expect(JSON.parse(await inspect('eeee', true))).toMatchObject({
    status: 'killed',
  });
});

test('every attempt is told of', async () => {
  const attempt = {
    attempt: 1,
    container: null,
    outcome: 'timed_out',
    exit_code: null,
    error: null,
    warnings: [],
    duration_ms: 1000,
    stdout_bytes: null,
    stderr_bytes: null,
    usage: {
      ...{ peak_memory_bytes: null, cpu_ms: null, peak_pids: null },
      ...{ network_received_bytes: null, network_sent_bytes: null },
      ...{ block_read_bytes: null, block_written_bytes: null, source: null },
      read_at_end: null,
    },
  } as const;
  storeRecord(records, {
    execution_id: anId(6, 'ffff0000'),
    attempts: [attempt, { ...attempt, attempt: 2, outcome: 'succeeded' }],
  });
  expect(await inspect('ffff')).toMatch(
    /^Attempts +1: timed_out after 1\.00 s\n +2: succeeded after 1\.00 s$/m,
  );
});
