import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import { ciAttributes } from './ci-attributes';
import { executionMeasurements } from './execution-measurements';
import { executionSpans } from './execution-spans';
import { exportFailure } from './export-failure';
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
 * @returns why a signal was not sent; it never rejects.
 */
export async function exportExecution(
  { record, trace }: Pick<ExportQuestion, 'record' | 'trace'>,
  { spans, metrics }: Exporters,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ExportAnswer['failures']> {
  const { pipeline, run } = ciAttributes(env);
  const sendTrace = async (): Promise<void> => {
    if (spans === undefined || trace === undefined) return;
    const { context, parentSpanId } = trace;
    const all = sdkSpans(
      executionSpans(record, context, parentSpanId),
      context,
      sdkResource({ ...pipeline, ...run }),
    );
    await sent((done) => spans.export(all, done));
  };
  const sendMetrics = async (): Promise<void> => {
    if (metrics === undefined) return;
    const all = await sdkMetrics(
      executionMeasurements(record),
      sdkResource(pipeline),
      metrics,
    );
    await sent((done) => metrics.export(all, done));
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

/** The result of an exporter: its code is 0 for success. */
type Result = Parameters<Parameters<SpanExporter['export']>[1]>[0];

function sent(start: (done: (result: Result) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start(({ code, error }) => {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-comparison
      if (code === 0) resolve();
      else reject(error ?? new Error());
    });
  });
}
