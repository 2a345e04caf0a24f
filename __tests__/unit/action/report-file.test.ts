import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeReportFile } from '../../../src/action/report-file';
import { RecordingToolkit } from '../../fakes/recording-toolkit';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

async function write(recordDirectory: string): Promise<RecordingToolkit> {
  const toolkit = new RecordingToolkit();
  const env = { GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'scan' };
  await writeReportFile({ recordDirectory }, env, toolkit.core);
  return toolkit;
}

test('the output names the file that was written', async () => {
  const { outputs, calls } = await write(join(directory.path, '0001'));
  expect(outputs).toEqual({
    'report-file': join(directory.path, 'report.html'),
  });
  expect(existsSync(outputs['report-file'] ?? '')).toBe(true);
  expect(calls).toEqual([]);
});

test('one that cannot be written is a warning and no output', async () => {
  const records = join(directory.path, 'records');
  mkdirSync(join(records, 'report.html'), { recursive: true });
  const { outputs, calls } = await write(join(records, '0001'));
  expect(outputs).toEqual({});
  expect(calls).toHaveLength(1);
  expect(calls[0]?.[0]).toBe('warning');
  expect(calls[0]?.[1]).toMatch(/^The report could not be written: EISDIR/);
});
