import type {
  DefinitionTest,
  PluginDefinition,
} from '../../src/definition/definition';
import type {
  TestCase,
  TestCaseResult,
  TestReport,
} from '../../src/runner/test-result';
import { aDefinition } from './values';

/** A case that only has to succeed. */
export function aTestCase(
  test: Partial<DefinitionTest> = {},
  definition: Partial<PluginDefinition> = {},
): TestCase {
  const whole: DefinitionTest = {
    name: 'says hello',
    input: {},
    output: undefined,
    exitCode: undefined,
    outcome: 'succeeded',
    workspace: undefined,
    ...test,
  };
  return {
    test: whole,
    definition: aDefinition({ tests: [whole], ...definition }),
  };
}

/** A case that passed. */
export function aResult(
  differences: Partial<TestCaseResult> = {},
): TestCaseResult {
  return {
    testCase: aTestCase(),
    status: 'passed',
    skipped: undefined,
    durationMs: 120,
    outcome: 'succeeded',
    exitCode: 0,
    mismatches: [],
    moreMismatches: 0,
    error: undefined,
    log: '',
    warnings: [],
    recordDirectory: '/records/0001',
    ...differences,
  };
}

/** A case that failed. */
export function aFailure(
  differences: Partial<TestCaseResult> = {},
): TestCaseResult {
  return aResult({
    status: 'failed',
    outcome: 'plugin_failed',
    exitCode: 3,
    mismatches: [
      {
        of: 'outcome',
        pointer: '',
        expected: 'succeeded',
        got: 'plugin_failed',
      },
      { of: 'output', pointer: '/a', expected: '1', got: null },
    ],
    moreMismatches: 2,
    error: 'Plugin "greet" ended with exit code 3.',
    log: 'before\nat last',
    ...differences,
  });
}

/** A report of these cases. */
export function aReport(
  results: readonly TestCaseResult[],
  differences: Partial<TestReport> = {},
): TestReport {
  return {
    results,
    untested: [],
    errors: [],
    durationMs: 1234,
    ...differences,
  };
}
