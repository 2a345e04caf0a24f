import type { VNode } from 'preact';
import { VerdictMark } from '../verdict-mark';
import type { ShownRecord } from '../server/server';
import { shownVerdict, stateWords } from './state-words';

/** Where an execution stands, or how it ended; said whenever it changes. */
export function ExecutionState({
  record,
}: {
  readonly record: ShownRecord;
}): VNode {
  const verdict = shownVerdict(record);
  return (
    <p class={`state ${verdict}`} role="status">
      <VerdictMark verdict={verdict} />
      <span class="words">{stateWords(record)}</span>
    </p>
  );
}
