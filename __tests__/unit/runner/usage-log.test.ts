import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { UsageSample } from '../../../src/orchestrator/usage';
import { openUsageLog } from '../../../src/runner/usage-log';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
afterAll(() => directory.remove());

const sample = (differences: Partial<UsageSample>): UsageSample => ({
  memoryBytes: undefined,
  cpuMs: undefined,
  pids: undefined,
  networkReceivedBytes: undefined,
  networkSentBytes: undefined,
  blockReadBytes: undefined,
  blockWrittenBytes: undefined,
  ...differences,
});
const file = join(directory.path, 'usage.ndjson');

test('a line has the time and what was measured, and no more', () => {
  const times = [12.4, 20.6];
  const log = openUsageLog(directory.path, () => times.shift() ?? 0);
  log.push(sample({ memoryBytes: 4096, cpuMs: 1.6, pids: 2 }));
  log.push(sample({ networkReceivedBytes: 0 }));
  log.close();
  log.push(sample({ pids: 9 }));
  log.close();
  expect(readFileSync(file, 'utf8')).toBe(
    '{"ms":12,"memory_bytes":4096,"cpu_ms":2,"pids":2}\n' +
      '{"ms":21,"network_received_bytes":0}\n',
  );
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
});

test('it has a limit', () => {
  const log = openUsageLog(directory.path, () => 1);
  for (let at = 0; at < 100_000; at += 1) log.push(sample({ pids: at }));
  log.close();
  expect(statSync(file).size).toBeLessThanOrEqual(1024 * 1024);
});

test('what cannot be written fails nothing', () => {
  const log = openUsageLog(join(directory.path, 'nowhere'), () => 1);
  log.push(sample({ pids: 1 }));
  log.push(sample({ pids: 1 }));
  log.close();
  expect(existsSync(join(directory.path, 'nowhere'))).toBe(false);
});
