import { engineUsage } from '../../../../src/orchestrator/docker/engine-usage';
import { NO_READING } from '../../../../src/orchestrator/docker/usage-reading';
import { FakeEngineClient } from '../../../fakes/fake-engine-client';

const cpu = { cpu_usage: { total_usage: 12_500_000 } };

test.each([
  [
    'version 1 has a peak',
    {
      memory_stats: { usage: 1, max_usage: 9, failcnt: 4 },
      cpu_stats: cpu,
    },
    { ...NO_READING, memoryBytes: 1, peakMemoryBytes: 9, cpuMs: 12.5 },
  ],
  [
    'version 2 has the current figure',
    { memory_stats: { usage: 7, failcnt: 1 }, cpu_stats: cpu },
    {
      ...NO_READING,
      memoryBytes: 7,
      peakMemoryBytes: 7,
      cpuMs: 12.5,
      oomKills: 1,
    },
  ],
  [
    'no CPU figure is not zero',
    { memory_stats: { usage: 7 } },
    { ...NO_READING, memoryBytes: 7, peakMemoryBytes: 7 },
  ],
  [
    'traffic, block I/O and processes',
    {
      memory_stats: { usage: 7 },
      pids_stats: { current: 3 },
      networks: {
        eth0: { rx_bytes: 10, tx_bytes: 20 },
        eth1: { rx_bytes: 1, tx_bytes: 2 },
      },
      blkio_stats: {
        io_service_bytes_recursive: [
          { major: 8, minor: 0, op: 'Read', value: 4096 },
          { major: 8, minor: 0, op: 'write', value: 10 },
          { major: 8, minor: 0, op: 'Total', value: 4106 },
        ],
      },
    },
    {
      ...NO_READING,
      memoryBytes: 7,
      peakMemoryBytes: 7,
      pids: 3,
      peakPids: 3,
      networkReceivedBytes: 11,
      networkSentBytes: 22,
      blockReadBytes: 4096,
      blockWrittenBytes: 10,
    },
  ],
  [
    'an ended container answers with empty figures',
    { memory_stats: {}, cpu_stats: { cpu_usage: { total_usage: 0 } } },
    undefined,
  ],
  ['nothing', null, undefined],
])('%s', async (_name, body, expected) => {
  const client = new FakeEngineClient({
    'GET /containers/c1/stats': [{ status: 200, body }],
  });
  await expect(engineUsage(client, 'c1')).resolves.toEqual(expected);
  // Without one-shot the engine takes a second for its answer.
  expect(client.lines).toEqual([
    'GET /containers/c1/stats?stream=false&one-shot=true',
  ]);
});

test('a container that is gone was not measured', async () => {
  const client = new FakeEngineClient({});
  await expect(engineUsage(client, 'c1')).resolves.toBeUndefined();
});
