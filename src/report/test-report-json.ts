import { countResults, type TestReport } from '../runner/test-result';
import { errorText } from './test-texts';

/**
 * A report as plain data, with the words of a record; null is "none". No key is
 * ever left out.
 */
export function testReportJson(report: TestReport): object {
  const { passed, failed, skipped } = countResults(report);
  return {
    summary: {
      ...{ passed, failed, skipped },
      definition_errors: report.errors.length,
      duration_ms: Math.round(report.durationMs),
    },
    tests: report.results.map((result) => ({
      plugin: result.testCase.definition.id,
      version: result.testCase.definition.version ?? null,
      name: result.testCase.test.name,
      status: result.status,
      skipped: result.skipped ?? null,
      outcome: result.outcome ?? null,
      exit_code: result.exitCode ?? null,
      duration_ms: result.durationMs,
      mismatches: result.mismatches,
      more_mismatches: result.moreMismatches,
      error: errorText(result) ?? null,
      log: result.log,
      warnings: result.warnings,
      record_dir: result.recordDirectory ?? null,
    })),
    untested: report.untested.map(({ id, version, file }) => ({
      ...{ id, version: version ?? null, file },
    })),
    definition_errors: report.errors.map(({ file, message }) => ({
      ...{ file, message },
    })),
  };
}
