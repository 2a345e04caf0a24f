import type { DefinitionError } from '../definition/definition-error';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { withoutControls } from '../definition/without-controls';
import {
  pluginTitle,
  type TestCaseResult,
  type TestReport,
} from '../runner/test-result';
import { errorText, mismatchLines } from './test-texts';

/**
 * A report in the Test Anything Protocol: a test point for each case, and one
 * for each definition that cannot be used.
 * https://testanything.org/tap-version-14-specification.html
 */
export function tapReport({ results, errors }: TestReport): string {
  const points = [...errors.map(errorPoint), ...results.map(casePoint)];
  return [
    'TAP version 14',
    `1..${points.length}`,
    ...points.flatMap((point, index) => point(index + 1)),
    '',
  ].join('\n');
}

/** The lines of a test point, by its number. */
type TestPoint = (number: number) => string[];

function casePoint(result: TestCaseResult): TestPoint {
  const { definition, test } = result.testCase;
  const title = description(`${pluginTitle(definition)}: ${test.name}`);
  return (number) => {
    switch (result.status) {
      case 'passed':
        return [`ok ${number} - ${title}`];
      case 'skipped':
        return [
          `ok ${number} - ${title} # SKIP ${inert(result.skipped ?? '')}`,
        ];
      case 'failed':
        return [
          `not ok ${number} - ${title}`,
          ...diagnostic({
            message: mismatchLines(result).join('\n'),
            severity: 'fail',
            outcome: result.outcome,
            exit_code: result.exitCode,
            error: errorText(result),
            duration_ms: result.durationMs,
            log: result.log === '' ? undefined : result.log,
            record_dir: result.recordDirectory,
          }),
        ];
    }
  };
}

function errorPoint({ file, message }: DefinitionError): TestPoint {
  return (number) => [
    `not ok ${number} - ${description(showPath(file))}`,
    ...diagnostic({
      message,
      severity: 'error',
      outcome: 'definition_invalid',
    }),
  ];
}

/** A YAML block; a JSON string is one of YAML, on one line. */
function diagnostic(
  values: Readonly<Record<string, string | number | undefined>>,
): string[] {
  const known = Object.entries(values).filter(
    ([, value]) => value !== undefined,
  );
  return [
    '  ---',
    ...known.map(
      ([key, value]) =>
        `  ${key}: ${typeof value === 'string' ? quoted(value) : value}`,
    ),
    '  ...',
  ];
}

/** No runner of a workflow finds a command in it. */
function quoted(text: string): string {
  return quote(text, Infinity).replaceAll('##[', '#\\u0023[');
}

/** A `#` would begin a directive. */
function description(text: string): string {
  return inert(text).replace(/[\\#]/g, '\\$&');
}

/** One line. */
function inert(text: string): string {
  return withoutControls(text.replace(/[\r\n]+/g, ' '));
}
