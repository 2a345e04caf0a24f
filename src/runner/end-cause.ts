import type { Outcome } from '../definition/outcome';
import { quote } from '../definition/quote';
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
  /** When it came, of `performance.now()`. */
  readonly firstAtMs: number | undefined;
  /** Aborts with the first cause. */
  readonly signal: AbortSignal;
  /** Aborts with a cancellation, whether or not that is the first cause. */
  readonly cancelled: AbortSignal;
  /** When it came, of `performance.now()`. */
  readonly cancelledAtMs: number | undefined;
  /**
   * Aborts when there is no time for a grace (any more): on a second signal,
   * and when there is too much output, in the grace of another cause too.
   */
  readonly hurry: AbortSignal;
  /** Records a cause unless there is one already. */
  add(cause: EndCause): void;
  /**
   * Sets the deadline, counted from `sinceMs` of `performance.now()`, in the
   * place of an earlier one.
   * @param waitingFor asked then: what the execution is waiting for, if that is
   * not the plugin.
   */
  setDeadline(
    timeoutMs: number,
    sinceMs: number,
    waitingFor?: () => string | undefined,
  ): void;
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

/** The longest time that a timer keeps; a longer one would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Watches the deadline, which no change of the clock moves, and the caller's
 * cancellation.
 * @param plugin as the task names it, for messages.
 * @param hurry aborted when a cancelled execution has to end at once.
 */
export function watchEndCauses(
  plugin: string,
  cancel: AbortSignal,
  hurry: AbortSignal = new AbortController().signal,
): EndCauses {
  const controller = new AbortController();
  const cancelled = new AbortController();
  const hurried = new AbortController();
  let cancelledAtMs: number | undefined;
  let first: EndCause | undefined;
  let firstAtMs: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const add = (cause: EndCause): void => {
    if (cause.outcome === 'output_too_large') hurried.abort();
    if (first !== undefined) return;
    first = cause;
    firstAtMs = performance.now();
    controller.abort(new EndedError(cause.outcome, cause.message));
  };
  const onCancel = (): void => {
    cancelledAtMs ??= performance.now();
    cancelled.abort();
    add({
      outcome: 'cancelled',
      message: `The execution of plugin ${quote(plugin)} was cancelled.`,
    });
  };
  const onHurry = (): void => {
    hurried.abort();
    onCancel();
  };
  if (hurry.aborted) onHurry();
  else if (cancel.aborted) onCancel();
  cancel.addEventListener('abort', onCancel);
  hurry.addEventListener('abort', onHurry);
  return {
    get first() {
      return first;
    },
    get firstAtMs() {
      return firstAtMs;
    },
    get cancelledAtMs() {
      return cancelledAtMs;
    },
    signal: controller.signal,
    cancelled: cancelled.signal,
    hurry: hurried.signal,
    add,
    setDeadline(timeoutMs, sinceMs, waitingFor) {
      clearTimeout(timer);
      const check = (): void => {
        const leftMs = timeoutMs - (performance.now() - sinceMs);
        // Also when the timer came a fraction of a millisecond early.
        if (leftMs > 0) {
          timer = setTimeout(check, Math.min(leftMs, MAX_TIMER_MS));
          return;
        }
        const what = waitingFor?.();
        add({
          outcome: 'timed_out',
          message:
            `The execution of plugin ${quote(plugin)} did not end within its ` +
            `timeout of ${timeoutMs / 1000} s ` +
            'and was stopped' +
            (what === undefined
              ? ': raise `timeout`, or make the plugin faster.'
              : `, still waiting for ${what}: raise \`timeout\`, or find out why that is slow.`),
        });
      };
      check();
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
      hurry.removeEventListener('abort', onHurry);
    },
  };
}
