import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { Difference } from './read-back';

/** What an engine enforces by cgroups, as far as it can. */
const LIMITS: ReadonlySet<string> = new Set([
  'Memory',
  'MemorySwap',
  'NanoCpus',
  'CpuPeriod',
  'CpuQuota',
  'PidsLimit',
]);

/**
 * A sandbox that did not take must not run: silence here is the danger.
 * @param differences of what was asked for and what the engine holds.
 * @returns what to refuse the container with; undefined when there are none.
 */
export function unappliedSandbox(
  differences: readonly Difference[],
  pluginId: string,
): EngineError | undefined {
  if (differences.length === 0) return undefined;
  const listed = differences.map(
    ({ field, asked, got }) =>
      `${field}: asked ${quote(JSON.stringify(asked))}, got ` +
      quote(JSON.stringify(got) ?? 'nothing'),
  );
  return new EngineError(
    'start_failed',
    `The engine did not apply the sandbox of plugin ${quote(pluginId)}, ` +
      `so it was not started: ${listed.join('; ')}.` +
      (differences.some(({ field }) => LIMITS.has(field))
        ? ' Check that the engine has the cgroup controllers for these limits ' +
          '(`docker info` shows warnings).'
        : ''),
  );
}
