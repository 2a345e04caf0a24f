import type { EngineClient } from './engine-client';
import type { UsageReading } from './usage-reading';

interface Stats {
  readonly memory_stats?: {
    readonly usage?: number;
    readonly max_usage?: number;
    readonly failcnt?: number;
  };
  readonly cpu_stats?: {
    readonly cpu_usage?: { readonly total_usage?: number };
  };
  readonly pids_stats?: { readonly current?: number };
  readonly blkio_stats?: {
    readonly io_service_bytes_recursive?:
      readonly { readonly op?: string; readonly value?: number }[] | null;
  };
  readonly networks?: Readonly<
    Record<string, { readonly rx_bytes?: number; readonly tx_bytes?: number }>
  > | null;
}

/**
 * One sample through the API, for engines on another machine. `one-shot` (API
 * 1.41) answers at once, without the second sample for a CPU percentage.
 * @returns undefined when the container is not running.
 */
export async function engineUsage(
  client: EngineClient,
  containerId: string,
): Promise<UsageReading | undefined> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${containerId}/stats?stream=false&one-shot=true`,
  });
  if (answer.status !== 200) return undefined;
  const stats = (answer.body ?? {}) as Stats;
  const { max_usage: maximum, usage, failcnt } = stats.memory_stats ?? {};
  const peak = maximum ?? usage;
  const nanoseconds = stats.cpu_stats?.cpu_usage?.total_usage;
  // An ended container answers with empty figures: not measured, not zero.
  if (!peak) return undefined;
  const pids = stats.pids_stats?.current;
  return {
    memoryBytes: usage,
    peakMemoryBytes: peak,
    cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    pids,
    peakPids: pids,
    networkReceivedBytes: traffic(stats, 'rx_bytes'),
    networkSentBytes: traffic(stats, 'tx_bytes'),
    blockReadBytes: blockIo(stats, 'read', maximum !== undefined),
    blockWrittenBytes: blockIo(stats, 'write', maximum !== undefined),
    // cgroup v2, the one without a maximum, has `oom` of memory.events here:
    // how often the limit could not be kept. On v1 it counts mere reclaims.
    oomKills: maximum === undefined ? failcnt : undefined,
  };
}

function traffic(
  { networks }: Stats,
  key: 'rx_bytes' | 'tx_bytes',
): number | undefined {
  if (!networks) return undefined;
  return Object.values(networks).reduce((sum, it) => sum + (it[key] ?? 0), 0);
}

/**
 * One entry per device and kind. None at all is no I/O on cgroup v2; on v1 it
 * can as well be that the kernel does not count.
 */
function blockIo(
  { blkio_stats: block }: Stats,
  op: 'read' | 'write',
  isVersion1: boolean,
): number | undefined {
  const entries = block?.io_service_bytes_recursive ?? [];
  if (block === undefined || (isVersion1 && entries.length === 0)) {
    return undefined;
  }
  return entries
    .filter((entry) => entry.op?.toLowerCase() === op)
    .reduce((sum, { value = 0 }) => sum + value, 0);
}
