import type { PluginDefinition } from '../definition/definition';
import { EngineError } from '../definition/task-error';
import type { Container, ContainerExit } from '../orchestrator/orchestrator';
import type { EndCauses } from './end-cause';

/**
 * The longest grace on a cancellation: a workflow runner kills the process
 * 7.5 s after the first signal, and the container has to be gone by then
 * (https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs).
 */
const CANCEL_GRACE_MS = 4_000;

/** How long an engine may take to report the end of a killed container. */
const REPORT_DEADLINE_MS = 10_000;

/**
 * Waits for the plugin's end. On the first cause to end it, asks it to stop
 * and then kills it; on a flood of output it kills at once.
 * @throws EngineError when the engine never reports the end.
 */
export function waitOrStop(
  container: Container,
  { stop }: PluginDefinition,
  causes: EndCauses,
): Promise<ContainerExit> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let reported = false;

    async function end(): Promise<void> {
      if (causes.first?.outcome === 'output_too_large') await container.kill();
      else await container.stop(graceMs());
    }
    function graceMs(): number {
      return causes.first?.outcome === 'cancelled'
        ? Math.min(stop.graceMs, CANCEL_GRACE_MS)
        : stop.graceMs;
    }
    function onCause(): void {
      // A failed stop shows here too: the end is never reported.
      void end()
        .catch(() => undefined)
        .then(() => {
          if (reported) return;
          timer = setTimeout(() => {
            reject(
              new EngineError(
                'engine_unavailable',
                'The engine did not report the end of a plugin it was told to kill.',
              ),
            );
          }, REPORT_DEADLINE_MS);
        });
    }
    if (causes.signal.aborted) onCause();
    causes.signal.addEventListener('abort', onCause);
    container
      .wait()
      .then(resolve, reject)
      .finally(() => {
        reported = true;
        causes.signal.removeEventListener('abort', onCause);
        clearTimeout(timer);
      });
  });
}
