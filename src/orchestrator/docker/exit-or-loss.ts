import type { AttachedStreams } from './attached-streams';
import type { Look } from './container-state';
import { exitAfterStreams } from './exit-after-streams';
import { explainLoss } from './explain-loss';

/**
 * Waits for the exit of a plugin and for all that it printed. A stream that
 * breaks off is a fault at once, not at the plugin's end.
 * @param reported the exit code, once the engine tells it.
 * @param pluginId for the messages.
 * @returns the exit code.
 * @throws EngineError when the plugin was lost; and what the sinks throw.
 */
export async function exitOrLoss(
  reported: Promise<number>,
  streams: Pick<AttachedStreams, 'drained' | 'drainedInTime'>,
  pluginId: string,
  look: Look,
): Promise<number> {
  try {
    const exitCode = await Promise.race([
      reported,
      streams.drained.then(() => exitAfterStreams(reported, look)),
    ]);
    await streams.drainedInTime();
    return exitCode;
  } catch (error) {
    throw await explainLoss(error, pluginId, look);
  }
}
