/** What an execution does for those before it, beside its own run. */
export type Chore = 'sweep' | 'prune';

/** Shares chores among executions of one process. */
export interface Housekeeping {
  /** Whether the one that asks is to do it: then nobody else for a while. */
  readonly isDue: (chore: Chore) => boolean;
}

/**
 * Every chore once in a while. Looking for old containers asks the engine for
 * all there are, and looking for old records looks at a thousand: too much for
 * each of many executions.
 */
export function housekeepingEvery(
  ms: number,
  nowMs: () => number = () => performance.now(),
): Housekeeping {
  const doneAtMs = new Map<Chore, number>();
  return {
    isDue(chore) {
      const now = nowMs();
      const last = doneAtMs.get(chore);
      if (last !== undefined && now - last < ms) return false;
      doneAtMs.set(chore, now);
      return true;
    },
  };
}
