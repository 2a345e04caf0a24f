import {
  DEFAULT_LIMITS,
  DEFAULT_NETWORK,
  DEFAULT_READ_ONLY,
  DEFAULT_TIMEOUT_MS,
  DEFAULT_USER,
  DEFAULT_WORKSPACE,
} from '../definition/defaults';
import type { PluginDefinition } from '../definition/definition';
import { showBytes, showCpu, showDuration } from '../definition/show-quantity';
import { showUser } from '../runner/definition-json';

/**
 * What a definition takes that none has who does not ask: more of the machine,
 * or a hole in the sandbox. Who registers another's definition has to know.
 * @returns values by the key of the definition, as it would write them.
 */
export function beyondDefaults(
  definition: PluginDefinition,
): Record<string, string> {
  const { network, workspace, secrets, limits, timeoutMs } = definition;
  const { readOnly, user, capabilities, runtime } = definition.sandbox;
  const isDefaultUser =
    user.kind === 'ids' &&
    user.uid === DEFAULT_USER.uid &&
    user.gid === DEFAULT_USER.gid;
  const taken: readonly [key: string, isMore: boolean, value: string][] = [
    ['network', network !== DEFAULT_NETWORK, network],
    ['workspace', workspace !== DEFAULT_WORKSPACE, workspace],
    ['secrets', secrets.length > 0, secrets.join(' ')],
    ['sandbox.user', !isDefaultUser, showUser(definition)],
    ['sandbox.read_only', readOnly !== DEFAULT_READ_ONLY, `${readOnly}`],
    ['sandbox.capabilities', capabilities.length > 0, capabilities.join(' ')],
    ['sandbox.runtime', runtime !== undefined, runtime ?? ''],
    ...above('resource_limits.cpu', 'nanoCpus', showCpu),
    ...above('resource_limits.memory', 'memoryBytes', showBytes),
    ...above('resource_limits.pids', 'pids', String),
    ...above('resource_limits.tmp', 'tmpBytes', showBytes),
    ['timeout', timeoutMs > DEFAULT_TIMEOUT_MS, showDuration(timeoutMs)],
  ];
  return Object.fromEntries(
    taken.filter(([, isMore]) => isMore).map(([key, , value]) => [key, value]),
  );

  function above(
    key: string,
    limit: keyof typeof limits,
    show: (value: number) => string,
  ): [string, boolean, string][] {
    return [[key, limits[limit] > DEFAULT_LIMITS[limit], show(limits[limit])]];
  }
}
