import type { UsageReading } from './cgroup-usage';

/** The first sample: a plugin can be over in 20 ms. */
const FIRST_INTERVAL_MS = 3;
/** Samples get rarer with the run's length; their cost stays unmeasurable. */
const BACK_OFF = 1.5;
const MAX_INTERVAL_MS = 500;

/** Takes one sample; undefined when there is nothing to read. */
export type ReadUsage = () =>
  UsageReading | undefined | Promise<UsageReading | undefined>;

/** Collects the highest figures that were seen. */
export interface UsageSampler {
  /** Takes a sample now, out of turn: the plugin may be about to end. */
  sample(): void;
  /** Ends the sampling. @returns the figures, undefined where not measured. */
  stop(): UsageReading;
}

/** Calls back when a sample is worth taking. @returns what ends it. */
export type WatchUsage = (onEvent: () => void) => () => void;

/**
 * Samples until stopped. The figures vanish with the container's cgroup, a few
 * milliseconds after its end, so the last sample before that must be close.
 */
export function startSampler(
  read: ReadUsage,
  firstIntervalMs = FIRST_INTERVAL_MS,
  watch: WatchUsage = () => () => undefined,
): UsageSampler {
  let peakMemoryBytes: number | undefined;
  let cpuMs: number | undefined;
  let oomKills: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let interval = firstIntervalMs;
  let reading = false;
  let stopped = false;

  function keep(usage: UsageReading | undefined): void {
    if (usage === undefined) return;
    peakMemoryBytes = highest(peakMemoryBytes, usage.peakMemoryBytes);
    cpuMs = highest(cpuMs, usage.cpuMs);
    oomKills = highest(oomKills, usage.oomKills);
  }
  function sample(): void {
    // One at a time: a chatty plugin must not flood the engine with questions.
    if (reading) return;
    const usage = read();
    if (!(usage instanceof Promise)) return keep(usage);
    reading = true;
    usage
      .then(keep, () => undefined)
      .finally(() => {
        reading = false;
      });
  }
  function tick(): void {
    if (stopped) return;
    sample();
    timer = setTimeout(tick, interval);
    interval = Math.min(interval * BACK_OFF, MAX_INTERVAL_MS);
  }
  function sampleUnlessStopped(): void {
    if (!stopped) sample();
  }
  const unwatch = watch(sampleUnlessStopped);
  tick();
  return {
    sample: sampleUnlessStopped,
    stop() {
      stopped = true;
      unwatch();
      clearTimeout(timer);
      return { peakMemoryBytes, cpuMs, oomKills };
    },
  };
}

function highest(
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
