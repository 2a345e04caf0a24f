import type { UsageSample } from '../usage';
import { highest, NO_READING, type UsageReading } from './usage-reading';

/** After the first sample: a plugin can be over in 20 ms. */
const FIRST_INTERVAL_MS = 5;
/** Samples get rarer with the run's length; their cost stays unmeasurable. */
const BACK_OFF = 2;
const MAX_INTERVAL_MS = 500;
/** Of a long run: a day then has 1,500 samples, and not 170,000. */
const SHARE_OF_RUN = 1 / 200;
/**
 * Between two glances: what an end that nobody is told of in time can hide. A
 * process that has taken much memory takes longer to give it back.
 */
const GLANCE_INTERVAL_MS = 40;
/** A plugin that prints line by line is not looked at with every line. */
const LOOK_APART_MS = 20;

/** Takes one sample; undefined when there is nothing to read. */
export type ReadUsage = () =>
  UsageReading | undefined | Promise<UsageReading | undefined>;

/** Collects the highest figures that were seen. */
export interface UsageSampler {
  /** Takes a sample now, out of turn: the plugin may be about to end. */
  sample(): void;
  /**
   * When peak memory and CPU time were last read, of Date.now(), and Infinity
   * when they were after the end; undefined where the kernel keeps none.
   */
  readonly lastReadAtMs: number | undefined;
  /** Ends the sampling. @returns the figures, undefined where not measured. */
  stop(): UsageReading;
}

/** Calls back when a sample is worth taking. @returns what ends it. */
export type WatchUsage = (onEvent: () => void) => () => void;

/** How a sampler works, where not as usual. */
export interface SamplerOptions {
  readonly firstIntervalMs?: number;
  readonly watch?: WatchUsage;
  /**
   * Reads what the kernel keeps until the end, at so little cost that it is
   * done all the time; undefined where there is nothing of that kind.
   */
  readonly glance?: () => UsageReading | undefined;
  readonly glanceIntervalMs?: number;
  /** Whether all processes are known to have ended. */
  readonly hasEnded?: () => boolean;
  /**
   * Called with each sample that was taken in turn, and with the last one:
   * enough for a curve.
   */
  readonly onSample?: (sample: UsageSample) => void;
}

/**
 * Samples until stopped. The figures vanish with the container's cgroup, a few
 * milliseconds after its end, so the last sample before that must be close.
 */
export function startSampler(
  read: ReadUsage,
  {
    firstIntervalMs = FIRST_INTERVAL_MS,
    watch = () => () => undefined,
    glance,
    glanceIntervalMs = GLANCE_INTERVAL_MS,
    hasEnded = () => false,
    onSample = () => undefined,
  }: SamplerOptions = {},
): UsageSampler {
  const startedAt = performance.now();
  let highestSeen = NO_READING;
  let last: UsageReading | undefined;
  let lastReadAtMs: number | undefined;
  let lookedAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let interval = firstIntervalMs;
  let reading = false;
  let stopped = false;

  function keep(usage: UsageReading | undefined, inTurn: boolean): void {
    if (usage === undefined) return;
    highestSeen = highest(highestSeen, usage);
    last = inTurn ? undefined : usage;
    if (inTurn && !stopped) onSample(usage);
  }
  function look(inTurn: boolean): void {
    // One at a time: a chatty plugin must not flood the engine with questions.
    if (reading) return;
    lookedAt = performance.now();
    const usage = read();
    if (!(usage instanceof Promise)) return keep(usage, inTurn);
    reading = true;
    usage
      .then(
        (it) => keep(it, inTurn),
        () => undefined,
      )
      .finally(() => {
        reading = false;
      });
  }
  function take(atMs: number): void {
    const usage = glance?.();
    if (usage === undefined) return;
    highestSeen = highest(highestSeen, usage);
    const { peakMemoryBytes, cpuMs } = usage;
    if (peakMemoryBytes === undefined || cpuMs === undefined) return;
    lastReadAtMs = atMs;
  }
  function tick(): void {
    if (stopped) return;
    glances?.refresh();
    look(true);
    timer = setTimeout(tick, interval);
    const longest = (performance.now() - startedAt) * SHARE_OF_RUN;
    interval = Math.min(
      interval * BACK_OFF,
      Math.max(MAX_INTERVAL_MS, longest),
    );
  }
  function onEvent(): void {
    if (stopped) return;
    // First: what is gone in a moment.
    take(hasEnded() ? Infinity : Date.now());
    look(false);
  }
  const unwatch = watch(onEvent);
  const glances =
    glance && setInterval(() => take(Date.now()), glanceIntervalMs).unref();
  tick();
  return {
    get lastReadAtMs() {
      return lastReadAtMs;
    },
    sample() {
      if (stopped) return;
      take(Date.now());
      const isDue = performance.now() - lookedAt >= LOOK_APART_MS;
      if (glance === undefined || isDue) look(false);
    },
    stop() {
      if (!stopped && last !== undefined) onSample(last);
      stopped = true;
      unwatch();
      clearTimeout(timer);
      clearInterval(glances);
      return highestSeen;
    },
  };
}
