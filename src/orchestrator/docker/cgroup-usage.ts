import { existsSync, readFileSync } from 'node:fs';
import type { Usage } from '../orchestrator';

/** Reads the figures of one cgroup; undefined once it is gone. */
export type CgroupReader = () => Usage | undefined;

/**
 * Finds the cgroup of a container on this machine, under both cgroup versions
 * and both of Docker's cgroup drivers
 * (https://docs.docker.com/engine/containers/runmetrics/#find-the-cgroup-for-a-given-container).
 * @returns undefined where the engine runs elsewhere or hides it.
 */
export function findCgroup(
  containerId: string,
  root = '/sys/fs/cgroup',
): CgroupReader | undefined {
  const places = [
    `docker/${containerId}`,
    `system.slice/docker-${containerId}.scope`,
  ];
  for (const place of places) {
    const unified = `${root}/${place}`;
    if (existsSync(`${unified}/cpu.stat`)) return () => readUnified(unified);
    const memory = `${root}/memory/${place}`;
    if (existsSync(memory)) {
      return () => readLegacy(memory, `${root}/cpuacct/${place}`);
    }
  }
  return undefined;
}

/** cgroup v2: memory.peak needs Linux 5.19; memory.current is a sample. */
function readUnified(directory: string): Usage | undefined {
  const peak =
    readNumber(`${directory}/memory.peak`) ??
    readNumber(`${directory}/memory.current`);
  const cpu = /^usage_usec (\d+)$/m.exec(readText(`${directory}/cpu.stat`));
  if (peak === undefined && cpu === null) return undefined;
  return {
    peakMemoryBytes: peak,
    cpuMs: cpu ? Number(cpu[1]) / 1e3 : undefined,
  };
}

function readLegacy(memory: string, cpu: string): Usage | undefined {
  const peak = readNumber(`${memory}/memory.max_usage_in_bytes`);
  const nanoseconds = readNumber(`${cpu}/cpuacct.usage`);
  if (peak === undefined && nanoseconds === undefined) return undefined;
  return {
    peakMemoryBytes: peak,
    cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
  };
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
