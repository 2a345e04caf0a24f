import type { VNode } from 'preact';
import { percent } from '../../report/percent';
import { PHASE_MEANINGS } from '../../report/phase-meanings';
import { formatDuration } from '../../runner/format-duration';
import { phasesOf, phaseTotals } from '../../runner/phases';
import type { ShownRecord } from '../server/shown-record';
import { lengthMs } from './length-ms';

/** Where the time of an execution went. */
export function PhaseBar({
  record,
}: {
  readonly record: ShownRecord;
}): VNode | null {
  const phases = phasesOf(record);
  const totals = phaseTotals(phases);
  const totalMs = lengthMs(record, Date.now());
  if (totals.length === 0) return null;
  const words = totals.map(({ name, ms }) => `${name} ${formatDuration(ms)}`);
  return (
    <div class="phases">
      <div class="bar" role="img" aria-label={`Phases: ${words.join(', ')}`}>
        {phases.map(({ name, startMs, ms }, at) => {
          const length = ms ?? Math.max(0, totalMs - startMs);
          const [left, width] = [startMs, length].map((it) =>
            percent(it, totalMs),
          );
          return <i key={at} class={name} style={{ left, width }} />;
        })}
      </div>
      <ul class="legend">
        {totals.map(({ name, ms }) => (
          <li key={name} title={PHASE_MEANINGS[name]}>
            <i class={name} />
            {name} <b>{formatDuration(ms)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
