import type { HrTime } from '@opentelemetry/api';
import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics';
import {
  InMemorySpanExporter,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import packageJson from '../../../package.json' with { type: 'json' };
import { exportExecution } from '../../../src/telemetry/export-execution';
import { aRecord, someUsage } from '../../fakes/values';

const { version } = packageJson;
const trace = {
  context: {
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    sampled: true,
    traceState: 'vendor=1',
  },
  parentSpanId: 'aaaaaaaaaaaaaaaa',
};

const record = aRecord({
  definition_file: '/plugins/greet.yaml',
  outcome: 'timed_out',
  error: 'It did not end within 1 s.',
  states: [
    { state: 'resolve', at: '2026-01-01T00:00:00.000Z', ms: 0 },
    { state: 'pull', at: '2026-01-01T00:00:00.010Z', ms: 10 },
    { state: 'ended', at: '2026-01-01T00:00:01.000Z', ms: 1_000 },
  ],
  attempts: [
    {
      attempt: 1,
      container: 'plugin-runner-greet-0001',
      outcome: 'timed_out',
      exit_code: null,
      error: 'It did not end within 1 s.',
      warnings: [],
      duration_ms: 980,
      stdout_bytes: 0,
      stderr_bytes: 0,
      usage: someUsage(),
    },
  ],
});

const RUN = {
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKFLOW: 'build',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_RUN_ID: '42',
};

test('the SDK exports the ids, the times and the status of the record', async () => {
  const spans = new InMemorySpanExporter();
  expect(
    await exportExecution(
      { record, trace },
      { spans, metrics: undefined },
      RUN,
      60_000,
    ),
  ).toEqual([]);
  const [root, ...others] = spans.getFinishedSpans();
  expect(root).toMatchObject({
    name: 'plugin greet',
    startTime: [1767225600, 0],
    endTime: [1767225601, 0],
    status: { code: 2, message: 'It did not end within 1 s.' },
    parentSpanContext: { spanId: 'aaaaaaaaaaaaaaaa', isRemote: true },
  });
  expect(root?.spanContext()).toMatchObject({
    traceId: trace.context.traceId,
    spanId: trace.context.spanId,
  });
  expect(root?.spanContext().traceState?.serialize()).toBe('vendor=1');
  expect(root?.instrumentationScope).toEqual({
    name: 'plugin-runner',
    version,
    schemaUrl: undefined,
  });
  expect(root?.resource.attributes).toMatchObject({
    'service.name': 'plugin-runner',
    'service.instance.id': record.execution_id,
    'cicd.pipeline.name': 'build',
    'cicd.pipeline.run.url.full':
      'https://github.example/octo/demo/actions/runs/42/attempts/1',
  });
  expect(others.map(({ name }) => name)).toEqual([
    'resolve',
    'attempt',
    'pull',
  ]);
  for (const span of others) {
    expect(span.spanContext().traceId).toBe(trace.context.traceId);
    expect(span.parentSpanContext?.isRemote).toBe(false);
  }
});

test('a trace that begins here has a root without a parent', async () => {
  const spans = new InMemorySpanExporter();
  const begun = {
    context: { ...trace.context, traceState: undefined },
    parentSpanId: undefined,
  };
  await exportExecution(
    { record, trace: begun },
    { spans, metrics: undefined },
    {},
    60_000,
  );
  const [root] = spans.getFinishedSpans();
  expect(root?.parentSpanContext).toBeUndefined();
  expect(root?.spanContext().traceId).toBe(trace.context.traceId);
});

test('the metrics are those of the record, and of no single run', async () => {
  const metrics = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  expect(
    await exportExecution(
      { record, trace: undefined },
      { spans: undefined, metrics },
      RUN,
      60_000,
    ),
  ).toEqual([]);
  const [sent] = metrics.getMetrics();
  const { resource, scopeMetrics } = sent ?? fail('nothing was sent');
  expect(resource.attributes).toMatchObject({ 'cicd.pipeline.name': 'build' });
  expect(resource.attributes).not.toHaveProperty(['cicd.pipeline.run.id']);
  expect(resource.attributes).not.toHaveProperty(['service.instance.id']);
  expect(scopeMetrics[0]?.scope).toMatchObject({ version });
  const all = scopeMetrics.flatMap((scope) => scope.metrics);
  expect(
    all.map(({ descriptor, dataPointType }) => [
      descriptor.name,
      DataPointType[dataPointType],
    ]),
  ).toEqual([
    ['plugin_runner.execution.duration', 'HISTOGRAM'],
    ['plugin_runner.attempts', 'SUM'],
    ['plugin_runner.memory.peak', 'HISTOGRAM'],
    ['plugin_runner.cpu.time', 'SUM'],
  ]);
  expect(all[3]?.dataPoints).toEqual([
    expect.objectContaining({
      value: 0.04,
      attributes: {
        'plugin_runner.plugin': 'greet',
        'plugin_runner.plugin_version': '1.0.0',
        'plugin_runner.outcome': 'timed_out',
      },
    }),
  ]);
});

test('a sum is of the time that the execution took', async () => {
  const metrics = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  const exporters = { spans: undefined, metrics };
  await exportExecution({ record, trace: undefined }, exporters, {}, 1_000);
  const points = metrics
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap((scope) => scope.metrics)
    .flatMap(({ dataPoints }) => dataPoints as { startTime: HrTime }[]);
  expect(points.length).toBeGreaterThan(3);
  for (const { startTime } of points) {
    expect(startTime).toEqual([1767225600, 0]);
  }
});

test('a clock that was set back makes no time negative', async () => {
  const metrics = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const late = {
    ...record,
    states: record.states.map((it) => ({ ...it, at })),
  };
  const exporters = { spans: undefined, metrics };
  await exportExecution(
    { record: late, trace: undefined },
    exporters,
    {},
    1_000,
  );
  const [duration] = metrics
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap((scope) => scope.metrics);
  const [point] = duration?.dataPoints ?? [];
  expect(point?.startTime[0]).toBeLessThanOrEqual(point?.endTime[0] ?? 0);
});

test('one signal that fails leaves the other alone', async () => {
  const spans: SpanExporter = {
    export: (_spans, done) =>
      done({
        code: 1,
        error: Object.assign(new Error('secret answer'), { code: 503 }),
      }),
    shutdown: () => Promise.resolve(),
  };
  const metrics = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  expect(
    await exportExecution({ record, trace }, { spans, metrics }, {}, 60_000),
  ).toEqual([
    { signal: 'trace', reason: 'the collector answered with HTTP 503' },
  ]);
  expect(metrics.getMetrics()).toHaveLength(1);
});

test('an exporter that throws is a failure like another', async () => {
  const metrics = {
    export: () => {
      throw new Error('secret');
    },
  } as unknown as PushMetricExporter;
  expect(
    await exportExecution(
      { record, trace: undefined },
      { spans: undefined, metrics },
      {},
      60_000,
    ),
  ).toEqual([
    {
      signal: 'metrics',
      reason: 'the exporter gave no reason that can be shown',
    },
  ]);
});

test('a signal that never ends leaves the other alone, and says so', async () => {
  const spans: SpanExporter = {
    export: () => undefined,
    shutdown: () => Promise.resolve(),
  };
  const metrics = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  expect(
    await exportExecution({ record, trace }, { spans, metrics }, {}, 20),
  ).toEqual([
    { signal: 'trace', reason: 'the collector did not answer in time' },
  ]);
});

function fail(message: string): never {
  throw new Error(message);
}
