import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  collectGarbage,
  type GcOptions,
} from '../../../src/cli/collect-garbage';
import { EngineError } from '../../../src/definition/task-error';
import type {
  ExecutionContainer,
  ExecutionContainers,
} from '../../../src/orchestrator/execution-containers';
import { readRecord } from '../../../src/runner/read-record';
import { aDoor } from '../../fakes/cli-door';
import { GONE, RUNNING, anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const DAY_MS = 24 * 60 * 60 * 1000;
let count = 0;

/** Records of 9, 2 and 1 days ago, and of one that runs since 20. */
function someRecords(): string {
  count += 1;
  const records = join(directory.path, String(count));
  const daysAgo = (days: number): number => Date.now() - days * DAY_MS;
  storeRecord(records, { execution_id: anId(9) }, {}, daysAgo(9));
  storeRecord(records, { execution_id: anId(2), ...GONE }, {}, daysAgo(2));
  storeRecord(records, { execution_id: anId(1) }, {}, daysAgo(1));
  storeRecord(records, { execution_id: anId(20), ...RUNNING }, {}, daysAgo(20));
  mkdirSync(join(records, 'foreign'));
  return records;
}

const stale = { name: 'left', isStale: true } as ExecutionContainer;
const fresh = { name: 'busy', isStale: false } as ExecutionContainer;

async function gc(
  records: string,
  options: GcOptions = {},
  fault?: EngineError,
): Promise<{
  code: number;
  stdout: string;
  stderr: string;
  left: string[];
  swept: boolean;
}> {
  const door = aDoor();
  let swept = false;
  const engine: ExecutionContainers = {
    list: () => Promise.resolve([stale, fresh]),
    removeStale: () => {
      swept = true;
      return Promise.resolve(['left']);
    },
    close: () => undefined,
  };
  const code = await collectGarbage(
    { recordsDir: records, ...options },
    door,
    () => (fault ? Promise.reject(fault) : Promise.resolve(engine)),
  );
  const left = readdirSync(records)
    .map((name) => name.slice(-2))
    .sort();
  const { stdout, stderr } = door;
  return { code, stdout: stdout.text, stderr: stderr.text, left, swept };
}

test('containers that were left go; records of the last thirty days stay', async () => {
  const records = someRecords();
  const { code, stdout, left, swept } = await gc(records);
  expect(code).toBe(0);
  expect(swept).toBe(true);
  expect(left).toEqual(['01', '02', '09', '20', 'gn']);
  expect(stdout).toBe(
    'Removed the container left\nRemoved 1 container and 0 records.\n',
  );
  expect(readRecord(join(records, anId(2)))?.status).toBe('killed');
});

test.each<[GcOptions, string[]]>([
  [{ olderThan: 7 * DAY_MS }, ['01', '02', '20', 'gn']],
  [{ olderThan: DAY_MS / 2 }, ['20', 'gn']],
  [{ keep: 1 }, ['01', '20', 'gn']],
  [{ keep: 9, olderThan: 7 * DAY_MS }, ['01', '02', '20', 'gn']],
  [{ keep: 0 }, ['20', 'gn']],
  [{ all: true }, ['20', 'gn']],
])('%j leaves %j', async (options, left) => {
  expect(await gc(someRecords(), options)).toMatchObject({ code: 0, left });
});

test('what it would do is said without doing it', async () => {
  const records = someRecords();
  const { stdout, left, swept } = await gc(records, {
    olderThan: DAY_MS / 2,
    dryRun: true,
  });
  expect(swept).toBe(false);
  expect(left).toEqual(['01', '02', '09', '20', 'gn']);
  expect(stdout).toBe(
    'Would remove the container left\n' +
      `Would remove the record ${anId(1)} (greet, succeeded)\n` +
      `Would remove the record ${anId(2)} (greet, killed)\n` +
      `Would remove the record ${anId(9)} (greet, succeeded)\n` +
      'Would remove 1 container and 3 records.\n',
  );
  expect(readRecord(join(records, anId(2)))?.status).toBe('running');
});

test('as JSON', async () => {
  const { stdout } = await gc(someRecords(), {
    olderThan: 7 * DAY_MS,
    json: true,
  });
  expect(JSON.parse(stdout)).toEqual({
    dry_run: false,
    containers: ['left'],
    records: [{ execution_id: anId(9), plugin: 'greet', outcome: 'succeeded' }],
  });
});

test('without an engine the records go all the same', async () => {
  const away = new EngineError('engine_unavailable', 'It is away.');
  expect(await gc(someRecords(), { all: true }, away)).toMatchObject({
    code: 8,
    left: ['20', 'gn'],
    stderr: 'engine_unavailable: No containers were removed. It is away.\n',
  });
});

test.each<[GcOptions, RegExp]>([
  [{ all: true, keep: 3 }, /leave out --keep/],
  [{ all: true, olderThan: DAY_MS }, /leave out --keep and --older-than/],
])('%j is refused, and nothing goes', async (options, message) => {
  const records = someRecords();
  await expect(gc(records, options)).rejects.toThrow(message);
  expect(readdirSync(records)).toHaveLength(5);
});
