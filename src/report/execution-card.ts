import type { ExecutionRecord } from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';
import { formatDuration } from '../runner/format-duration';
import type { Shown } from '../runner/shown';
import { cutValue } from './cut-value';
import { executionCharts } from './execution-charts';
import { executionFacts } from './execution-facts';
import { executionFigures } from './execution-figures';
import type { ExecutionFiles } from './execution-files';
import {
  artifactsTable,
  attemptsTable,
  findingsTable,
} from './execution-tables';
import { html, type Html } from './html';
import { phaseBar } from './phase-bar';
import type { ReportExecution } from './report-execution';
import { verdictMark } from './verdict-mark';

/** A message longer than this is in the record. */
const MAX_ERROR_CHARACTERS = 4_000;
const MAX_WARNINGS = 20;
const MAX_WARNING_CHARACTERS = 1_000;

/** One execution: how it ended, where its time went, what it used. */
export function executionCard(
  execution: ReportExecution,
  files: ExecutionFiles,
): Html {
  const { record, anchor, verdict, words, phases, lengthMs } = execution;
  return html`<article id="${anchor}" class="card ${verdict}">
    <h3>
      ${verdictMark(verdict)}
      <code>${cutValue(record.plugin)}</code>
      <span class="words">${words}</span>
      <span class="length">${formatDuration(lengthMs)}</span>
    </h3>
    ${
      record.error === null
        ? null
        : html`<pre class="error">
${record.error.slice(0, MAX_ERROR_CHARACTERS)}</pre>`
    }
    ${warnings(record)}
    ${phases.length === 0 ? null : phaseBar(phases, lengthMs)}
    ${executionFigures(record)} ${executionCharts(record, files.samples)}
    ${findingsTable(record, files)} ${artifactsTable(record, files)}
    ${attemptsTable(record)} ${folded('Output', files.shown.output)}
    ${folded(logTitle(record, files), files.log)}
    ${folded('How to reproduce locally', byHand(files.shown))}
    ${executionFacts(record)}
  </article>`;
}

function warnings({ warnings: all }: ExecutionRecord): Html | undefined {
  if (all.length === 0) return undefined;
  const more = all.length - MAX_WARNINGS;
  return html`<ul class="warnings">
    ${all
      .slice(0, MAX_WARNINGS)
      .map((text) => html`<li>${text.slice(0, MAX_WARNING_CHARACTERS)}</li>`)}
    ${more > 0 && html`<li>and ${more} more, in the record</li>`}
  </ul>`;
}

function logTitle(
  { stderr_bytes: bytes }: ExecutionRecord,
  { isLogCut }: ExecutionFiles,
): string {
  const size = bytes === null ? '' : `, ${formatBytes(bytes)}`;
  return isLogCut ? `The end of the log${size}` : `Log${size}`;
}

function byHand({
  reproduce,
  reproduceCli,
}: Pick<Shown, 'reproduce' | 'reproduceCli'>): string {
  const commands = [reproduceCli, reproduce];
  return commands
    .filter((it) => it !== undefined)
    .join('\n\n# Without plugin-runner:\n');
}

function folded(title: string, text: string | undefined): Html | undefined {
  if (text === undefined || text === '') return undefined;
  return html`<details>
    <summary>${title}</summary>
    <pre tabindex="0">${text}</pre>
  </details>`;
}
