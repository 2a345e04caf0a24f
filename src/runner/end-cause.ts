import type { Outcome } from '../definition/outcome';
import { TaskError } from '../definition/task-error';

/** Why an execution is being ended from our side. */
export interface EndCause {
  readonly outcome: Outcome;
  readonly message: string;
}

/** What can end an execution before the plugin does. First cause wins. */
export interface EndCauses {
  /** The first cause, once there is one. */
  readonly first: EndCause | undefined;
  /** Aborts with the first cause. */
  readonly signal: AbortSignal;
  /** Records a cause unless there is one already. */
  add(cause: EndCause): void;
  /** Sets the deadline, counted from `sinceMs` of `performance.now()`. */
  setDeadline(timeoutMs: number, sinceMs: number): void;
  /**
   * The result of some work, unless a cause comes first: then it rejects with
   * an EndedError and the work goes on unheeded.
   */
  orEnd<T>(work: Promise<T>): Promise<T>;
  /** Lets go of timers and listeners. */
  close(): void;
}

/** Rejects pulls, builds and pauses that a cause interrupts. */
export class EndedError extends TaskError {}

/** Watches the deadline (monotonic) and the caller's cancellation. */
export function watchEndCauses(cancel: AbortSignal): EndCauses {
  const controller = new AbortController();
  let first: EndCause | undefined;
  let timer: NodeJS.Timeout | undefined;
  const add = (cause: EndCause): void => {
    if (first !== undefined) return;
    first = cause;
    controller.abort(new EndedError(cause.outcome, cause.message));
  };
  const onCancel = (): void =>
    add({ outcome: 'cancelled', message: 'The execution was cancelled.' });
  if (cancel.aborted) onCancel();
  cancel.addEventListener('abort', onCancel);
  return {
    get first() {
      return first;
    },
    signal: controller.signal,
    add,
    setDeadline(timeoutMs, sinceMs) {
      const leftMs = Math.max(0, timeoutMs - (performance.now() - sinceMs));
      timer = setTimeout(() => {
        add({
          outcome: 'timed_out',
          message:
            `The execution did not end within its timeout of ${timeoutMs / 1000} s ` +
            'and was stopped: raise `timeout`, or make the plugin faster.',
        });
      }, leftMs);
    },
    orEnd(work) {
      return new Promise((resolve, reject) => {
        const onAbort = (): void => reject(controller.signal.reason as Error);
        if (controller.signal.aborted) onAbort();
        controller.signal.addEventListener('abort', onAbort);
        work.then(resolve, reject).finally(() => {
          controller.signal.removeEventListener('abort', onAbort);
        });
      });
    },
    close() {
      clearTimeout(timer);
      cancel.removeEventListener('abort', onCancel);
    },
  };
}
