import { errorText, mismatchLines } from '../report/test-texts';
import { formatDuration } from '../runner/format-duration';
import type { NoneRan } from '../runner/none-ran';
import {
  countResults,
  pluginTitle,
  type TestCaseResult,
  type TestReport,
} from '../runner/test-result';
import { code, escapeHtml } from './inert-markdown';

/** More than these are in the log and in the JUnit file. */
const MAX_PLUGINS = 100;
const MAX_FAILURES = 20;
/** Of a failure; a difference can quote an output. */
const MAX_CHARACTERS = 2_000;

/**
 * The section of the job summary, as GitHub-flavoured Markdown.
 * @param none why no case ran, if none did.
 */
export function testSummary(report: TestReport, none?: NoneRan): string {
  const { passed, failed, skipped } = countResults(report);
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(report.errors.length > 0
      ? [`${report.errors.length} definitions cannot be used`]
      : []),
  ];
  const isRight = failed === 0 && report.errors.length === 0 && passed > 0;
  const mark = isRight ? '✅' : none?.isFault === false ? '⚠️' : '❌';
  return [
    `### ${mark} Tests of plugins: ${counts.join(', ')}`,
    '',
    ...(none === undefined ? [] : [escapeHtml(none.why), '']),
    ...table(report),
    ...failures(report),
    '',
  ].join('\n');
}

function table({ results }: TestReport): string[] {
  const plugins = new Map<string, TestCaseResult[]>();
  for (const result of results) {
    const title = pluginTitle(result.testCase.definition);
    plugins.set(title, [...(plugins.get(title) ?? []), result]);
  }
  if (plugins.size === 0) return [];
  const rows = Array.from(plugins, ([title, cases]) => {
    const { passed, failed, skipped } = countResults({ results: cases });
    const totalMs = cases.reduce((sum, it) => sum + it.durationMs, 0);
    const cells = [passed, failed, skipped, formatDuration(totalMs)];
    return `| ${code(title)} | ${cells.join(' | ')} |`;
  });
  return [
    '| Plugin | Passed | Failed | Skipped | Time |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.slice(0, MAX_PLUGINS),
    ...more(rows.length - MAX_PLUGINS, 'plugins'),
    '',
  ];
}

function failures({ results }: TestReport): string[] {
  const failed = results.filter(({ status }) => status === 'failed');
  return [
    ...failed.slice(0, MAX_FAILURES).flatMap(failure),
    ...more(failed.length - MAX_FAILURES, 'failures'),
  ];
}

function failure(result: TestCaseResult): string[] {
  const { definition, test } = result.testCase;
  const text = [...mismatchLines(result), errorText(result) ?? '', result.log]
    .filter((part) => part !== '')
    .join('\n');
  const shown =
    text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
  const lines = shown.split(/\r\n|[\r\n]/).map(escapeHtml);
  return [
    `<details><summary>${code(pluginTitle(definition))}: ${code(test.name)}</summary>`,
    '',
    `<pre>${lines.join('\n')}</pre>`,
    '',
    '</details>',
    '',
  ];
}

function more(count: number, what: string): string[] {
  return count > 0 ? ['', `And ${count} more ${what}.`] : [];
}
