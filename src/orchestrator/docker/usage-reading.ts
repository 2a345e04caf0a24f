import type { Usage, UsageSample } from '../usage';

/** What one look at a container shows; undefined is "not measured". */
export interface UsageReading extends UsageSample {
  readonly peakMemoryBytes: number | undefined;
  readonly peakPids: number | undefined;
  /** How many of its processes the kernel killed for lack of memory so far. */
  readonly oomKills: number | undefined;
}

/** Nothing was measured. */
export const NO_READING: UsageReading = {
  memoryBytes: undefined,
  peakMemoryBytes: undefined,
  cpuMs: undefined,
  pids: undefined,
  peakPids: undefined,
  networkReceivedBytes: undefined,
  networkSentBytes: undefined,
  blockReadBytes: undefined,
  blockWrittenBytes: undefined,
  oomKills: undefined,
};

/** The higher of each figure; one that was not measured takes nothing away. */
export function highest(a: UsageReading, b: UsageReading): UsageReading {
  const higher = (key: keyof UsageReading): number | undefined => {
    const [left, right] = [a[key], b[key]];
    if (left === undefined || right === undefined) return left ?? right;
    return Math.max(left, right);
  };
  return {
    memoryBytes: higher('memoryBytes'),
    peakMemoryBytes: higher('peakMemoryBytes'),
    cpuMs: higher('cpuMs'),
    pids: higher('pids'),
    peakPids: higher('peakPids'),
    networkReceivedBytes: higher('networkReceivedBytes'),
    networkSentBytes: higher('networkSentBytes'),
    blockReadBytes: higher('blockReadBytes'),
    blockWrittenBytes: higher('blockWrittenBytes'),
    oomKills: higher('oomKills'),
  };
}

/** Of a memory that a kill has found full: within a few pages, or a huge one. */
const FULL = 0.9;

/** What is known of the use of a container that has ended. */
export interface EndedUsage {
  /** The highest figures that were read. */
  readonly reading: UsageReading;
  readonly source: Usage['source'];
  /** Whether they were read when it had ended. */
  readonly isWhole: boolean;
  readonly oomKilled: boolean;
  /** The limit that the engine has set. */
  readonly memoryBytes: number;
}

/**
 * What a container used in all. One that was killed for lack of memory had all
 * of its limit, whether or not anybody has seen that: the kernel kills when the
 * next page would be beyond it. But what the kernel itself says at the end
 * stands: of a machine that has run out of memory, the limits are not reached.
 */
export function usageOf({
  reading,
  source,
  isWhole,
  oomKilled,
  memoryBytes,
}: EndedUsage): Usage {
  const measured = Object.values(reading).some((it) => it !== undefined);
  const seen = reading.peakMemoryBytes;
  const isFull =
    measured && oomKilled && (!isWhole || (seen ?? 0) >= memoryBytes * FULL);
  return {
    peakMemoryBytes: isFull ? Math.max(seen ?? 0, memoryBytes) : seen,
    peakPids: reading.peakPids,
    cpuMs: reading.cpuMs,
    networkReceivedBytes: reading.networkReceivedBytes,
    networkSentBytes: reading.networkSentBytes,
    blockReadBytes: reading.blockReadBytes,
    blockWrittenBytes: reading.blockWrittenBytes,
    source: measured ? source : undefined,
    isWhole: measured ? isWhole : undefined,
  };
}
