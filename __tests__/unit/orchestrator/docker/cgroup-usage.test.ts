import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  countOomKills,
  findCgroup,
} from '../../../../src/orchestrator/docker/cgroup-usage';
import { NO_READING } from '../../../../src/orchestrator/docker/usage-reading';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';

const id = 'c0ffee';
const directory = aTemporaryDirectory();
let trees = 0;

afterAll(() => directory.remove());

/** A cgroup file system with these files. */
function aTree(files: Readonly<Record<string, string>>): string {
  trees += 1;
  const root = join(directory.path, String(trees));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const cpuStat = 'usage_usec 12500\nuser_usec 10000\nsystem_usec 2500\n';
const places = [
  ['cgroupfs', `docker/${id}`],
  ['systemd', `system.slice/docker-${id}.scope`],
] as const;

test.each(places)('version 2, driver %s', (_driver, place) => {
  const root = aTree({
    [`${place}/memory.peak`]: '1048576\n',
    [`${place}/memory.current`]: '4096\n',
    [`${place}/memory.events`]: 'max 9\noom 3\noom_kill 2\noom_group_kill 1\n',
    [`${place}/cpu.stat`]: cpuStat,
    [`${place}/pids.current`]: '3\n',
    [`${place}/pids.peak`]: '7\n',
    [`${place}/io.stat`]:
      '8:0 rbytes=4096 wbytes=10 rios=1 wios=1 dbytes=0 dios=0\n8:16 rbytes=1 wbytes=0 rios=1 wios=0 dbytes=0 dios=0\n',
  });
  expect(findCgroup(id, false, root)?.read()).toEqual({
    ...NO_READING,
    memoryBytes: 4096,
    peakMemoryBytes: 1_048_576,
    cpuMs: 12.5,
    pids: 3,
    peakPids: 7,
    blockReadBytes: 4097,
    blockWrittenBytes: 10,
    oomKills: 2,
  });
});

test.each(places)('version 1, driver %s', (_driver, place) => {
  const root = aTree({
    [`memory/${place}/memory.max_usage_in_bytes`]: '2097152\n',
    [`memory/${place}/memory.oom_control`]:
      'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n',
    [`memory/${place}/memory.usage_in_bytes`]: '4096\n',
    [`cpuacct/${place}/cpuacct.usage`]: '7500000\n',
    [`pids/${place}/pids.current`]: '3\n',
    [`blkio/${place}/blkio.throttle.io_service_bytes_recursive`]:
      '8:0 Read 4096\n8:0 Write 10\n8:0 Sync 4106\n8:0 Total 4106\nTotal 4106\n',
  });
  expect(findCgroup(id, false, root)?.read()).toEqual({
    ...NO_READING,
    memoryBytes: 4096,
    peakMemoryBytes: 2_097_152,
    cpuMs: 7.5,
    pids: 3,
    // Linux has no peak of the number before 6.1: the samples' is all there is.
    peakPids: 3,
    blockReadBytes: 4096,
    blockWrittenBytes: 10,
    oomKills: 1,
  });
});

test('version 1 may count no I/O at all, which is not zero', () => {
  const root = aTree({
    [`memory/docker/${id}/memory.usage_in_bytes`]: '1\n',
    [`blkio/docker/${id}/blkio.throttle.io_service_bytes_recursive`]:
      'Total 0\n',
  });
  expect(findCgroup(id, false, root)?.read()).toMatchObject({
    blockReadBytes: undefined,
    blockWrittenBytes: undefined,
  });
});

test('a memory event of version 2 is told as it happens, until unwatched', async () => {
  const root = aTree({
    [`docker/${id}/memory.events`]: 'oom_kill 0\n',
    [`docker/${id}/memory.current`]: '4096\n',
    [`docker/${id}/cpu.stat`]: cpuStat,
  });
  const cgroup = findCgroup(id, false, root);
  await new Promise<void>((resolve) => {
    const unwatch = cgroup?.watch(() => {
      unwatch?.();
      resolve();
    });
    writeFileSync(join(root, `docker/${id}/memory.events`), 'oom_kill 1\n');
  });
  expect(cgroup?.read()?.oomKills).toBe(1);
});

test('what cannot be watched is no fault', () => {
  const root = aTree({ [`docker/${id}/cpu.stat`]: cpuStat });
  const unwatch = findCgroup(id, false, root)?.watch(() => undefined);
  expect(unwatch).not.toThrow();
});

test('before Linux 5.19 there is no peak: the current figure is a sample', () => {
  const root = aTree({
    [`docker/${id}/memory.current`]: '4096\n',
    [`docker/${id}/cpu.stat`]: cpuStat,
  });
  expect(findCgroup(id, false, root)?.read()?.peakMemoryBytes).toBe(4096);
});

test('what cannot be read is not measured, and not zero', () => {
  const root = aTree({
    [`docker/${id}/memory.peak`]: 'max\n',
    [`docker/${id}/cpu.stat`]: cpuStat,
  });
  expect(findCgroup(id, false, root)?.read()).toEqual({
    ...NO_READING,
    cpuMs: 12.5,
  });
});

test.each([
  ['version 2', { [`docker/${id}/cpu.stat`]: cpuStat }],
  ['version 1', { [`memory/docker/${id}/memory.max_usage_in_bytes`]: '1\n' }],
])('once a cgroup of %s is let go there are no figures', (_version, files) => {
  const cgroup = findCgroup(id, false, aTree(files));
  expect(cgroup?.read()).toBeDefined();
  expect(cgroup?.glance()).toBeDefined();
  cgroup?.close();
  expect(cgroup?.read()).toBeUndefined();
  expect(cgroup?.glance()).toBeUndefined();
});

test('one that is gone before it was looked at has none', () => {
  const root = aTree({ [`docker/${id}/cpu.stat`]: cpuStat });
  const cgroup = findCgroup(id, false, root);
  rmSync(root, { recursive: true });
  expect(cgroup?.read()).toBeUndefined();
  expect(cgroup?.glance()).toBeUndefined();
});

test.each([
  [
    'version 2',
    `docker/${id}/cpu.stat`,
    {
      [`docker/${id}/memory.peak`]: '1048576\n',
      [`docker/${id}/cpu.stat`]: cpuStat,
    },
  ],
  [
    'version 1',
    `cpuacct/docker/${id}/cpuacct.usage`,
    {
      [`memory/docker/${id}/memory.max_usage_in_bytes`]: '1048576\n',
      [`cpuacct/docker/${id}/cpuacct.usage`]: '12500000\n',
    },
  ],
])(
  'a glance at %s has what the kernel keeps, as it is at that moment',
  (_version, cpuFile, files) => {
    const root = aTree(files);
    const cgroup = findCgroup(id, false, root);
    const kept = {
      ...NO_READING,
      peakMemoryBytes: 1_048_576,
      cpuMs: 12.5,
    };
    expect(cgroup?.glance()).toEqual(kept);
    writeFileSync(
      join(root, cpuFile),
      cpuFile.endsWith('stat') ? 'usage_usec 13000\n' : '13000000\n',
    );
    expect(cgroup?.glance()).toEqual({ ...kept, cpuMs: 13 });
    cgroup?.close();
  },
);

test('without a peak of the kernel a glance has none: that of looks is less', () => {
  const root = aTree({
    [`docker/${id}/memory.current`]: '4096\n',
    [`docker/${id}/cpu.stat`]: cpuStat,
  });
  expect(findCgroup(id, false, root)?.glance()).toEqual({
    ...NO_READING,
    cpuMs: 12.5,
  });
});

test('a cgroup that is being made has its figures as soon as they are there', () => {
  const root = aTree({ [`memory/docker/${id}/memory.usage_in_bytes`]: '1\n' });
  const cgroup = findCgroup(id, false, root);
  expect(cgroup?.read()?.cpuMs).toBeUndefined();
  mkdirSync(join(root, `cpuacct/docker/${id}`), { recursive: true });
  writeFileSync(join(root, `cpuacct/docker/${id}/cpuacct.usage`), '7500000\n');
  expect(cgroup?.read()?.cpuMs).toBe(7.5);
});

test.each([
  ['version 2', { [`docker/${id}/cpu.stat`]: cpuStat }, `docker/${id}`],
  [
    'version 1, with the other mounted beside it',
    { [`memory/docker/${id}/memory.usage_in_bytes`]: '1\n' },
    `unified/docker/${id}`,
  ],
])(
  'the end of the last process is told, %s',
  async (_version, files, place) => {
    const root = aTree(files);
    let told = (): void => undefined;
    const end = new Promise<void>((resolve) => (told = resolve));
    const cgroup = findCgroup(id, false, root);
    const unwatch = cgroup?.watch(told);
    // An engine can make it after the others.
    mkdirSync(join(root, place), { recursive: true });
    const file = join(root, place, 'cgroup.events');
    // Before the first process it is as empty as after the last.
    writeFileSync(file, 'populated 0\n');
    expect(cgroup?.hasEnded()).toBe(false);
    writeFileSync(file, 'populated 1\nfrozen 0\n');
    expect(cgroup?.hasEnded()).toBe(false);
    writeFileSync(file, 'populated 0\nfrozen 0\n');
    expect(cgroup?.hasEnded()).toBe(true);
    const changes = setInterval(() => writeFileSync(file, 'populated 0\n'), 5);
    await end;
    clearInterval(changes);
    unwatch?.();
    cgroup?.close();
  },
);

test.each([
  ['an engine on another machine', {}],
  ['another container', { 'docker/badc0de/cpu.stat': cpuStat }],
])('%s has no cgroup here', (_name, files) => {
  expect(findCgroup(id, false, aTree(files))).toBeUndefined();
});

test('kills outlive their containers, with both drivers', () => {
  const root = aTree({
    'docker/memory.events': 'oom 3\noom_kill 2\n',
    'system.slice/memory.events': 'oom 1\noom_kill 1\n',
  });
  expect(countOomKills(root)).toBe(3);
});

test('version 1 counts no kills that outlive their containers', () => {
  expect(countOomKills(aTree({}))).toBe(0);
});

const netDev = (received: number, sent: number): string =>
  `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo:    9999      10    0    0    0     0          0         0     9999      10    0    0    0     0       0          0
  eth0:    ${received}      10    0    0    0     0          0         0     ${sent}      10    0    0    0     0       0          0
  eth1:       1      10    0    0    0     0          0         0        2      10    0    0    0     0       0          0
`;

test.each([
  [
    'version 2',
    `docker/${id}/cgroup.procs`,
    { [`docker/${id}/cpu.stat`]: cpuStat },
  ],
  [
    'version 1',
    `memory/docker/${id}/cgroup.procs`,
    { [`memory/docker/${id}/memory.usage_in_bytes`]: '1\n' },
  ],
])('processes are listed anew for each look, %s', (_version, file, files) => {
  const proc = aTree({
    '1/net/dev': netDev(9_000_000, 9_000_000),
    '4711/net/dev': netDev(1000, 500),
  });
  const root = aTree({ ...files, [file]: '1\n' });
  const cgroup = findCgroup(id, true, root, proc);
  cgroup?.read();
  // Who has the file open goes on with the old one.
  rmSync(join(root, file));
  writeFileSync(join(root, file), '4711\n');
  expect(cgroup?.read()).toMatchObject({ networkSentBytes: 502 });
});

test.each([
  [
    'version 2',
    (text: string) => ({
      [`docker/${id}/cpu.stat`]: cpuStat,
      [`docker/${id}/cgroup.procs`]: text,
    }),
  ],
  [
    'version 1',
    (text: string) => ({
      [`memory/docker/${id}/memory.usage_in_bytes`]: '1\n',
      [`memory/docker/${id}/cgroup.procs`]: text,
    }),
  ],
])(
  'traffic is what the interfaces of its processes say, %s',
  (_version, files) => {
    const proc = aTree({ '4711/net/dev': netDev(1000, 500) });
    const read = (hasNetwork: boolean, pids: string): unknown =>
      findCgroup(id, hasNetwork, aTree(files(pids)), proc)?.read();
    const traffic = { networkReceivedBytes: 1001, networkSentBytes: 502 };
    expect(read(true, '4711\n4712\n')).toMatchObject(traffic);
    const none = {
      networkReceivedBytes: undefined,
      networkSentBytes: undefined,
    };
    expect(read(false, '4711\n')).toMatchObject(none);
    expect(read(true, '4713\n')).toMatchObject(none);
    expect(read(true, '')).toMatchObject(none);
  },
);

test.each([`libpod_parent/libpod-${id}`, `machine.slice/libpod-${id}.scope`])(
  'that of a container of Podman is at %s',
  (place) => {
    const root = aTree({ [`${place}/cpu.stat`]: cpuStat });
    expect(findCgroup(id, false, root)?.read()?.cpuMs).toBe(12.5);
  },
);
