import type { TaskTrace } from '../runner/task-trace';
import {
  newSpanId,
  newTraceId,
  readTraceContext,
} from '../runner/trace-context';
import { readTelemetrySettings } from './telemetry-settings';

/** What a run does about traces and metrics. */
export interface Telemetry {
  /** For the task; undefined when it is part of no trace. */
  readonly trace: TaskTrace | undefined;
}

/** Reads what the environment asks for. */
export function openTelemetry(
  env: Readonly<Record<string, string | undefined>>,
): Telemetry {
  const settings = readTelemetrySettings(env);
  const caller = readTraceContext(env);
  const hasSpans = settings.traces !== undefined;
  if (!hasSpans) {
    return { trace: caller && { context: caller, hasSpans } };
  }
  return {
    trace: {
      context: {
        traceId: caller?.traceId ?? newTraceId(),
        spanId: newSpanId(),
        sampled: caller?.sampled ?? true,
        traceState: caller?.traceState,
      },
      hasSpans,
    },
  };
}
