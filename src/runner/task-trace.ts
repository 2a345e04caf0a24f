import { createHash } from 'node:crypto';
import type { TraceContext } from './trace-context';

/** The trace that a task is part of. */
export interface TaskTrace {
  /**
   * The execution as a span of the trace; where it has no spans of its own, the
   * caller's.
   */
  readonly context: TraceContext;
  /** Whether the execution and each attempt of it are spans of the trace. */
  readonly hasSpans: boolean;
}

/**
 * The place in the trace that an attempt gives to its plugin.
 * @param attempt counted from 1.
 */
export function attemptContext(
  { context, hasSpans }: TaskTrace,
  attempt: number,
): TraceContext {
  if (!hasSpans) return context;
  return { ...context, spanId: attemptSpanId(context, attempt) };
}

/**
 * The id of the span of an attempt. It follows from that of the execution, so
 * that what the plugin was given and what is exported later cannot differ.
 */
export function attemptSpanId(
  execution: TraceContext,
  attempt: number,
): string {
  return derivedSpanId(execution, `attempt ${attempt}`);
}

/**
 * The id of a span that is one of its kind below another one.
 * @returns 16 hex digits, the same for the same arguments.
 */
export function derivedSpanId(
  { traceId, spanId }: TraceContext,
  name: string,
): string {
  return createHash('sha256')
    .update(`${traceId}/${spanId}/${name}`)
    .digest('hex')
    .slice(0, 16);
}
