import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { EngineClient } from './engine-client';
import type { InspectedContainer } from './read-back';

/**
 * What the engine says it made of a create request.
 * @param pluginId for the message.
 * @throws EngineError when it does not say.
 */
export async function inspectContainer(
  client: Pick<EngineClient, 'call'>,
  id: string,
  pluginId: string,
): Promise<InspectedContainer> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${id}/json`,
  });
  if (answer.status !== 200) {
    throw new EngineError(
      'engine_unavailable',
      `The engine cannot say what it made of the sandbox of plugin ${quote(pluginId)} ` +
        `(HTTP ${answer.status}: ${quote(answer.message, LONG_QUOTE)}), so it ` +
        'was not started: look at the log of the Docker engine.',
    );
  }
  return answer.body ?? {};
}
