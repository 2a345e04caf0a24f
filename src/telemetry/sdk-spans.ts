import {
  ROOT_CONTEXT,
  SpanStatusCode,
  createTraceState,
  trace,
} from '@opentelemetry/api';
import { millisToHrTime } from '@opentelemetry/core';
import type { Resource } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-base';
import type { TraceContext } from '../runner/trace-context';
import type { Attributes } from './attributes';
import type { SpanData } from './execution-spans';
import { SCOPE, SCOPE_VERSION } from './scope';

/**
 * Spans as the SDK exports them, with the limits of its environment variables.
 * Whether the trace is sampled has been decided before.
 * @param context the execution's own place in the trace.
 */
export function sdkSpans(
  spans: readonly SpanData[],
  { traceId, traceState, spanId: rootId }: TraceContext,
  resource: Resource,
): ReadableSpan[] {
  const ended: ReadableSpan[] = [];
  let nextId = '';
  const provider = new BasicTracerProvider({
    resource,
    sampler: new AlwaysOnSampler(),
    idGenerator: {
      generateTraceId: () => traceId,
      generateSpanId: () => nextId,
    },
    spanProcessors: [
      {
        onStart: () => undefined,
        onEnd: (span) => ended.push(span),
        forceFlush: () => Promise.resolve(),
        shutdown: () => Promise.resolve(),
      },
    ],
  });
  const tracer = provider.getTracer(SCOPE, SCOPE_VERSION);
  for (const data of spans) {
    nextId = data.spanId;
    const parent =
      data.parentSpanId === undefined
        ? ROOT_CONTEXT
        : trace.setSpanContext(ROOT_CONTEXT, {
            traceId,
            spanId: data.parentSpanId,
            traceFlags: 1,
            isRemote: data.spanId === rootId,
            ...(traceState !== undefined && {
              traceState: createTraceState(traceState),
            }),
          });
    const span = tracer.startSpan(
      data.name,
      {
        startTime: millisToHrTime(data.startMs),
        attributes: mutable(data.attributes),
      },
      parent,
    );
    if (data.error !== undefined) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: data.error });
    }
    span.end(millisToHrTime(data.endMs));
  }
  return ended;
}

/** The SDK's type of attributes knows no `readonly`. */
function mutable(
  attributes: Attributes,
): Record<string, string | number | boolean | string[]> {
  return attributes as Record<string, string | number | boolean | string[]>;
}
