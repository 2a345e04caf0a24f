import type { Cgroup } from './cgroup';
import { numberIn, oomKillsIn, sumIn } from './cgroup-text';
import { holdFiles } from './held-files';
import { watchPopulated } from './populated';
import { readProcesses } from './read-processes';
import { NO_READING, type UsageReading } from './usage-reading';
import { watchFiles } from './watch-files';

/**
 * cgroup v2 (https://docs.kernel.org/admin-guide/cgroup-v2.html): memory.peak
 * needs Linux 5.19 and pids.peak 6.1; without them the peak is that of samples.
 */
export function openUnified(directory: string): Cgroup {
  const held = holdFiles({
    memory: `${directory}/memory.current`,
    peak: `${directory}/memory.peak`,
    cpu: `${directory}/cpu.stat`,
    pids: `${directory}/pids.current`,
    peakPids: `${directory}/pids.peak`,
    io: `${directory}/io.stat`,
    events: `${directory}/memory.events`,
    populated: `${directory}/cgroup.events`,
  });
  const hasEnded = watchPopulated(() => held.text('populated'));

  function glance(): UsageReading | undefined {
    const peakMemoryBytes = numberIn(held.text('peak'));
    const cpu = /^usage_usec (\d+)$/m.exec(held.text('cpu') ?? '')?.[1];
    if ((peakMemoryBytes ?? cpu) === undefined) return undefined;
    return {
      ...NO_READING,
      peakMemoryBytes,
      cpuMs: cpu === undefined ? undefined : Number(cpu) / 1e3,
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
      return {
        ...NO_READING,
        cpuMs: kept?.cpuMs,
        memoryBytes,
        peakMemoryBytes: kept?.peakMemoryBytes ?? memoryBytes,
        pids,
        peakPids: numberIn(held.text('peakPids')) ?? pids,
        blockReadBytes: sumIn(io, / rbytes=(\d+)/g),
        blockWrittenBytes: sumIn(io, / wbytes=(\d+)/g),
        oomKills: oomKillsIn(held.text('events')),
      };
    },
    hasEnded,
    watch: (onEvent) =>
      watchFiles(
        [`${directory}/cgroup.events`, `${directory}/memory.events`],
        onEvent,
      ),
    processes: () => readProcesses(`${directory}/cgroup.procs`),
    close: () => held.close(),
  };
}
