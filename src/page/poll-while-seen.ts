/** A page that can be out of sight: `document`. */
export interface SeenPage {
  readonly hidden: boolean;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

/** A slow server is asked for less: a twentieth of its time at most. */
const PAUSE_PER_ANSWER = 19;

/**
 * Does something at once, and again and again while the page is seen; as soon
 * as it is seen again.
 * @param work says whether there is to be a next time; it never rejects.
 * @param pauseMs how long there is nothing in between, at least.
 * @returns what ends it.
 */
export function pollWhileSeen(
  work: () => Promise<boolean>,
  pauseMs: number,
  page: SeenPage,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isOver = false;

  const turn = async (): Promise<void> => {
    clearTimeout(timer);
    if (isBusy || isOver) return;
    isBusy = true;
    const sinceMs = performance.now();
    const goesOn = await work();
    isBusy = false;
    if (!goesOn) stop();
    if (isOver || page.hidden) return;
    const tookMs = performance.now() - sinceMs;
    const restMs = Math.max(pauseMs, tookMs * PAUSE_PER_ANSWER);
    timer = setTimeout(() => void turn(), restMs);
  };
  const onChange = (): void => {
    if (page.hidden) clearTimeout(timer);
    else void turn();
  };
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', onChange);
  };

  page.addEventListener('visibilitychange', onChange);
  void turn();
  return stop;
}
