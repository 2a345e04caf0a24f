import type { EngineClient } from './engine-client';
import { lostPlugin, REMOVED } from './lost-plugin';

/** The state of a container, as an engine tells it: any of it can be missing. */
export interface ContainerState {
  readonly Status?: unknown;
  readonly Running?: unknown;
  readonly Dead?: unknown;
  /** Times are RFC 3339, of the engine's own clock. */
  readonly StartedAt?: unknown;
  readonly FinishedAt?: unknown;
  readonly ExitCode?: unknown;
  readonly OOMKilled?: unknown;
}

/**
 * Asks for the state of a container whose plugin was started.
 * @param deadlineMs how long it may take; undefined for as long as any call.
 * @throws EngineError when it has none any more, or the engine is mute.
 */
export type ReadState = (deadlineMs?: number) => Promise<ContainerState>;

/** How the end of a plugin is looked into, while anybody waits for it. */
export interface Look {
  readonly readState: ReadState;
  /** Asked before each look: whether nobody waits any more. */
  readonly isUnwanted: () => boolean;
}

/** @param pluginId for the messages. */
export function stateReader(
  client: Pick<EngineClient, 'call'>,
  id: string,
  pluginId: string,
): ReadState {
  return async (deadlineMs) => {
    const answer = await client.call({
      method: 'GET',
      path: `/containers/${id}/json`,
      ...(deadlineMs !== undefined && { deadlineMs }),
    });
    if (answer.status === 404) throw lostPlugin(pluginId, REMOVED);
    const state = (answer.body as { State?: ContainerState | null } | null)
      ?.State;
    if (answer.status !== 200 || typeof state !== 'object' || !state) {
      throw lostPlugin(
        pluginId,
        answer.message || `the inspect was answered with ${answer.status}`,
      );
    }
    return state;
  };
}

/** Whether it runs; one of which that is not said does not. */
export function isRunning(state: ContainerState): boolean {
  return state.Running === true;
}

/** Killed by the removal itself: its exit code is not the plugin's. */
export function isBeingRemoved(state: ContainerState): boolean {
  return state.Dead === true || state.Status === 'removing';
}
