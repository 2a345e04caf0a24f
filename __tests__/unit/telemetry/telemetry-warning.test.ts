import { collectorSecrets } from '../../../src/telemetry/collector-secrets';
import { telemetryWarning } from '../../../src/telemetry/telemetry-warning';

test('all is well: nothing to say', () => {
  expect(telemetryWarning([], { failures: [], notes: [] }, [])).toBeUndefined();
});

test('what went wrong for both signals is said once', () => {
  const reason = 'nothing listens there (ECONNREFUSED)';
  expect(
    telemetryWarning(
      [],
      {
        failures: [
          { signal: 'trace', reason },
          { signal: 'metrics', reason },
        ],
        notes: [],
      },
      [],
    ),
  ).toBe(
    'OpenTelemetry: The trace and the metrics of this execution could not be ' +
      'sent: nothing listens there (ECONNREFUSED). The step is not affected; ' +
      'look at the OTEL_ variables in its `env`.',
  );
});

test('whatever the SDK says, no header and no password is in it', () => {
  const secrets = collectorSecrets({
    OTEL_EXPORTER_OTLP_HEADERS:
      'authorization=Bearer%20t0ken%2Babc,x-team=blue-whale',
    OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'api-key=k3y-of-traces==',
    OTEL_EXPORTER_OTLP_ENDPOINT:
      'https://user:pass%20word@collector.example/private-path?key=q1w2e3',
    OTHER: 'harmless',
  });
  const said = [
    'Bearer%20t0ken%2Babc',
    'Bearer t0ken+abc',
    't0ken+abc',
    'blue-whale',
    'k3y-of-traces==',
    'pass%20word',
    'pass word',
    '/private-path',
    '?key=q1w2e3',
  ];
  const warning = telemetryWarning(
    [],
    { failures: [], notes: said.map((each) => `saw ${each} here.`) },
    secrets,
  );
  for (const each of said) expect(warning).not.toContain(each);
  expect(warning).toContain('saw *** here.');
});
