import { setTimeout as sleep } from 'node:timers/promises';
import { BrokenError } from './broken-error';
import { isRunning, type ContainerState, type Look } from './container-state';
import { CUT_OFF } from './lost-plugin';

/** How long an engine may take to notice the end that ended the streams. */
const UNREPORTED_MS = 2_000;
/** How long after the streams' end a plugin may end, by the engine's clock. */
const STREAMS_AHEAD_MS = 250;

/**
 * The exit of a plugin whose streams have ended. The engine's init holds both
 * until the plugin's end, even of one that closes its own. So a plugin that
 * goes on has lost what it prints; and an engine that knows of the end and does
 * not answer the wait never will.
 * @param exitCode what the wait answers, sooner or later.
 * @returns the exit code.
 * @throws BrokenError, and what the wait rejects with.
 */
export async function exitAfterStreams(
  exitCode: Promise<number>,
  { readState, isUnwanted }: Look,
): Promise<number> {
  let settled = false;
  const isSettled = exitCode.then(
    () => (settled = true),
    () => (settled = true),
  );
  const pause = (): Promise<unknown> =>
    Promise.race([isSettled, sleep(UNREPORTED_MS, null, { ref: false })]);
  await pause();
  while (!settled && !isUnwanted()) {
    const state = await readState(UNREPORTED_MS).catch(() => undefined);
    if (state !== undefined && isRunning(state)) throw new BrokenError(CUT_OFF);
    await pause();
    if (!settled && state !== undefined) {
      throw new BrokenError('the engine did not report the end of it');
    }
  }
  return exitCode;
}

/**
 * Whether a plugin ran on without its streams, for less than the time after
 * which that is asked. By durations, as the engine's clock is not ours.
 * @param streamedMs from before the start to the end of the streams, so that in
 * doubt it did not.
 */
export function endedAfterStreams(
  { StartedAt, FinishedAt }: ContainerState,
  streamedMs: number,
): boolean {
  const ranMs = Date.parse(String(FinishedAt)) - Date.parse(String(StartedAt));
  const aheadMs = ranMs - streamedMs;
  // More would have been noticed: then the engine's clock was set meanwhile.
  return aheadMs > STREAMS_AHEAD_MS && aheadMs < 2 * UNREPORTED_MS;
}
