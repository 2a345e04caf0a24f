import { readTelemetrySettings } from '../../../src/telemetry/telemetry-settings';

const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };

test('nothing is set: nothing is sent', () => {
  expect(readTelemetrySettings({})).toEqual({
    traces: undefined,
    metrics: undefined,
    timeoutMs: 5_000,
    faults: [],
  });
});

test('an endpoint turns on both signals, by the default protocol', () => {
  expect(readTelemetrySettings(ENDPOINT)).toMatchObject({
    traces: 'http/protobuf',
    metrics: 'http/protobuf',
    faults: [],
  });
});

test('each signal has variables of its own', () => {
  expect(
    readTelemetrySettings({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/v1',
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
    }),
  ).toMatchObject({ traces: 'http/json', metrics: undefined, faults: [] });
});

test.each([
  [{ OTEL_SDK_DISABLED: 'true' }, undefined, undefined],
  [{ OTEL_SDK_DISABLED: 'True' }, undefined, undefined],
  [{ OTEL_SDK_DISABLED: 'false' }, 'http/protobuf', 'http/protobuf'],
  [{ OTEL_TRACES_EXPORTER: 'none' }, undefined, 'http/protobuf'],
  [{ OTEL_METRICS_EXPORTER: 'none' }, 'http/protobuf', undefined],
  [{ OTEL_TRACES_EXPORTER: '' }, 'http/protobuf', 'http/protobuf'],
  [{ OTEL_TRACES_EXPORTER: 'console,otlp' }, 'http/protobuf', 'http/protobuf'],
])('%p', (env, traces, metrics) => {
  expect(readTelemetrySettings({ ...ENDPOINT, ...env })).toMatchObject({
    traces,
    metrics,
    faults: [],
  });
});

test('what cannot be followed is said once, with what can', () => {
  const { traces, metrics, faults } = readTelemetrySettings({
    ...ENDPOINT,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
  });
  expect({ traces, metrics }).toEqual({});
  expect(faults).toEqual([
    '`OTEL_EXPORTER_OTLP_PROTOCOL` is "grpc": the protocols here are http/protobuf and http/json, usually on port 4318.',
  ]);
  expect(
    readTelemetrySettings({ ...ENDPOINT, OTEL_TRACES_EXPORTER: 'zipkin' })
      .faults,
  ).toEqual([
    '`OTEL_TRACES_EXPORTER` is "zipkin": it can be otlp or none here.',
  ]);
});

test.each(['collector:4318', 'ftp://collector', 'not a url', 'http://'])(
  'an endpoint %p is refused and never shown: it can hold a password',
  (endpoint) => {
    const { traces, faults } = readTelemetrySettings({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    });
    expect(traces).toBeUndefined();
    expect(faults).toEqual([
      '`OTEL_EXPORTER_OTLP_ENDPOINT` is not an http or https URL: write one like "http://collector:4318".',
    ]);
  },
);

test.each([
  ['250', 250],
  ['60000', 5_000],
  ['0', 5_000],
  ['-1', 5_000],
  ['soon', 5_000],
])('a timeout of %p is %d ms', (text, timeoutMs) => {
  expect(
    readTelemetrySettings({ OTEL_EXPORTER_OTLP_TIMEOUT: text }).timeoutMs,
  ).toBe(timeoutMs);
});
