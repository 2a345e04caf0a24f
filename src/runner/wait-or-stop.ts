import type { PluginDefinition } from '../definition/definition';
import { EngineError } from '../definition/task-error';
import type { Container, ContainerExit } from '../orchestrator/orchestrator';
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

    function graceMs(): number {
      return causes.first?.outcome === 'cancelled'
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
      endWithin(0, container.kill());
    }
    function onCause(): void {
      const atOnce = causes.first?.outcome === 'output_too_large';
      if (atOnce || causes.hurry.aborted) killNow();
      else endWithin(graceMs(), container.stop(graceMs()));
    }
    if (causes.signal.aborted) onCause();
    causes.signal.addEventListener('abort', onCause);
    causes.hurry.addEventListener('abort', killNow);
    container
      .wait()
      .then(resolve, reject)
      .finally(() => {
        causes.signal.removeEventListener('abort', onCause);
        causes.hurry.removeEventListener('abort', killNow);
        clearTimeout(timer);
      });
  });
}
