import { closingLine } from '../../../src/runner/closing-line';
import { aRecord, someUsage } from '../../fakes/values';

test('a success with all its figures', () => {
  const findings = { error: 1, warning: 2, notice: 0 };
  expect(closingLine(aRecord({ findings }))).toBe(
    '✓ succeeded · exit code 0 · 1.23 s · peak memory 8.1 MiB of 512 MiB · 17 B of output · 3 findings',
  );
});

test('a peak that can have been higher says so', () => {
  const usage = someUsage({ read_at_end: false });
  expect(closingLine(aRecord({ usage }))).toContain(
    ' · peak memory at least 8.1 MiB of 512 MiB · ',
  );
});

test('one finding is one', () => {
  const findings = { error: 0, warning: 0, notice: 1 };
  expect(closingLine(aRecord({ findings }))).toMatch(/ · 1 finding$/);
});

test('what is not known is not there', () => {
  const record = aRecord({
    outcome: 'image_unavailable',
    exit_code: null,
    duration_ms: null,
    limits: null,
    output_bytes: null,
    usage: someUsage({ peak_memory_bytes: null }),
  });
  expect(closingLine(record)).toBe('✗ image_unavailable · 0.00 s');
});
