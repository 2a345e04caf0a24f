import type { StoredRecords } from '../runner/read-records';
import { executionCard } from './execution-card';
import type { ExecutionFiles } from './execution-files';
import { formatDuration } from '../runner/format-duration';
import { html, Html } from './html';
import { reportExecutions, type ReportExecution } from './report-execution';
import { REPORT_STYLE } from './report-style';
import { timeline } from './timeline';

/** So much, a browser opens at once, and a page keeps readable. */
const MAX_CARDS_BYTES = 7 * 1024 * 1024;

/**
 * Nothing is fetched, nothing is run, nothing is sent: what a plugin wrote is
 * text in it, and could do nothing if it were not.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The report of a job's executions, one HTML document without scripts and
 * without references to anything else.
 * @param readFiles reads what is beside a record; called only for what is shown.
 * @param title of the job, for people.
 */
export function reportPage(
  { records, more }: StoredRecords,
  readFiles: (recordDirectory: string) => ExecutionFiles,
  title: string,
): string {
  const executions = reportExecutions(records);
  const cards = new Map<string, Html>();
  let bytes = 0;
  // The newest are the ones that are looked for.
  for (const execution of executions.toReversed()) {
    const card = executionCard(execution, readFiles(execution.directory));
    bytes += Buffer.byteLength(card.toString());
    if (bytes > MAX_CARDS_BYTES) break;
    cards.set(execution.anchor, card);
  }
  const missing = more + executions.length - cards.size;
  const shown = executions.filter(({ anchor }) => cards.has(anchor));
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="${CONTENT_SECURITY_POLICY}"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${headline(shown)} – plugin-runner</title>
        <style>
          ${Html.ours(REPORT_STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>${headline(shown)}</h1>
          <p>
            ${[title, span(shown)].filter((part) => part !== '').join(' · ')}
          </p>
          ${counts(shown)}
        </header>
        <main>
          ${timeline(shown)}
          <section aria-labelledby="executions">
            <h2 id="executions">Executions</h2>
            ${shown.map(({ anchor }) => cards.get(anchor))}
            ${missing > 0 && html`<p class="missing">${missing} older executions are not shown: their records are beside this file.</p>`}
            ${shown.length === 0 && html`<p class="missing">There is no record of an execution.</p>`}
          </section>
        </main>
      </body>
    </html> `;
  return page.toString();
}

function headline(executions: readonly ReportExecution[]): string {
  const bad = executions.filter(({ verdict }) => verdict !== 'good').length;
  const all = `${executions.length} ${executions.length === 1 ? 'execution' : 'executions'}`;
  if (executions.length === 0) return all;
  if (bad === 0)
    return executions.length === 1
      ? `${all}, it succeeded`
      : `${all}, all succeeded`;
  return `${all}, ${bad} did not succeed`;
}

function counts(executions: readonly ReportExecution[]): Html {
  const groups = new Map<string, ReportExecution[]>();
  for (const execution of executions) {
    const group = groups.get(execution.words) ?? [];
    groups.set(execution.words, [...group, execution]);
  }
  return html`<ul class="counts">
    ${[...groups].map(([words, group]) => html`<li class="${group[0]?.verdict}"><b>${group.length}</b> ${words}</li>`)}
  </ul>`;
}

function span(executions: readonly ReportExecution[]): string {
  const timed = executions.flatMap(({ startedAtMs, lengthMs }) =>
    startedAtMs === undefined
      ? []
      : [{ startMs: startedAtMs, endMs: startedAtMs + lengthMs }],
  );
  const startMs = timed[0]?.startMs;
  if (startMs === undefined) return '';
  const endMs = Math.max(...timed.map((each) => each.endMs));
  return `${moment(startMs)} to ${moment(endMs)}, ${formatDuration(endMs - startMs)}`;
}

/** A clock that is wrong must not take the report with it. */
function moment(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime())
    ? '?'
    : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
