import { exportFailure } from '../../../src/telemetry/export-failure';

test.each([
  [{ code: 500, message: 'boom' }, 'the collector answered with HTTP 500'],
  [
    { code: 307 },
    'the collector answered with a redirection (HTTP 307), which is not followed',
  ],
  [{ code: 'ECONNREFUSED' }, 'nothing listens there (ECONNREFUSED)'],
  [
    { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
    'the connection failed (SELF_SIGNED_CERT_IN_CHAIN)',
  ],
  [new Error('Request timed out'), 'the collector did not answer in time'],
  [
    new Error('Export failed with retryable status'),
    'the collector said that it is busy or not ready',
  ],
])('%p', (error, words) => {
  expect(exportFailure(error)).toBe(words);
});

test.each([
  new Error('::error::owned'),
  { code: '::stop-commands::x' },
  { code: 'E'.repeat(10_000) },
  'text',
  undefined,
  null,
])('nothing of %p is shown', (error) => {
  expect(exportFailure(error)).toBe(
    'the exporter gave no reason that can be shown',
  );
});
