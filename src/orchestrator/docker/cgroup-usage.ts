import { existsSync, readFileSync, watch } from 'node:fs';
import { networkUsage } from './network-usage';
import type { UsageReading } from './usage-reading';

/** The cgroup of one container. */
export interface Cgroup {
  /** Its figures now; undefined once it is gone. */
  readonly read: () => UsageReading | undefined;
  /**
   * Calls back when the kernel counts a memory event, such as a kill, and
   * before the cgroup of a killed plugin is gone. Version 1 does not tell.
   * @returns what ends it.
   */
  readonly watch: (onEvent: () => void) => () => void;
}

/**
 * Finds the cgroup of a container on this machine, under both cgroup versions
 * and both cgroup drivers of Docker and of Podman, that of root
 * (https://docs.docker.com/engine/containers/runmetrics/#find-the-cgroup-for-a-given-container).
 * @param hasNetwork whether there is any traffic to count.
 * @returns undefined where the engine runs elsewhere or hides it.
 */
export function findCgroup(
  containerId: string,
  hasNetwork: boolean,
  root = '/sys/fs/cgroup',
  proc = '/proc',
): Cgroup | undefined {
  const traffic = (cgroup: string): Traffic =>
    hasNetwork ? networkUsage(readText(`${cgroup}/cgroup.procs`), proc) : {};
  const places = [
    `docker/${containerId}`,
    `system.slice/docker-${containerId}.scope`,
    `libpod_parent/libpod-${containerId}`,
    `machine.slice/libpod-${containerId}.scope`,
  ];
  for (const place of places) {
    const unified = `${root}/${place}`;
    if (existsSync(`${unified}/cpu.stat`)) {
      return {
        read: () => withTraffic(readUnified(unified), traffic(unified)),
        watch: (onEvent) => watchFile(`${unified}/memory.events`, onEvent),
      };
    }
    const memory = `${root}/memory/${place}`;
    if (existsSync(memory)) {
      return {
        read: () => withTraffic(readLegacy(root, place), traffic(memory)),
        watch: () => () => undefined,
      };
    }
  }
  return undefined;
}

/**
 * How many processes of this machine's containers (and of services beside
 * them) the kernel has killed for lack of memory so far. On cgroup v2 a
 * parent's count has its children's and outlives them; systemd removes a
 * container's own cgroup with its last process.
 * @returns 0 on cgroup v1, which counts for itself only.
 */
export function countOomKills(root = '/sys/fs/cgroup'): number {
  const parents = ['docker', 'system.slice', 'libpod_parent', 'machine.slice'];
  return parents
    .map((parent) => readOomKills(`${root}/${parent}/memory.events`) ?? 0)
    .reduce((sum, kills) => sum + kills);
}

/** What went over a container's network, where that can be seen. */
type Traffic = Partial<
  Pick<UsageReading, 'networkReceivedBytes' | 'networkSentBytes'>
>;

function withTraffic(
  reading: Omit<UsageReading, keyof Traffic> | undefined,
  { networkReceivedBytes, networkSentBytes }: Traffic,
): UsageReading | undefined {
  return reading && { ...reading, networkReceivedBytes, networkSentBytes };
}

/**
 * cgroup v2 (https://docs.kernel.org/admin-guide/cgroup-v2.html): memory.peak
 * needs Linux 5.19 and pids.peak 6.1; without them the peak is that of samples.
 */
function readUnified(
  directory: string,
): Omit<UsageReading, keyof Traffic> | undefined {
  const memoryBytes = readNumber(`${directory}/memory.current`);
  const cpu = /^usage_usec (\d+)$/m.exec(readText(`${directory}/cpu.stat`));
  if (memoryBytes === undefined && cpu === null) return undefined;
  const pids = readNumber(`${directory}/pids.current`);
  const io = readIfThere(`${directory}/io.stat`);
  return {
    memoryBytes,
    peakMemoryBytes: readNumber(`${directory}/memory.peak`) ?? memoryBytes,
    cpuMs: cpu ? Number(cpu[1]) / 1e3 : undefined,
    pids,
    peakPids: readNumber(`${directory}/pids.peak`) ?? pids,
    blockReadBytes: sumOf(io, / rbytes=(\d+)/g),
    blockWrittenBytes: sumOf(io, / wbytes=(\d+)/g),
    oomKills: readOomKills(`${directory}/memory.events`),
  };
}

/** cgroup v1: every controller has a tree of its own. */
function readLegacy(
  root: string,
  place: string,
): Omit<UsageReading, keyof Traffic> | undefined {
  const memory = `${root}/memory/${place}`;
  const memoryBytes = readNumber(`${memory}/memory.usage_in_bytes`);
  const peak = readNumber(`${memory}/memory.max_usage_in_bytes`);
  const nanoseconds = readNumber(`${root}/cpuacct/${place}/cpuacct.usage`);
  if ((memoryBytes ?? peak ?? nanoseconds) === undefined) return undefined;
  const pids = readNumber(`${root}/pids/${place}/pids.current`);
  const io = readIfThere(
    `${root}/blkio/${place}/blkio.throttle.io_service_bytes_recursive`,
  );
  // Seen on Linux 6.18: without any limit of I/O nothing is counted here. No
  // device at all is "not measured" and never "nothing".
  const isCounted = / Read \d+$/m.test(io ?? '');
  return {
    memoryBytes,
    peakMemoryBytes: peak ?? memoryBytes,
    cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    pids,
    peakPids: readNumber(`${root}/pids/${place}/pids.peak`) ?? pids,
    blockReadBytes: sumOf(isCounted ? io : undefined, / Read (\d+)$/gm),
    blockWrittenBytes: sumOf(isCounted ? io : undefined, / Write (\d+)$/gm),
    oomKills: readOomKills(`${memory}/memory.oom_control`),
  };
}

/**
 * One line per device that was used; nothing is no traffic, so long as the
 * controller is there at all.
 */
function sumOf(text: string | undefined, figures: RegExp): number | undefined {
  if (text === undefined) return undefined;
  return [...text.matchAll(figures)].reduce(
    (sum, [, bytes]) => sum + Number(bytes),
    0,
  );
}

/**
 * `oom_kill` counts in both versions, with everything below the cgroup
 * (https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files);
 * version 1 has it since Linux 4.13.
 */
function readOomKills(path: string): number | undefined {
  const kills = /^oom_kill (\d+)$/m.exec(readText(path))?.[1];
  return kills === undefined ? undefined : Number(kills);
}

/** A file that cannot be watched is read in turn all the same. */
function watchFile(path: string, onChange: () => void): () => void {
  try {
    const watcher = watch(path, { persistent: false }, onChange);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}

function readNumber(path: string): number | undefined {
  const text = readText(path).trim();
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function readText(path: string): string {
  return readIfThere(path) ?? '';
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
