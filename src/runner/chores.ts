import type { Outcome } from '../definition/outcome';
import type { RunnerPorts } from './runner-ports';
import { untilAborted } from './until-aborted';

/**
 * What an execution does for those before it, each once and beside its own run:
 * what goes wrong with it is nobody's business.
 */
export interface Chores {
  /** Begins them, once the engine has been told to start a container. */
  whileStarting(): void;
  /** Begins what is worth it for an execution that may not have come so far. */
  atEnd(outcome: Outcome): void;
  /**
   * Settles when those are over that have begun; a cancellation ends the wait.
   * Never rejects.
   */
  done(): Promise<void>;
}

/** Those that say that the engine answers, and that there is time. */
const SWEEPING_OUTCOMES: ReadonlySet<Outcome> = new Set<Outcome>([
  'succeeded',
  'plugin_failed',
  'invalid_input',
  'invalid_output',
  'output_too_large',
  'out_of_memory',
  'image_unavailable',
  'start_failed',
]);

/** The chores of one execution: old containers and old records. */
export function openChores({
  orchestrator,
  reporter,
  cancel,
  recordsDirectory,
  retention,
  housekeeping,
}: RunnerPorts): Chores {
  let sweep: Promise<void> | undefined;
  let pruning: Promise<void> | undefined;

  function startSweep(): void {
    if (sweep !== undefined || housekeeping?.isDue('sweep') === false) return;
    sweep = untilAborted(cancel, orchestrator.removeStale()).then(
      (names) => names?.forEach((name) => reporter.removedStale(name)),
      () => undefined,
    );
  }
  /** What is not removed now is so the next time. */
  function startPruning(): void {
    if (pruning !== undefined || housekeeping?.isDue('prune') === false) return;
    const pruned = import('./retention').then(({ pruneRecords }) =>
      pruneRecords(recordsDirectory, retention),
    );
    pruning = untilAborted(cancel, pruned).then(
      () => undefined,
      () => undefined,
    );
  }
  return {
    whileStarting() {
      startSweep();
      startPruning();
    },
    atEnd(outcome) {
      if (SWEEPING_OUTCOMES.has(outcome)) startSweep();
    },
    async done() {
      await Promise.all([sweep, pruning]);
    },
  };
}
