import type { Container } from '../orchestrator/container';
import type { ContainerSpec } from '../orchestrator/container-spec';
import type { Orchestrator } from '../orchestrator/orchestrator';
import { cleanUpBudgetMs, UNHURRIED_MS } from './clean-up-budget';
import type { EndCauses } from './end-cause';

/** A container that can be removed whatever has become of its creation. */
export interface RemovableContainer {
  /**
   * Creates it, once.
   * @param whileCreating called when the engine has been asked.
   * @throws EngineError what the engine says, EndedError when a cause comes
   * first.
   */
  create(spec: ContainerSpec, whileCreating: () => void): Promise<Container>;
  /**
   * Removes it, in the time that the causes leave; asked again, that is the same
   * removal.
   * @throws EngineError when the container may still be there.
   */
  remove(): Promise<void>;
  /**
   * Tries once more what has failed.
   * @throws EngineError as `remove` does.
   */
  removeAgain(): Promise<void>;
}

/**
 * The container of one attempt.
 * @param causes what can end that attempt.
 * @param graceMs what the plugin has to end by itself, in milliseconds.
 */
export function removableContainer(
  orchestrator: Pick<Orchestrator, 'createContainer' | 'removeContainer'>,
  causes: EndCauses,
  graceMs: number,
): RemovableContainer {
  let asked: ContainerSpec | undefined;
  let container: Container | undefined;
  let removal: Promise<void> | undefined;

  /** By its name too: an engine can create a container and not say so. */
  async function removeNow(): Promise<void> {
    const budgetMs = cleanUpBudgetMs(causes, graceMs, performance.now());
    if (container !== undefined) await container.remove(budgetMs);
    else if (asked !== undefined) {
      // More time makes no container of one that may never come.
      await orchestrator.removeContainer(
        asked.name,
        asked.executionId,
        Math.min(budgetMs, UNHURRIED_MS),
      );
    }
  }
  function remove(): Promise<void> {
    return (removal ??= removeNow());
  }
  return {
    async create(spec, whileCreating) {
      asked = spec;
      container = await causes.orEnd(
        orchestrator.createContainer(spec, whileCreating),
      );
      return container;
    },
    remove,
    removeAgain() {
      removal = undefined;
      return remove();
    },
  };
}
