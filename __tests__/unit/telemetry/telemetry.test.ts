import { openTelemetry } from '../../../src/telemetry/telemetry';
import { loadTelemetry } from '../../../src/telemetry/load-telemetry';
import { builtSource } from '../../fakes/built-source';
import {
  startFakeCollector,
  type FakeCollector,
} from '../../fakes/fake-collector';
import { aRecord } from '../../fakes/values';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

const worker = builtSource('telemetry/telemetry-worker.ts');
afterAll(() => worker.remove());

/** Less than an export is given, five seconds, and more than a slow machine adds. */
const SOON_MS = 4_000;

let collector: FakeCollector;
beforeEach(async () => {
  collector = await startFakeCollector();
});
afterEach(() => collector.close());

const record = aRecord({
  states: [
    { state: 'resolve', at: '2026-01-01T00:00:00.000Z', ms: 0 },
    { state: 'ended', at: '2026-01-01T00:00:00.005Z', ms: 5 },
  ],
});

test.each([
  {},
  { TRACEPARENT: '' },
  { TRACESTATE: 'a=1', OTEL_SERVICE_NAME: 'x' },
])('an environment that asks for nothing loads nothing: %j', async (env) => {
  expect(await loadTelemetry(env, worker.file)).toBeUndefined();
});

test('a trace that is only passed on is nothing to send', async () => {
  const telemetry = await loadTelemetry(
    { TRACEPARENT: `00-${TRACE}-${CALLER}-01` },
    '/nonexistent',
  );
  expect(telemetry?.trace).toMatchObject({
    context: { traceId: TRACE, spanId: CALLER },
    hasSpans: false,
  });
  expect(await telemetry?.send(record)).toBeUndefined();
});

test('an execution is sent from a thread that has the variables of OpenTelemetry', async () => {
  const telemetry = openTelemetry(
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_RESOURCE_ATTRIBUTES: 'team=blue',
    },
    worker.file,
  );
  expect(telemetry.trace).toMatchObject({ hasSpans: true });
  expect(await telemetry.send(record)).toBeUndefined();
  expect(collector.requests.map(({ path }) => path).toSorted()).toEqual([
    '/v1/metrics',
    '/v1/traces',
  ]);
  const sent = collector.requests.map(({ body }) => body.toString()).join('');
  expect(sent).toContain('"blue"');
  expect(sent).toContain(telemetry.trace?.context.spanId);
});

test('a step that has to end at once does not wait for a collector', async () => {
  const silent = await startFakeCollector(() => undefined);
  try {
    const hurry = new AbortController();
    const telemetry = openTelemetry(
      { OTEL_EXPORTER_OTLP_ENDPOINT: silent.url },
      worker.file,
    );
    const sent = telemetry.send(record, undefined, hurry.signal);
    const since = performance.now();
    hurry.abort();
    expect(await sent).toContain('the step had to end at once');
    expect(performance.now() - since).toBeLessThan(SOON_MS);
  } finally {
    await silent.close();
  }
});

test.each([
  ['before it is told', 0],
  ['while it is told', 300],
])(
  'a step that is cancelled %s waits a second at most, whatever its outcome',
  async (_, afterMs) => {
    const silent = await startFakeCollector(() => undefined);
    try {
      const cancel = new AbortController();
      if (afterMs === 0) cancel.abort();
      else setTimeout(() => cancel.abort(), afterMs);
      const telemetry = openTelemetry(
        { OTEL_EXPORTER_OTLP_ENDPOINT: silent.url },
        worker.file,
      );
      const since = performance.now();
      const warning = await telemetry.send(
        { ...record, outcome: 'timed_out' },
        cancel.signal,
      );
      expect(warning).toContain('could not be sent');
      expect(performance.now() - since).toBeLessThan(SOON_MS);
    } finally {
      await silent.close();
    }
  },
);

test('a thread that cannot be started is a warning', async () => {
  const telemetry = openTelemetry(
    { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: collector.url },
    '/nonexistent/index.js',
  );
  expect(telemetry.trace).toBeUndefined();
  expect(await telemetry.send(record)).toBe(
    'OpenTelemetry: The metrics of this execution could not be sent: the ' +
      'exporter broke off. The step is not affected; look at the OTEL_ ' +
      'variables in its `env`.',
  );
});
