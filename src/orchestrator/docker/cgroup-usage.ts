import { existsSync, readFileSync } from 'node:fs';
import type { Cgroup } from './cgroup';
import { oomKillsIn } from './cgroup-text';
import { openLegacy } from './cgroup-v1';
import { openUnified } from './cgroup-v2';
import { networkUsage } from './network-usage';

/**
 * Finds the cgroup of a container on this machine, under both cgroup versions
 * and both cgroup drivers of Docker and of Podman, that of root
 * (https://docs.docker.com/engine/containers/runmetrics/#find-the-cgroup-for-a-given-container).
 * @param hasNetwork whether there is any traffic to count.
 * @returns undefined where the engine runs elsewhere, hides it, or has not made
 * it yet.
 */
export function findCgroup(
  containerId: string,
  hasNetwork: boolean,
  root = '/sys/fs/cgroup',
  proc = '/proc',
): Cgroup | undefined {
  const cgroup = openCgroup(containerId, root);
  if (cgroup === undefined || !hasNetwork) return cgroup;
  return {
    ...cgroup,
    read() {
      const reading = cgroup.read();
      return (
        reading && { ...reading, ...networkUsage(cgroup.processes(), proc) }
      );
    },
  };
}

function openCgroup(containerId: string, root: string): Cgroup | undefined {
  const places = [
    `docker/${containerId}`,
    `system.slice/docker-${containerId}.scope`,
    `libpod_parent/libpod-${containerId}`,
    `machine.slice/libpod-${containerId}.scope`,
  ];
  for (const place of places) {
    // Every cgroup of version 2 has one, and none of version 1.
    if (existsSync(`${root}/${place}/cpu.stat`)) {
      return openUnified(`${root}/${place}`);
    }
    if (existsSync(`${root}/memory/${place}`)) return openLegacy(root, place);
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

function readOomKills(path: string): number | undefined {
  try {
    return oomKillsIn(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
