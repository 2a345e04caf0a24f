import type { ContainerState } from './container-state';
import type { EngineClient } from './engine-client';
import { lostPlugin } from './lost-plugin';

/** Asked while there is little time: an engine knows, or is stuck. */
const ENDED_DEADLINE_MS = 1_000;

const STILL_RUNNING = 'it was running still';

/**
 * Does what counts only while a container does not run, such as reading what
 * its plugin could change.
 * @param pluginId for the messages.
 * @throws EngineError when it runs, or may have run meanwhile; and what `act`
 * throws.
 */
export async function whileEnded(
  client: Pick<EngineClient, 'call'>,
  id: string,
  pluginId: string,
  act: () => Promise<void>,
): Promise<void> {
  const before = await endedAt(client, id, pluginId);
  await act();
  // A start that was given up can come about after a kill.
  if ((await endedAt(client, id, pluginId)) !== before) {
    throw lostPlugin(pluginId, STILL_RUNNING);
  }
}

/**
 * When it ended, as the engine says it; undefined for one that is gone.
 * @throws EngineError when it may be running.
 */
async function endedAt(
  client: Pick<EngineClient, 'call'>,
  id: string,
  pluginId: string,
): Promise<unknown> {
  const { status, body } = await client.call({
    method: 'GET',
    path: `/containers/${id}/json`,
    deadlineMs: ENDED_DEADLINE_MS,
  });
  if (status === 404) return undefined;
  const { State } = (body ?? {}) as { State?: ContainerState | null };
  if (State?.Running !== false) throw lostPlugin(pluginId, STILL_RUNNING);
  return State.FinishedAt;
}
