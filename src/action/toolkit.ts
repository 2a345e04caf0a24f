/** `@actions/core`. */
export type Toolkit = typeof import('@actions/core');

/**
 * Loads `@actions/core` when it is first needed. It takes 50 ms, so the step
 * asks for it while the engine starts the container.
 */
export function loadToolkit(): Promise<Toolkit> {
  return import('@actions/core');
}
