import { appendFileSync } from 'node:fs';

/** What the post step has to know if the main step is killed. */
export interface StepState {
  /** The name the container was to be created with. */
  readonly container: string;
  readonly executionId: string;
  /** True when the main step has seen the container gone. */
  readonly removed: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Writes the state for the post step, before anything is created. The runner
 * reads the file even when the main step was killed.
 *
 * Not by `@actions/core`, which is not loaded yet. The values are our own:
 * letters, digits, `.`, `_` and `-`, so the one-line form needs no escaping.
 */
export function saveContainer(
  env: Environment,
  container: string,
  executionId: string,
): void {
  append(env, `container=${container}\nexecution_id=${executionId}\n`);
}

/** Tells the post step that there is nothing left to do. */
export function saveRemoved(env: Environment): void {
  append(env, 'removed=true\n');
}

/** @returns undefined when the main step never came to creating anything. */
export function readState(env: Environment): StepState | undefined {
  const container = env['STATE_container'];
  const executionId = env['STATE_execution_id'];
  if (!container || !executionId) return undefined;
  return { container, executionId, removed: env['STATE_removed'] === 'true' };
}

function append(env: Environment, lines: string): void {
  const file = env['GITHUB_STATE'];
  if (file) appendFileSync(file, lines);
}
