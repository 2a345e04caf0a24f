import type { Container } from './container';
import type { ContainerSpec } from './container-spec';
import type { ImageRequest } from './image-request';
import type { PreparedImage } from './prepared-image';

/**
 * What provisions, starts, watches and removes containers. The Docker Engine
 * adapter implements it; the runner knows nothing else.
 *
 * Every method rejects with an `EngineError` whose outcome is
 * `engine_unavailable`, `image_unavailable` or `start_failed`.
 */
export interface Orchestrator {
  /**
   * Makes the image present on the engine by the request's policy.
   * @returns what is known of the image that will run.
   */
  prepareImage(request: ImageRequest): Promise<PreparedImage>;

  /**
   * Creates a container, reads back every limit and every part of the sandbox,
   * and refuses (removing it) when one did not take.
   * @param whileCreating called once the engine has the request: the time for
   * work that only the start has to wait for.
   */
  createContainer(
    spec: ContainerSpec,
    whileCreating: () => void,
  ): Promise<Container>;

  /**
   * Removes a container by the name it was to be created with, with its
   * anonymous volumes, when its execution label matches. Where the engine may
   * be creating it still, it is looked for again.
   * @param budgetMs how long it may take in all, tries and pauses.
   * @returns true when there was one to remove, false when there is none.
   * @throws EngineError when it may be there, now or soon.
   */
  removeContainer(
    name: string,
    executionId: string,
    budgetMs: number,
  ): Promise<boolean>;

  /**
   * Removes containers that runs before this one have left: whose process has
   * ended or, where that cannot be seen, whose time is long over. Takes no more
   * than three seconds, and looks for none on an engine that has not answered
   * anything yet.
   * @returns the names of those it removed.
   */
  removeStale(): Promise<readonly string[]>;

  /**
   * What there is for all containers together.
   * @param deadlineMs how long it may take.
   */
  capacity(deadlineMs: number): Promise<EngineCapacity>;

  /**
   * Resolves when the engine answers.
   * @param deadlineMs how long it may take.
   */
  ping(deadlineMs: number): Promise<void>;

  /** Lets go of every connection. Never rejects. */
  close(): void;
}

/** What an engine has; undefined is "it does not say". */
export interface EngineCapacity {
  /** Billionths of a CPU. */
  readonly nanoCpus: number | undefined;
  readonly memoryBytes: number | undefined;
}
