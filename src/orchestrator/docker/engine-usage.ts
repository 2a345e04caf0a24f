import type { UsageReading } from './cgroup-usage';
import type { EngineClient } from './engine-client';

interface Stats {
  readonly memory_stats?: {
    readonly usage?: number;
    readonly max_usage?: number;
    readonly failcnt?: number;
  };
  readonly cpu_stats?: {
    readonly cpu_usage?: { readonly total_usage?: number };
  };
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
  return {
    peakMemoryBytes: peak,
    cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
    // cgroup v2, the one without a maximum, has `oom` of memory.events here:
    // how often the limit could not be kept. On v1 it counts mere reclaims.
    oomKills: maximum === undefined ? failcnt : undefined,
  };
}
