import { html, type Html } from './html';
import type { ReportExecution } from './report-execution';

/** A sign that does not need its colour. */
export function verdictMark(verdict: ReportExecution['verdict']): Html {
  const sign = { good: '✓', bad: '✗', open: '?' }[verdict];
  return html`<b class="mark ${verdict}" aria-hidden="true">${sign}</b>`;
}
