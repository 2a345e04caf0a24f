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

/** What a container used in all, from the highest figures that were read. */
export function usageOf(reading: UsageReading, source: Usage['source']): Usage {
  const measured = Object.values(reading).some((it) => it !== undefined);
  return {
    peakMemoryBytes: reading.peakMemoryBytes,
    peakPids: reading.peakPids,
    cpuMs: reading.cpuMs,
    networkReceivedBytes: reading.networkReceivedBytes,
    networkSentBytes: reading.networkSentBytes,
    blockReadBytes: reading.blockReadBytes,
    blockWrittenBytes: reading.blockWrittenBytes,
    source: measured ? source : undefined,
  };
}
