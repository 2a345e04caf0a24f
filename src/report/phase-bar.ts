import { formatDuration } from '../runner/format-duration';
import {
  PHASE_NAMES,
  phaseTotals,
  type Phase,
  type PhaseName,
} from '../runner/phases';
import { html, type Html } from './html';
import { percent } from './percent';

/** What each phase is, for those who do not know the words. */
const MEANINGS: Readonly<Record<PhaseName, string>> = {
  resolve: 'finding the definition and checking it',
  pull: 'making the image present',
  create: 'creating the container',
  start: 'starting it',
  run: 'the plugin running',
  drain: 'its exit and the rest of its output',
  judge: 'checking the output',
  wait: 'the pause before another attempt',
};

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
          html`<li title="${MEANINGS[name]}">
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
        html`<li title="${MEANINGS[name]}"><i class="${name}"></i>${name}</li>`,
    )}
  </ul>`;
}
