import type { VNode } from 'preact';
import { formatDuration } from '../../runner/format-duration';
import { VerdictMark } from '../verdict-mark';
import type { ShownRecord } from '../server/shown-record';
import { lengthMs } from './length-ms';
import { shownVerdict, stateWords } from './state-words';

/** Where an execution stands, or how it ended; said whenever it changes. */
export function ExecutionState({
  record,
}: {
  readonly record: ShownRecord;
}): VNode {
  const verdict = shownVerdict(record);
  return (
    <div class={`state ${verdict}`}>
      <VerdictMark verdict={verdict} />
      <span class="words" role="status">
        {stateWords(record)}
      </span>
      <span class="length">{formatDuration(lengthMs(record, Date.now()))}</span>
    </div>
  );
}
