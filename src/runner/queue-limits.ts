import { availableParallelism, totalmem } from 'node:os';
import type { EngineCapacity } from '../orchestrator/orchestrator';
import type { QueueLimits } from './task-queue';

/** What the engine, the machine and whoever else is on it keep. */
const KEPT_MEMORY = 0.2;
/** Plugins that ask for little of a CPU wait for most of the time. */
const PLACES_PER_CPU = 4;
/** A task that waits has its input in memory. */
const DEFAULT_MAX_WAITING = 100;

/** A machine that containers run on. */
export interface Machine {
  readonly cpus: number;
  readonly memoryBytes: number;
}

/** The one that this process is on. */
export function thisMachine(): Machine {
  return { cpus: availableParallelism(), memoryBytes: totalmem() };
}

/**
 * What runs at once and what may wait, unless somebody says otherwise: every
 * CPU once, four fifths of the memory.
 * @param machine stands in for what the engine does not say.
 */
export function defaultQueueLimits(
  capacity: EngineCapacity,
  machine: Machine = thisMachine(),
): QueueLimits {
  const nanoCpus = capacity.nanoCpus ?? machine.cpus * 1_000_000_000;
  const memoryBytes = capacity.memoryBytes ?? machine.memoryBytes;
  return {
    concurrency: Math.ceil((nanoCpus / 1_000_000_000) * PLACES_PER_CPU),
    nanoCpus,
    memoryBytes: Math.floor(memoryBytes * (1 - KEPT_MEMORY)),
    maxWaiting: DEFAULT_MAX_WAITING,
  };
}
