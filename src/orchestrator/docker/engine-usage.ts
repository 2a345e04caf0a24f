import type { Usage } from '../orchestrator';
import type { EngineClient } from './engine-client';

interface Stats {
  readonly memory_stats?: {
    readonly usage?: number;
    readonly max_usage?: number;
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
): Promise<Usage | undefined> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${containerId}/stats?stream=false&one-shot=true`,
  });
  if (answer.status !== 200) return undefined;
  const stats = (answer.body ?? {}) as Stats;
  const peak = stats.memory_stats?.max_usage ?? stats.memory_stats?.usage;
  const nanoseconds = stats.cpu_stats?.cpu_usage?.total_usage;
  // An ended container answers with empty figures: not measured, not zero.
  if (!peak) return undefined;
  return {
    peakMemoryBytes: peak,
    cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
  };
}
