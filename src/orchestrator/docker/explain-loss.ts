import { setTimeout as sleep } from 'node:timers/promises';
import { brokenBy } from './broken-error';
import { isBeingRemoved, isRunning, type Look } from './container-state';
import { FrameError } from './demultiplexer';
import { lostPlugin, REMOVED } from './lost-plugin';

/** How long is asked what became of a plugin that was lost. */
const LOOK_MS = 2_000;
const LOOK_PAUSE_MS = 200;

/**
 * A connection that broke says nothing of the plugin; the engine may.
 * @param error what the wait for a plugin has failed with.
 * @returns what to throw instead; `error` itself where that explains itself.
 */
export async function explainLoss(
  error: unknown,
  pluginId: string,
  { readState, isUnwanted }: Look,
): Promise<unknown> {
  if (error instanceof FrameError) return lostPlugin(pluginId, error.message);
  const reason = brokenBy(error);
  // What a sink throws is its own: a full disk is not a lost engine.
  if (reason === undefined) return error;
  const until = performance.now() + LOOK_MS;
  while (!isUnwanted()) {
    try {
      const state = await readState(until - performance.now());
      if (isBeingRemoved(state)) return lostPlugin(pluginId, REMOVED);
      return lostPlugin(
        pluginId,
        reason,
        isRunning(state)
          ? ' It was still running then, and is being removed.'
          : ` It has ended meanwhile, with exit code ${Number(state.ExitCode)}.`,
      );
    } catch (answer) {
      if (brokenBy(answer) === undefined) return answer;
      if (performance.now() + LOOK_PAUSE_MS >= until) break;
      await sleep(LOOK_PAUSE_MS);
    }
  }
  return lostPlugin(
    pluginId,
    reason,
    ' The engine cannot be reached any more.',
  );
}
