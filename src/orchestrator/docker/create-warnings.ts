import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ContainerSpec } from '../container-spec';

/**
 * Which key of a definition the engine did not apply, by its words. They are
 * those of Docker 20.10 to 29
 * (https://github.com/moby/moby/blob/master/daemon/daemon_unix.go).
 */
const LIMITS: readonly (readonly [RegExp, string])[] = [
  [/pids limit/i, '`resource_limits.pids`'],
  [/cpu (cfs|shares)|quota|cpuset/i, '`resource_limits.cpu`'],
  [/memory/i, '`resource_limits.memory`'],
];

/** The one limit that not every engine has to have. */
export function isWithoutSwap(warning: string): boolean {
  return /memory limited without swap/i.test(warning);
}

/**
 * An engine that cannot apply a limit drops it, and creates the container all
 * the same.
 * @param warnings of the create answer.
 * @returns the fault, when there is one of a limit we asked for.
 */
export function discardedLimit(
  warnings: readonly string[],
  spec: ContainerSpec,
): EngineError | undefined {
  const warning = warnings.find((it) => /discarded/i.test(it));
  if (warning === undefined) return undefined;
  const limit =
    LIMITS.find(([pattern]) => pattern.test(warning))?.[1] ??
    'a part of the sandbox';
  return new EngineError(
    'start_failed',
    `The engine cannot apply ${limit} of plugin ${quote(spec.pluginId)}, so ` +
      `it was not started: ${quote(warning, LONG_QUOTE)}. Use an engine whose ` +
      'kernel has the cgroup controllers (`docker info` shows what is missing).',
  );
}
