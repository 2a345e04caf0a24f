import { errorText, mismatchLines } from '../report/test-texts';
import { formatDuration } from '../runner/format-duration';
import {
  countResults,
  pluginTitle,
  type TestCaseResult,
  type TestReport,
} from '../runner/test-result';
import { inertText } from './inert-text';
import type { Paint } from './paint';

/**
 * A report for people: every case that failed, with what to look at, why others
 * were skipped, and the counts.
 */
export function showTestReport(report: TestReport, paint: Paint): string {
  const failures = report.results
    .filter(({ status }) => status === 'failed')
    .map((result) => showFailure(result, paint));
  return [
    ...failures.map((text) => `${text}\n`),
    ...skippedLines(report).map((line) => paint.yellow(line)),
    summaryLine(report, paint),
    '',
  ].join('\n');
}

function showFailure(result: TestCaseResult, paint: Paint): string {
  const { definition, test } = result.testCase;
  const error = errorText(result);
  const again = `plugin-runner test ${pluginTitle(definition)} --filter ${shellWord(test.name)}`;
  return [
    paint.red(paint.bold(`FAILED ${inertText(caseTitle(result))}`)),
    ...mismatchLines(result).map((line) => `  ${inertText(line)}`),
    ...(error === undefined ? [] : [labelled('error', error, paint)]),
    ...(result.log === '' ? [] : [labelled('log', result.log, paint)]),
    ...(result.recordDirectory === undefined
      ? []
      : [labelled('record', result.recordDirectory, paint)]),
    labelled('again', again, paint),
  ].join('\n');
}

/** `plugin@version: name of the case` */
export function caseTitle({
  testCase: { definition, test },
}: Pick<TestCaseResult, 'testCase'>): string {
  return `${pluginTitle(definition)}: ${test.name}`;
}

/** A text of several lines is below its label. */
function labelled(label: string, text: string, paint: Paint): string {
  const lines = inertText(text).trimEnd().split('\n');
  const indented = lines.map((line) => `    ${line}`).join('\n');
  return lines.length === 1
    ? `  ${paint.dim(`${label}:`)} ${lines[0]}`
    : `  ${paint.dim(`${label}:`)}\n${indented}`;
}

/** One line for each reason and plugin: a plugin can have a hundred cases. */
function skippedLines({ results }: TestReport): string[] {
  const counts = new Map<string, number>();
  for (const { status, skipped, testCase } of results) {
    if (status !== 'skipped') continue;
    const why = `${pluginTitle(testCase.definition)}: ${skipped}`;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return Array.from(
    counts,
    ([why, count]) => `SKIPPED ${count} of ${inertText(why)}`,
  );
}

function summaryLine(report: TestReport, paint: Paint): string {
  const { passed, failed, skipped } = countResults(report);
  const invalid = report.errors.length;
  return [
    paint.green(`${passed} passed`),
    failed > 0 ? paint.red(`${failed} failed`) : '0 failed',
    ...(skipped > 0 ? [paint.yellow(`${skipped} skipped`)] : []),
    ...(invalid > 0
      ? [paint.red(`${invalid} invalid definition${invalid > 1 ? 's' : ''}`)]
      : []),
  ]
    .join(', ')
    .concat(paint.dim(` (${formatDuration(report.durationMs)})`));
}

/** One word of a POSIX shell. */
function shellWord(text: string): string {
  return /^[\w.,/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
