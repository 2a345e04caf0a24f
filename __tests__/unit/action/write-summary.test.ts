import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSummary } from '../../../src/action/write-summary';
import { RecordingToolkit } from '../../fakes/recording-toolkit';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { anExecution, aRecord, someStates } from '../../fakes/values';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());
const file = join(directory.path, 'summary.md');
const before = process.env['GITHUB_STEP_SUMMARY'];
beforeEach(() => {
  process.env['GITHUB_STEP_SUMMARY'] = file;
  rmSync(file, { force: true });
});
afterEach(() => {
  if (before === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
  else process.env['GITHUB_STEP_SUMMARY'] = before;
});

const samples = Array.from(
  { length: 10 },
  (_, at) => `{"ms":${at * 200},"memory_bytes":1000000,"cpu_ms":${at}}\n`,
).join('');
const ran = (ms: number): ReturnType<typeof anExecution> =>
  anExecution({
    record: aRecord({
      states: someStates({ pull: 9, run: 99, ended: 99 + ms }),
    }),
    recordDirectory: directory.path,
  });

async function written(execution = anExecution()): Promise<string | undefined> {
  const toolkit = new RecordingToolkit();
  await writeSummary(execution, toolkit.core);
  expect(toolkit.calls).toEqual([]);
  return toolkit.writtenSummary;
}

test('a run of a second or more has charts, a shorter one has not', async () => {
  writeFileSync(join(directory.path, 'usage.ndjson'), samples);
  expect((await written(ran(1000)))?.match(/```mermaid/g)).toHaveLength(3);
  expect(await written(ran(999))).not.toContain('mermaid');
});

test('it says how to do the same by hand', async () => {
  expect(await written()).toContain('```sh\ndocker run --rm greet\n```');
});

test('the file of many executions never has more than 1 MiB', async () => {
  const MIB = 1024 * 1024;
  const whole = (await written()) ?? '';
  writeFileSync(file, Buffer.alloc(MIB - Buffer.byteLength(whole), 'x'));
  expect(await written()).toBe(whole);
  writeFileSync(file, Buffer.alloc(MIB - 200, 'x'));
  expect(await written()).toBe(
    '\n### ✅ <code>greet</code> succeeded in 1.23 s\n\nThe summary of this step is full.\n',
  );
  writeFileSync(file, Buffer.alloc(MIB - 10, 'x'));
  expect(await written()).toBeUndefined();
});
