import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../definition/outcome';
import type { EndCauses } from './end-cause';
import type { RemovableContainer } from './removable-container';

/** How long an engine may be away that has a container still to remove. */
const ENGINE_AWAY_MS = 15_000;
const REMOVAL_PAUSE_MS = 200;

/**
 * Removes the container of an attempt before another one: nobody is held up by
 * an engine that is away, and who asks for another attempt after that wants it
 * waited for.
 * @param outcome of the attempt that has ended.
 * @throws EngineError when the container may still be there, EndedError when a
 * cause comes first.
 */
export async function removeBeforeRetry(
  container: Pick<RemovableContainer, 'remove' | 'removeAgain'>,
  outcome: Outcome,
  causes: Pick<EndCauses, 'first' | 'signal' | 'orEnd'>,
): Promise<void> {
  const patienceMs = outcome === 'engine_unavailable' ? ENGINE_AWAY_MS : 0;
  const until = performance.now() + patienceMs;
  let removal = container.remove();
  for (;;) {
    try {
      return await causes.orEnd(removal);
    } catch (error) {
      if (causes.first || performance.now() >= until) throw error;
    }
    await pause(REMOVAL_PAUSE_MS, undefined, { signal: causes.signal });
    removal = container.removeAgain();
  }
}
