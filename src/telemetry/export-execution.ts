import { ExportResultCode } from '@opentelemetry/core';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import { ciAttributes } from './ci-attributes';
import { executionMeasurements } from './execution-measurements';
import { executionSpans, startOf } from './execution-spans';
import { TIMED_OUT, exportFailure } from './export-failure';
import type { ExportAnswer, ExportQuestion } from './export-question';
import { sdkMetrics } from './sdk-metrics';
import { sdkResource } from './sdk-resource';
import { sdkSpans } from './sdk-spans';

/** Where an execution is sent; undefined: that signal is not. */
export interface Exporters {
  readonly spans: SpanExporter | undefined;
  readonly metrics: PushMetricExporter | undefined;
}

/**
 * Sends one execution, both signals at once.
 * @param env names the workflow run.
 * @param timeoutMs for each signal; an exporter's own timeout starts anew with
 * every byte that comes.
 * @returns why a signal was not sent; it never rejects.
 */
export async function exportExecution(
  { record, trace }: Pick<ExportQuestion, 'record' | 'trace'>,
  { spans, metrics }: Exporters,
  env: Readonly<Record<string, string | undefined>>,
  timeoutMs: number,
): Promise<ExportAnswer['failures']> {
  const { pipeline, run } = ciAttributes(env);
  const sendTrace = async (): Promise<void> => {
    if (spans === undefined || trace === undefined) return;
    const { context, parentSpanId } = trace;
    const all = sdkSpans(
      executionSpans(record, context, parentSpanId),
      context,
      sdkResource({
        ...pipeline,
        ...run,
        // Of metrics it would make a series of every step.
        'service.instance.id': record.execution_id,
      }),
    );
    await sent((done) => spans.export(all, done), timeoutMs);
  };
  const sendMetrics = async (): Promise<void> => {
    if (metrics === undefined) return;
    const all = await sdkMetrics(
      executionMeasurements(record),
      sdkResource(pipeline),
      metrics,
      startOf(record),
    );
    await sent((done) => metrics.export(all, done), timeoutMs);
  };
  const results = await Promise.all([
    sendTrace().then(() => [], failed('trace')),
    sendMetrics().then(() => [], failed('metrics')),
  ]);
  return results.flat();
}

type Failure = ExportAnswer['failures'][number];

function failed(signal: Failure['signal']): (error: unknown) => Failure[] {
  return (error) => [{ signal, reason: exportFailure(error) }];
}

/** The result of an exporter. */
type Result = Parameters<Parameters<SpanExporter['export']>[1]>[0];

async function sent(
  start: (done: (result: Result) => void) => void,
  timeoutMs: number,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(TIMED_OUT)), timeoutMs);
      start(({ code, error }) => {
        if (code === ExportResultCode.SUCCESS) resolve();
        else reject(error ?? new Error());
      });
    });
  } finally {
    clearTimeout(timer);
  }
}
