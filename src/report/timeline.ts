import { scaleLinear } from 'd3-scale';
import { formatDuration } from '../runner/format-duration';
import { axisTime } from './axis-time';
import { cutValue } from './cut-value';
import { html, type Html } from './html';
import { percent } from './percent';
import { phaseLegend, phaseSegments } from './phase-bar';
import type { ReportExecution } from './report-execution';
import { verdictMark } from './verdict-mark';

/** So many labels fit on a narrow page. */
const TICKS = 5;

/** The executions against wall time, each a bar of its phases. */
export function timeline(executions: readonly ReportExecution[]): Html {
  const timed = executions.flatMap((execution) =>
    execution.startedAtMs === undefined
      ? []
      : [{ execution, startedAtMs: execution.startedAtMs }],
  );
  const [first] = timed;
  if (first === undefined) return html``;
  const startMs = first.startedAtMs;
  const endMs = timed.reduce(
    (latest, { execution, startedAtMs }) =>
      Math.max(latest, startedAtMs + execution.lengthMs),
    startMs,
  );
  const wholeMs = Math.max(1, endMs - startMs);
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">Timeline</h2>
    ${phaseLegend()}
    <div class="timeline">
      ${timed.map(({ execution, startedAtMs }) =>
        row(execution, startedAtMs - startMs, wholeMs),
      )}
      ${axis(wholeMs)}
    </div>
  </section>`;
}

function row(
  execution: ReportExecution,
  offsetMs: number,
  wholeMs: number,
): Html {
  const { anchor, record, phases, lengthMs, words, verdict } = execution;
  const length = formatDuration(lengthMs);
  const plugin = cutValue(record.plugin);
  const label = `${plugin}: ${words}, ${length}, starts after ${formatDuration(offsetMs)}`;
  return html`<a class="row" href="#${anchor}" aria-label="${label}">
    <span class="name">${verdictMark(verdict)}<span>${plugin}</span></span>
    <span class="track">
      <span
        class="bar ${verdict}"
        style="left:min(${percent(offsetMs, wholeMs)}, 100% - 4px);width:${percent(lengthMs, wholeMs)}"
        >${phaseSegments(phases, lengthMs)}</span
      >
    </span>
    <span class="length">${length}</span>
  </a>`;
}

function axis(wholeMs: number): Html {
  const ticks = scaleLinear([0, wholeMs / 1000], [0, 1]).ticks(TICKS);
  return html`<div class="row axis" aria-hidden="true">
    <span class="name"></span>
    <span class="track"
      >${ticks.map(
        (seconds) =>
          html`<span style="left:${percent(seconds * 1000, wholeMs)}"
            >${axisTime(seconds)}</span
          >`,
      )}</span
    >
    <span class="length"></span>
  </div>`;
}
