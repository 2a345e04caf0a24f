import {
  ThreadLimitError,
  isolatedThread,
} from '../definition/isolated-thread';
import type { ExecutionRecord } from '../runner/execution-record';
import { readBaggage } from '../runner/baggage';
import type { TaskTrace } from '../runner/task-trace';
import {
  newSpanId,
  newTraceId,
  readTraceContext,
  type TraceContext,
} from '../runner/trace-context';
import { CI_VARIABLES } from './ci-attributes';
import { collectorSecrets } from './collector-secrets';
import type { ExportAnswer, ExportQuestion } from './export-question';
import { isSampled } from './sampling';
import { readTelemetrySettings } from './telemetry-settings';
import { telemetryWarning } from './telemetry-warning';

/** What a run does about traces and metrics. */
export interface Telemetry {
  /** For the task; undefined when it is part of no trace. */
  readonly trace: TaskTrace | undefined;
  /**
   * Sends what an execution was, within a few seconds.
   * @param cancel aborted when the step is cancelled: there is a second then.
   * @param hurry aborted when there is no time left.
   * @returns a warning for the log, without secrets; undefined when all is
   * well. It never rejects: an execution is what it is, told or not.
   */
  send(
    record: ExecutionRecord,
    cancel?: AbortSignal,
    hurry?: AbortSignal,
  ): Promise<string | undefined>;
}

/** The SDK and one execution take a tenth of it. */
const MEMORY_BYTES = 256 * 2 ** 20;

/** A runner that cancels kills after 7.5 s, most of which are over by then. */
const CANCELLED_MS = 1_000;

/** For the thread to say which of the signals did not get through. */
const TO_ANSWER_MS = 100;

/**
 * Reads what the environment asks for. Nothing is sent by it.
 * @param workerFile absolute path of the bundle of `telemetry-worker.ts`.
 */
export function openTelemetry(
  env: Readonly<Record<string, string | undefined>>,
  workerFile: string,
): Telemetry {
  const settings = readTelemetrySettings(env);
  const caller = readTraceContext(env);
  const hasSpans = settings.traces !== undefined;
  const own = hasSpans && ownContext(env, caller);
  const context = own || caller;
  const sendsTrace = own !== false && own.sampled;

  async function ask(
    record: ExecutionRecord,
    cancel: AbortSignal | undefined,
    hurry: AbortSignal | undefined,
  ): Promise<ExportAnswer> {
    // A cancellation in the grace of a timeout leaves it a timeout.
    const isCancelled = record.outcome === 'cancelled' || cancel?.aborted;
    const timeoutMs = isCancelled
      ? Math.min(settings.timeoutMs, CANCELLED_MS)
      : settings.timeoutMs;
    const end = endOf(isCancelled ? undefined : cancel, hurry);
    const thread = isolatedThread<ExportQuestion, ExportAnswer>(
      workerFile,
      MEMORY_BYTES,
      workerEnvironment(env),
    );
    try {
      return await thread.ask(
        {
          record,
          trace: sendsTrace
            ? { context: own, parentSpanId: caller?.spanId }
            : undefined,
          protocols: {
            traces: sendsTrace ? settings.traces : undefined,
            metrics: settings.metrics,
          },
          untilMs: Date.now() + timeoutMs - TO_ANSWER_MS,
        },
        { deadlineMs: timeoutMs, signal: end.signal },
      );
    } finally {
      end.close();
      thread.close();
    }
  }

  return {
    trace: context && { context, hasSpans },
    async send(record, cancel, hurry) {
      const signals = [
        ...(sendsTrace ? (['trace'] as const) : []),
        ...(settings.metrics === undefined ? [] : (['metrics'] as const)),
      ];
      let answer: ExportAnswer = { failures: [], notes: [] };
      if (signals.length > 0) {
        try {
          answer = await ask(record, cancel, hurry);
        } catch (error) {
          const reason = brokenOff(error, cancel, hurry);
          answer = {
            failures: signals.map((signal) => ({ signal, reason })),
            notes: [],
          };
        }
      }
      return telemetryWarning(settings.faults, answer, collectorSecrets(env));
    },
  };
}

/** The execution as a span of the caller's trace, or of a new one. */
function ownContext(
  env: Readonly<Record<string, string | undefined>>,
  caller: TraceContext | undefined,
): TraceContext {
  const traceId = caller?.traceId ?? newTraceId();
  return {
    traceId,
    spanId: newSpanId(),
    sampled: isSampled(env, traceId, caller),
    traceState: caller?.traceState,
    baggage: readBaggage(env),
  };
}

/** Aborts at once when it has to, and a while after a cancellation. */
function endOf(
  cancel: AbortSignal | undefined,
  hurry: AbortSignal | undefined,
): { readonly signal: AbortSignal; readonly close: () => void } {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  let timer: NodeJS.Timeout | undefined;
  const onCancel = (): void => {
    timer = setTimeout(abort, CANCELLED_MS);
  };
  if (hurry?.aborted) abort();
  hurry?.addEventListener('abort', abort);
  cancel?.addEventListener('abort', onCancel);
  return {
    signal: controller.signal,
    close() {
      clearTimeout(timer);
      hurry?.removeEventListener('abort', abort);
      cancel?.removeEventListener('abort', onCancel);
    },
  };
}

/** Of the thread, which never says more than a class of its own. */
function brokenOff(
  error: unknown,
  cancel: AbortSignal | undefined,
  hurry: AbortSignal | undefined,
): string {
  if (hurry?.aborted) return 'the step had to end at once';
  if (cancel?.aborted) return 'the step was cancelled';
  return error instanceof ThreadLimitError && error.limit === 'time'
    ? 'the collector did not answer in time'
    : 'the exporter broke off';
}

/** The SDK's own variables, and what names the run: no token of the runner. */
function workerEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const needed = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      (entry[0].startsWith('OTEL_') ||
        (CI_VARIABLES as readonly string[]).includes(entry[0])),
  );
  return Object.fromEntries(needed);
}
