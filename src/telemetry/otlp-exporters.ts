import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { OtlpProtocol } from './telemetry-settings';

/**
 * The SDK's exporter of spans. Endpoint, headers, certificates and compression
 * are the SDK's to read from the environment.
 */
export async function otlpSpanExporter(
  protocol: OtlpProtocol,
  timeoutMs: number,
): Promise<SpanExporter> {
  const { OTLPTraceExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-trace-otlp-http')
      : await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter({ timeoutMillis: timeoutMs });
}

/**
 * The SDK's exporter of metrics. What is counted are executions, each in a
 * process of its own: sums that begin anew with every process would tell a
 * collector nothing, so it is sent differences unless the environment asks for
 * something else.
 */
export async function otlpMetricExporter(
  protocol: OtlpProtocol,
  timeoutMs: number,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PushMetricExporter> {
  const { AggregationTemporalityPreference } =
    await import('@opentelemetry/exporter-metrics-otlp-http');
  const { OTLPMetricExporter } =
    protocol === 'http/json'
      ? await import('@opentelemetry/exporter-metrics-otlp-http')
      : await import('@opentelemetry/exporter-metrics-otlp-proto');
  return new OTLPMetricExporter({
    timeoutMillis: timeoutMs,
    ...(!env['OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE'] && {
      temporalityPreference: AggregationTemporalityPreference.DELTA,
    }),
  });
}
