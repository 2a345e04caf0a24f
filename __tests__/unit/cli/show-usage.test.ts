import { join } from 'node:path';
import { showUsage, type UsageOptions } from '../../../src/cli/show-usage';
import { aDoor } from '../../fakes/cli-door';
import { anId, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { someUsage } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const records = join(directory.path, 'records');

const samples = (bytes: number): string =>
  [0, 1, 2, 3]
    .map((at) =>
      JSON.stringify({
        ms: at * 1000,
        memory_bytes: bytes * at,
        cpu_ms: at * 500,
      }),
    )
    .join('\n');

async function usage(
  name: string,
  options: UsageOptions = {},
  columns?: number,
): Promise<string> {
  const door = aDoor(columns === undefined ? {} : { columns });
  await showUsage(name, { recordsDir: records, ...options }, door);
  return door.stdout.text;
}

storeRecord(
  records,
  {
    execution_id: anId(1, 'aaaa0000'),
    plugin: 'greet',
    usage: someUsage({ peak_pids: 5, network_sent_bytes: 1024 }),
  },
  {
    'usage.ndjson': samples(2 ** 27),
    'attempts/1/usage.ndjson': samples(2 ** 20),
  },
);
storeRecord(records, {
  execution_id: anId(2, 'bbbb0000'),
  usage: someUsage({ peak_memory_bytes: null, cpu_ms: null }),
});

test('the figures, and memory and CPU over time against their limits', async () => {
  const text = await usage('aaaa', {}, 40);
  expect(text).toMatch(/^Peak memory +8\.1 MiB of 512 MiB$/m);
  expect(text).toMatch(/^Processes +5 of 256$/m);
  expect(text).toMatch(/^Network +1 KiB sent$/m);
  expect(text).toMatch(/^Memory, limit 512 MiB\n512 MiB ┤$/m);
  expect(text).toMatch(/^ +0 B │ +\S*█+$/m);
  expect(text).toMatch(/^CPU, limit 1\n1 ┤$/m);
  expect(text).toMatch(/^ +0 ms +3\.00 s$/m);
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(80);
});

test('of an earlier attempt', async () => {
  const result = JSON.parse(
    await usage('aaaa', { json: true, attempt: 1 }),
  ) as {
    samples: unknown[];
  };
  expect(result).toMatchObject({
    attempt: 1,
    execution_id: anId(1, 'aaaa0000'),
  });
  expect(result.samples[3]).toEqual({
    ms: 3000,
    memory_bytes: 3 * 2 ** 20,
    cpu_ms: 1500,
  });
  await expect(usage('aaaa', { attempt: 3 })).rejects.toThrow(
    'has no attempt 3: it has 2.',
  );
});

test('what was not measured is not drawn', async () => {
  expect(await usage('bbbb')).toBe(
    `greet, execution ${anId(2, 'bbbb0000')}\n` +
      'Peak memory  not measured\nCPU time     not measured\n',
  );
});
