import type { EngineClient } from './engine-client';
import { lostPlugin } from './lost-plugin';

/** A signal is delivered at once, or the engine is stuck. */
const SIGNAL_DEADLINE_MS = 5_000;
/** Delivered; or it does not run (any more), and that was the aim. */
const DONE = [204, 404, 409];

/**
 * Sends a signal to a plugin. One that does not run is no error.
 * @param signal its name, such as `SIGTERM`.
 * @param pluginId for the messages.
 * @throws EngineError when the engine does not deliver it.
 */
export async function signalContainer(
  client: Pick<EngineClient, 'call'>,
  id: string,
  signal: string,
  pluginId: string,
): Promise<void> {
  const { status, message } = await client.call({
    method: 'POST',
    path: `/containers/${id}/kill?signal=${signal}`,
    deadlineMs: SIGNAL_DEADLINE_MS,
    repeat: true,
  });
  if (!DONE.includes(status)) throw lostPlugin(pluginId, message);
}
