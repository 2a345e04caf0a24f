import type { TestCase } from './test-result';

/** More at once than this and the engine is what everything waits for. */
const MAX_CONCURRENCY = 16;

/** What of a machine's memory the containers of tests may be allowed together. */
const SHARE_OF_MEMORY = 0.5;

/**
 * How many cases run at once unless somebody says otherwise: one for each CPU,
 * and no more than the memory limits of the largest have room for.
 */
export function testConcurrency(
  cases: readonly TestCase[],
  machine: { readonly cpus: number; readonly memoryBytes: number },
): number {
  const largest = Math.max(
    1,
    ...cases.map(({ definition }) => definition.limits.memoryBytes),
  );
  const room = Math.floor((machine.memoryBytes * SHARE_OF_MEMORY) / largest);
  return Math.max(1, Math.min(machine.cpus, room, MAX_CONCURRENCY));
}
