import { setTimeout as sleep } from 'node:timers/promises';
import type { Container } from '../orchestrator/container';
import type { OutputSize } from '../orchestrator/output-entry';

/** A plugin that writes as fast as a disk takes it has written 2 GiB by then. */
const INTERVAL_MS = 1_000;
/** Looking is to take a tenth of the time at most. */
const REST_FACTOR = 9;
/**
 * The longest pause, unless the look itself has taken longer. An engine that has
 * to be asked goes through all of its volumes, and is left alone for longer.
 */
const LONGEST_PAUSE_MS = 2_000;

/**
 * Looks again and again at how much a running plugin has left.
 * @param onTooMuch called once, when that is more than `limits`.
 * @param intervalMs between two looks, at least.
 * @returns a function that ends the watch.
 */
export function watchOutput(
  container: Pick<Container, 'outputSize'>,
  limits: { readonly bytes: number; readonly files: number },
  onTooMuch: (size: OutputSize) => void,
  intervalMs = INTERVAL_MS,
): () => void {
  const over = new AbortController();
  const look = async (): Promise<void> => {
    for (let pauseMs = intervalMs; ;) {
      await sleep(pauseMs, undefined, { signal: over.signal, ref: false });
      const startedAt = performance.now();
      const size = await container.outputSize(limits);
      if (over.signal.aborted) return;
      if (
        size !== undefined &&
        (size.bytes > limits.bytes || (size.files ?? 0) > limits.files)
      ) {
        return onTooMuch(size);
      }
      const tookMs = performance.now() - startedAt;
      pauseMs = Math.max(
        intervalMs,
        pauseAfter(tookMs, size?.files !== undefined),
      );
    }
  };
  // What cannot be seen now is found at the end.
  look().catch(() => undefined);
  return () => over.abort();
}

/**
 * How long is paused after a look, in milliseconds.
 * @param isOwn whether it was this process that looked, and not the engine.
 */
export function pauseAfter(tookMs: number, isOwn: boolean): number {
  const rest = tookMs * REST_FACTOR;
  return isOwn ? Math.min(rest, Math.max(LONGEST_PAUSE_MS, tookMs)) : rest;
}
