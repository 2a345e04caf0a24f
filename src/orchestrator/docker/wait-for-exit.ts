import type { EngineClient } from './engine-client';
import { lostPlugin, REMOVED } from './lost-plugin';

/**
 * Waits until a container ends, however long. To be called once the engine has
 * answered its start: sooner, the wait answers for one that never ran.
 * @param pluginId for the messages.
 * @returns the exit code.
 * @throws EngineError when there is none to count.
 */
export async function waitForExit(
  client: Pick<EngineClient, 'call'>,
  id: string,
  pluginId: string,
): Promise<number> {
  const answer = await client.call({
    method: 'POST',
    path: `/containers/${id}/wait`,
    deadlineMs: Infinity,
  });
  const body = (answer.body ?? {}) as {
    StatusCode?: unknown;
    Error?: { Message?: unknown } | null;
  };
  if (answer.status !== 200 || typeof body.StatusCode !== 'number') {
    throw lostPlugin(
      pluginId,
      answer.status === 404
        ? REMOVED
        : answer.message || `the wait was answered with ${answer.status}`,
    );
  }
  if (typeof body.Error?.Message === 'string' && body.Error.Message !== '') {
    throw lostPlugin(pluginId, body.Error.Message);
  }
  return body.StatusCode;
}
