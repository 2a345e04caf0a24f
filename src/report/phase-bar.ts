import { formatDuration } from '../runner/format-duration';
import { PHASE_NAMES, phaseTotals, type Phase } from '../runner/phases';
import { html, type Html } from './html';
import { percent } from './percent';
import { PHASE_MEANINGS } from './phase-meanings';

/** Segments of a bar, as wide as each phase is long. */
export function phaseSegments(
  phases: readonly Phase[],
  totalMs: number,
): Html[] {
  return phases.map(({ name, startMs, ms }) => {
    const length = ms ?? Math.max(0, totalMs - startMs);
    const title = `${name}: ${formatDuration(length)}`;
    return html`<i
      class="${name}"
      style="left:${percent(startMs, totalMs)};width:${percent(length, totalMs)}"
      title="${title}"
    ></i>`;
  });
}

/** A bar of an execution's phases, and what each of them took in words. */
export function phaseBar(phases: readonly Phase[], totalMs: number): Html {
  const totals = phaseTotals(phases);
  const words = totals
    .map(({ name, ms }) => `${name} ${formatDuration(ms)}`)
    .join(', ');
  return html`<div class="phases">
    <div class="bar" role="img" aria-label="Phases: ${words}">
      ${phaseSegments(phases, totalMs)}
    </div>
    <ul class="legend">
      ${totals.map(
        ({ name, ms }) =>
          html`<li title="${PHASE_MEANINGS[name]}">
            <i class="${name}"></i>${name} <b>${formatDuration(ms)}</b>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The colours of the phases, with what they mean. */
export function phaseLegend(): Html {
  return html`<ul class="legend">
    ${PHASE_NAMES.map(
      (name) =>
        html`<li title="${PHASE_MEANINGS[name]}">
          <i class="${name}"></i>${name}
        </li>`,
    )}
  </ul>`;
}
