import { setTimeout as sleep } from 'node:timers/promises';
import type { Container } from '../orchestrator/container';
import type { OutputSize } from '../orchestrator/output-entry';

/** A plugin that writes as fast as a disk takes it has written 2 GiB by then. */
const INTERVAL_MS = 1_000;
/** Looking takes at most a tenth of the time. */
const REST_FACTOR = 9;

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
      pauseMs = Math.max(intervalMs, tookMs * REST_FACTOR);
    }
  };
  // What cannot be seen now is found at the end.
  look().catch(() => undefined);
  return () => over.abort();
}
