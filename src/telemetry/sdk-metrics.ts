import type { HrTime } from '@opentelemetry/api';
import { hrTimeToMilliseconds, millisToHrTime } from '@opentelemetry/core';
import type { Resource } from '@opentelemetry/resources';
import {
  AggregationTemporality,
  MeterProvider,
  MetricReader,
  type MetricData,
  type PushMetricExporter,
  type ResourceMetrics,
} from '@opentelemetry/sdk-metrics';
import type { Instrument, Measurement } from './execution-measurements';
import { SCOPE, SCOPE_VERSION } from './scope';

/**
 * Metrics as the SDK exports them, aggregated as the exporter wants them.
 * @param startMs when what was measured began, in milliseconds since 1970.
 * @throws what the SDK could not collect.
 */
export async function sdkMetrics(
  measurements: readonly Measurement[],
  resource: Resource,
  exporter: PushMetricExporter,
  startMs: number | undefined,
): Promise<ResourceMetrics> {
  const reader = new OneReading({
    aggregationTemporalitySelector: (type) =>
      exporter.selectAggregationTemporality?.(type) ??
      AggregationTemporality.DELTA,
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  const meter = provider.getMeter(SCOPE, SCOPE_VERSION);
  const recorders = new Map<Instrument, Recorder>();
  const recorderOf = (instrument: Instrument): Recorder => {
    const { name, kind, unit, description, boundaries } = instrument;
    const options = { unit, description };
    switch (kind) {
      case 'counter': {
        const counter = meter.createCounter(name, options);
        return (value, attributes) => counter.add(value, { ...attributes });
      }
      case 'gauge': {
        const gauge = meter.createGauge(name, options);
        return (value, attributes) => gauge.record(value, { ...attributes });
      }
      case 'histogram': {
        const histogram = meter.createHistogram(name, {
          ...options,
          ...(boundaries && {
            advice: { explicitBucketBoundaries: [...boundaries] },
          }),
        });
        return (value, attributes) =>
          histogram.record(value, { ...attributes });
      }
    }
  };
  for (const { instrument, value, attributes } of measurements) {
    const record = recorders.get(instrument) ?? recorderOf(instrument);
    recorders.set(instrument, record);
    record(value, attributes as Record<string, string>);
  }
  const { resourceMetrics, errors } = await reader.collect();
  if (errors.length > 0) throw errors[0];
  return startMs === undefined
    ? resourceMetrics
    : startingAt(startMs, resourceMetrics);
}

/**
 * The SDK's instruments begin with their first value, when everything is over
 * already. What is told is of the whole execution: a sum over no time has no
 * rate (https://opentelemetry.io/docs/specs/otel/metrics/data-model/#temporality).
 */
function startingAt(
  startMs: number,
  metrics: ResourceMetrics,
): ResourceMetrics {
  const start = millisToHrTime(startMs);
  const started = <T extends { startTime: HrTime; endTime: HrTime }>(
    point: T,
  ): T => ({
    ...point,
    // A clock that was set back meanwhile makes no negative time.
    startTime:
      hrTimeToMilliseconds(point.endTime) > startMs ? start : point.startTime,
  });
  return {
    ...metrics,
    scopeMetrics: metrics.scopeMetrics.map((scope) => ({
      ...scope,
      metrics: scope.metrics.map((metric) => ({
        ...metric,
        dataPoints: metric.dataPoints.map(started),
      })) as MetricData[],
    })),
  };
}

type Recorder = (value: number, attributes: Record<string, string>) => void;

/** Read once, when everything has been recorded. */
class OneReading extends MetricReader {
  protected onForceFlush(): Promise<void> {
    return Promise.resolve();
  }

  protected onShutdown(): Promise<void> {
    return Promise.resolve();
  }
}
