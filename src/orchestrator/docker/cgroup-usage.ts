import { existsSync, readFileSync, watch } from 'node:fs';
import type { Usage } from '../orchestrator';

/** What one look at a container shows; undefined is "not measured". */
export interface UsageReading extends Usage {
  /** How many of its processes the kernel killed for lack of memory so far. */
  readonly oomKills: number | undefined;
}

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
 * and both of Docker's cgroup drivers
 * (https://docs.docker.com/engine/containers/runmetrics/#find-the-cgroup-for-a-given-container).
 * @returns undefined where the engine runs elsewhere or hides it.
 */
export function findCgroup(
  containerId: string,
  root = '/sys/fs/cgroup',
): Cgroup | undefined {
  const places = [
    `docker/${containerId}`,
    `system.slice/docker-${containerId}.scope`,
  ];
  for (const place of places) {
    const unified = `${root}/${place}`;
    if (existsSync(`${unified}/cpu.stat`)) {
      return {
        read: () => readUnified(unified),
        watch: (onEvent) => watchFile(`${unified}/memory.events`, onEvent),
      };
    }
    const memory = `${root}/memory/${place}`;
    if (existsSync(memory)) {
      return {
        read: () => readLegacy(memory, `${root}/cpuacct/${place}`),
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
  const parents = ['docker', 'system.slice'];
  return parents
    .map((parent) => readOomKills(`${root}/${parent}/memory.events`) ?? 0)
    .reduce((sum, kills) => sum + kills);
}

/** cgroup v2: memory.peak needs Linux 5.19; memory.current is a sample. */
function readUnified(directory: string): UsageReading | undefined {
  const peak =
    readNumber(`${directory}/memory.peak`) ??
    readNumber(`${directory}/memory.current`);
  const cpu = /^usage_usec (\d+)$/m.exec(readText(`${directory}/cpu.stat`));
  if (peak === undefined && cpu === null) return undefined;
  return {
    peakMemoryBytes: peak,
    cpuMs: cpu ? Number(cpu[1]) / 1e3 : undefined,
    oomKills: readOomKills(`${directory}/memory.events`),
  };
}

function readLegacy(memory: string, cpu: string): UsageReading | undefined {
  const peak = readNumber(`${memory}/memory.max_usage_in_bytes`);
  const nanoseconds = readNumber(`${cpu}/cpuacct.usage`);
  if (peak === undefined && nanoseconds === undefined) return undefined;
  return {
    peakMemoryBytes: peak,
    cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    oomKills: readOomKills(`${memory}/memory.oom_control`),
  };
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
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
