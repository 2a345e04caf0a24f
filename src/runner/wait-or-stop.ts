import type { PluginDefinition } from '../definition/definition';
import { EngineError } from '../definition/task-error';
import type { Container, ContainerExit } from '../orchestrator/container';
import type { EndCauses } from './end-cause';

/**
 * The longest grace on a cancellation: a workflow runner kills the process
 * 7.5 s after the first signal, and the container has to be gone by then
 * (https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs).
 */
const CANCEL_GRACE_MS = 3_500;

/** How long an engine may take to report the end of a killed container. */
const REPORT_DEADLINE_MS = 2_000;

/**
 * Waits for the plugin's end. On the first cause to end it, asks it to stop
 * and then kills it; on a flood of output, and when told to hurry, it kills at
 * once.
 * @throws EngineError when the engine does not report the end: at the latest
 * two seconds after the grace, whatever the engine answers and whether it does.
 */
export function waitOrStop(
  container: Container,
  { stop }: PluginDefinition,
  causes: EndCauses,
): Promise<ContainerExit> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let cancelTimer: NodeJS.Timeout | undefined;
    let graceEndsAtMs: number | undefined;
    let killed = false;

    function graceMs(): number {
      return causes.cancelled.aborted
        ? Math.min(stop.graceMs, CANCEL_GRACE_MS)
        : stop.graceMs;
    }
    function endWithin(ms: number, asked: Promise<void>): void {
      // A failed stop shows in the end that is never reported.
      asked.catch(() => undefined);
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(
          new EngineError(
            'engine_unavailable',
            'The engine did not report the end of a plugin it was told to kill.',
          ),
        );
      }, ms + REPORT_DEADLINE_MS);
    }
    function killNow(): void {
      if (killed) return;
      killed = true;
      endWithin(0, container.kill());
    }
    function onCause(): void {
      if (causes.hurry.aborted) return killNow();
      graceEndsAtMs = performance.now() + graceMs();
      endWithin(graceMs(), container.stop(graceMs()));
    }
    /** In the grace of another cause, which may be longer than its own. */
    function onCancel(): void {
      if (graceEndsAtMs === undefined) return;
      if (graceEndsAtMs - performance.now() <= CANCEL_GRACE_MS) return;
      cancelTimer = setTimeout(killNow, CANCEL_GRACE_MS);
    }
    if (causes.signal.aborted) onCause();
    causes.signal.addEventListener('abort', onCause);
    causes.cancelled.addEventListener('abort', onCancel);
    causes.hurry.addEventListener('abort', killNow);
    container
      .wait()
      .then(resolve, reject)
      .finally(() => {
        causes.signal.removeEventListener('abort', onCause);
        causes.cancelled.removeEventListener('abort', onCancel);
        causes.hurry.removeEventListener('abort', killNow);
        clearTimeout(timer);
        clearTimeout(cancelTimer);
      });
  });
}
