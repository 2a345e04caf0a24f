import { useEffect, useState } from 'preact/hooks';
import { getExecution } from '../server/server';
import type { ShownRecord } from '../server/shown-record';
import { appendLog, EMPTY_LOG, type ShownLog } from './shown-log';
import { followEvents } from './follow-events';

/** How often it is looked at while it runs. */
const LOOK_PAUSE_MS = 1_000;

/** What is known of an execution, as it goes on. */
export interface FollowedExecution {
  /** Undefined until it is known. */
  readonly record: ShownRecord | undefined;
  /** Why nothing new is known. */
  readonly error: Error | undefined;
  readonly log: ShownLog;
}

/** Follows an execution until it has ended. */
export function useExecution(id: string): FollowedExecution {
  const [record, setRecord] = useState<ShownRecord>();
  const [error, setError] = useState<Error>();
  const [log, setLog] = useState<ShownLog>(EMPTY_LOG);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      clearTimeout(timer);
      let isOver = false;
      try {
        const found = await getExecution(id);
        if (!isWanted) return;
        setRecord(found);
        setError(undefined);
        isOver = found.status === 'ended' || found.status === 'killed';
      } catch (fault) {
        if (!isWanted) return;
        setError(fault as Error);
      }
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void look(), LOOK_PAUSE_MS);
    };
    void look();
    const stop = followEvents(id, {
      onLog: (text) => setLog((known) => appendLog(known, text)),
      onState: () => void look(),
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
      stop();
    };
  }, [id]);
  return { record, error, log };
}
