import type { PluginDefinition } from '../definition/definition';
import { EngineError } from '../definition/task-error';
import type { Container } from '../orchestrator/container';
import type { ContainerSpec } from '../orchestrator/container-spec';
import { untilRemoval } from './clean-up-budget';
import { EndedError, type EndCauses } from './end-cause';
import type { Verdict } from './judge';
import { untilAborted } from './until-aborted';
import { verdictOf } from './verdict-of';

/** What came of bringing changes of the workspace back. */
export interface BroughtBack {
  /** What the step should know of it. */
  readonly warnings: readonly string[];
  /** What went wrong with it; undefined when nothing did. */
  readonly failure: Verdict | undefined;
}

const NOTHING: BroughtBack = { warnings: [], failure: undefined };

/**
 * Brings back what a plugin changed in copies of the workspace, in the time that
 * the causes leave. To be done whatever the outcome will be: a plugin that has
 * our files has changed them.
 * @param isEnded false: it is killed first.
 * @throws only for what no outcome stands for.
 */
export async function bringBackInTime(
  container: Pick<Container, 'writableCopies' | 'readCopy' | 'kill'>,
  spec: ContainerSpec,
  stop: PluginDefinition['stop'],
  causes: EndCauses,
  isEnded = true,
): Promise<BroughtBack> {
  if (container.writableCopies.length === 0) return NOTHING;
  const { bringBack } = await import('./bring-back');
  const patience = untilRemoval(causes, stop.graceMs);
  try {
    // Where that fails, it is not read while it runs.
    const kill = isEnded ? undefined : container.kill().catch(() => undefined);
    if (kill) await untilAborted(patience.signal, kill);
    const warnings = await bringBack(container, spec, patience.signal);
    return { ...NOTHING, warnings };
  } catch (error) {
    const failure = verdictOf(error, { first: undefined }, spec.pluginId);
    if (failure === undefined) throw error;
    return { ...NOTHING, failure };
  } finally {
    patience.end();
  }
}

/**
 * The same of a plugin whose end nobody knows: the engine has lost it, or a
 * cause came before the engine had said that it has started.
 * @param error that it has ended with for us; of another one nothing follows.
 * @returns what the step should know of it, a failure too.
 * @throws only for what no outcome stands for.
 */
export async function bringBackLost(
  error: unknown,
  container: Pick<Container, 'writableCopies' | 'readCopy' | 'kill'>,
  spec: ContainerSpec,
  stop: PluginDefinition['stop'],
  causes: EndCauses,
): Promise<readonly string[]> {
  const isLost =
    error instanceof EndedError ||
    (error instanceof EngineError && error.outcome === 'engine_unavailable');
  if (!isLost) return [];
  const { warnings, failure } = await bringBackInTime(
    container,
    spec,
    stop,
    causes,
    false,
  );
  return failure?.error === undefined ? warnings : [failure.error];
}
