import { addressOf, executionPath } from '../server/server';

/** What comes more often than this is shown at once. */
const FRAME_MS = 100;

/** What is told of an execution while it runs. */
export interface EventHandlers {
  /** More of its log: whole lines. */
  readonly onLog: (text: string) => void;
  /** It stands elsewhere, or has ended. */
  readonly onState: () => void;
}

/**
 * Follows the log of an execution from its beginning to its end. A connection
 * that breaks is made again by the browser, where the last one ended.
 * @returns what ends it.
 */
export function followEvents(
  id: string,
  { onLog, onState }: EventHandlers,
): () => void {
  const events = new EventSource(addressOf(executionPath(id, 'logs')));
  let pending: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (pending.length > 0) onLog(pending.join('\n'));
    pending = [];
  };
  const stop = (): void => {
    events.close();
    flush();
  };
  events.addEventListener('log', ({ data }: MessageEvent<string>) => {
    pending.push(data);
    timer ??= setTimeout(flush, FRAME_MS);
  });
  events.addEventListener('state', onState);
  events.addEventListener('end', () => {
    stop();
    onState();
  });
  return stop;
}
