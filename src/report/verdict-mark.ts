import { html, type Html } from './html';
import type { Verdict } from './verdict';

/** A sign that does not need its colour. */
export function verdictMark(verdict: Verdict): Html {
  const sign = { good: '✓', bad: '✗', open: '?' }[verdict];
  return html`<b class="mark ${verdict}" aria-hidden="true">${sign}</b>`;
}
