import { DefinitionError } from '../../../src/definition/definition-error';
import { testReportJson } from '../../../src/report/test-report-json';
import { aFailure, aReport, aResult } from '../../fakes/test-results';
import { aDefinition } from '../../fakes/values';

test('everything is there, and null is "none"', () => {
  const report = aReport(
    [
      aFailure(),
      aResult({
        status: 'skipped',
        skipped: 'why',
        outcome: undefined,
        exitCode: undefined,
        recordDirectory: undefined,
      }),
    ],
    {
      untested: [aDefinition({ id: 'bare', version: undefined })],
      errors: [new DefinitionError('/b.yaml', [])],
    },
  );
  expect(testReportJson(report)).toEqual({
    summary: {
      ...{ passed: 0, failed: 1, skipped: 1 },
      ...{ definition_errors: 1, duration_ms: 1234 },
    },
    tests: [
      {
        ...{ plugin: 'greet', version: '1.0.0', name: 'says hello' },
        ...{ status: 'failed', skipped: null },
        ...{ outcome: 'plugin_failed', exit_code: 3, duration_ms: 120 },
        mismatches: [
          {
            of: 'outcome',
            pointer: '',
            expected: 'succeeded',
            got: 'plugin_failed',
          },
          { of: 'output', pointer: '/a', expected: '1', got: null },
        ],
        more_mismatches: 2,
        error: 'Plugin "greet" ended with exit code 3.',
        log: 'before\nat last',
        warnings: [],
        record_dir: '/records/0001',
      },
      {
        ...{ plugin: 'greet', version: '1.0.0', name: 'says hello' },
        ...{ status: 'skipped', skipped: 'why' },
        ...{ outcome: null, exit_code: null, duration_ms: 120 },
        ...{ mismatches: [], more_mismatches: 0, error: null, log: '' },
        ...{ warnings: [], record_dir: null },
      },
    ],
    untested: [
      { id: 'bare', version: null, file: '/repository/plugins/greet.json' },
    ],
    definition_errors: [{ file: '/b.yaml', message: '' }],
  });
});
