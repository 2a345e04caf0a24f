import type { ExecutionRecord } from '../runner/execution-record';
import { html, type Html } from './html';
import { recordFigures } from './record-figures';

/** The figures that people ask for first. */
export function executionFigures(record: ExecutionRecord): Html {
  return html`<dl class="figures">
    ${recordFigures(record).map(
      ({ name, value, note }) =>
        html`<div>
          <dt>${name}</dt>
          <dd><b>${value}</b>${note !== '' && html`<small>${note}</small>`}</dd>
        </div>`,
    )}
  </dl>`;
}
