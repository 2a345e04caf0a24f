import type { VNode } from 'preact';
import { formatDuration } from '../../runner/format-duration';
import { showAtLeast } from '../../runner/show-at-least';
import { showPeakMemory } from '../../runner/show-peak-memory';
import { shownVerdict, stateWords } from '../execution/state-words';
import { inert } from '../inert';
import { routeHash } from '../route';
import type { ShownRecord } from '../server/shown-record';
import { VerdictMark } from '../verdict-mark';

/** Executions, a row each. */
export function ExecutionTable({
  records,
}: {
  readonly records: readonly ShownRecord[];
}): VNode {
  return (
    <div class="card wide" tabIndex={0} role="region" aria-label="Executions">
      <table class="executions">
        <thead>
          <tr>
            <th scope="col">Plugin</th>
            <th scope="col">Outcome</th>
            <th scope="col">Started</th>
            <th scope="col">Duration</th>
            <th scope="col">Peak memory</th>
            <th scope="col">CPU time</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Row key={record.execution_id} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ record }: { readonly record: ShownRecord }): VNode {
  const { execution_id: id, plugin, states, duration_ms, usage } = record;
  const verdict = shownVerdict(record);
  const startedAt = states[0]?.at;
  return (
    <tr>
      <td>
        <a href={routeHash({ name: 'execution', id })}>
          <code>{inert(plugin)}</code>
        </a>
      </td>
      <td class={`state ${verdict}`}>
        <VerdictMark verdict={verdict} />{' '}
        <span class="words">{stateWords(record)}</span>
      </td>
      <td>
        {startedAt !== undefined && (
          <time dateTime={startedAt}>{shownTime(startedAt)}</time>
        )}
      </td>
      <td>{duration_ms !== null && formatDuration(duration_ms)}</td>
      <td>{showPeakMemory(usage, record.limits)}</td>
      <td>
        {usage.cpu_ms !== null &&
          showAtLeast(formatDuration(usage.cpu_ms), usage)}
      </td>
    </tr>
  );
}

/** As the reader's clock has it. */
function shownTime(at: string): string {
  return new Date(at).toLocaleString(undefined, {
    dateStyle: 'medium',
    timeStyle: 'medium',
  });
}
