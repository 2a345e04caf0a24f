import type { Cgroup } from './cgroup';
import { numberIn, oomKillsIn, sumIn } from './cgroup-text';
import { holdFiles } from './held-files';
import { watchPopulated } from './populated';
import { readProcesses } from './read-processes';
import { NO_READING, type UsageReading } from './usage-reading';
import { watchFiles } from './watch-files';

/**
 * cgroup v1: every controller has a tree of its own. None of them tells of an
 * end; but where systemd mounts an empty tree of version 2 beside them, an
 * engine puts its containers into that, too (runc 1.1).
 * @param root where the trees are.
 * @param place of the cgroup in each of them.
 */
export function openLegacy(root: string, place: string): Cgroup {
  const held = holdFiles({
    memory: `${root}/memory/${place}/memory.usage_in_bytes`,
    peak: `${root}/memory/${place}/memory.max_usage_in_bytes`,
    cpu: `${root}/cpuacct/${place}/cpuacct.usage`,
    pids: `${root}/pids/${place}/pids.current`,
    peakPids: `${root}/pids/${place}/pids.peak`,
    io: `${root}/blkio/${place}/blkio.throttle.io_service_bytes_recursive`,
    control: `${root}/memory/${place}/memory.oom_control`,
    populated: `${root}/unified/${place}/cgroup.events`,
  });
  const hasEnded = watchPopulated(() => held.text('populated'));

  function glance(): UsageReading | undefined {
    const peakMemoryBytes = numberIn(held.text('peak'));
    const nanoseconds = numberIn(held.text('cpu'));
    if ((peakMemoryBytes ?? nanoseconds) === undefined) return undefined;
    return {
      ...NO_READING,
      peakMemoryBytes,
      cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    };
  }
  return {
    glance,
    read() {
      // It has to be seen with processes first.
      hasEnded();
      const memoryBytes = numberIn(held.text('memory'));
      const kept = glance();
      if ((memoryBytes ?? kept) === undefined) return undefined;
      const pids = numberIn(held.text('pids'));
      const io = held.text('io');
      // Seen on Linux 6.18: without any limit of I/O nothing is counted here.
      // No device at all is "not measured" and never "nothing".
      const isCounted = / Read \d+$/m.test(io ?? '');
      return {
        ...NO_READING,
        cpuMs: kept?.cpuMs,
        memoryBytes,
        peakMemoryBytes: kept?.peakMemoryBytes ?? memoryBytes,
        pids,
        peakPids: numberIn(held.text('peakPids')) ?? pids,
        blockReadBytes: sumIn(isCounted ? io : undefined, / Read (\d+)$/gm),
        blockWrittenBytes: sumIn(isCounted ? io : undefined, / Write (\d+)$/gm),
        oomKills: oomKillsIn(held.text('control')),
      };
    },
    hasEnded,
    watch: (onEvent) =>
      watchFiles([`${root}/unified/${place}/cgroup.events`], onEvent),
    processes: () => readProcesses(`${root}/memory/${place}/cgroup.procs`),
    close: () => held.close(),
  };
}
