import type { VNode } from 'preact';
import type { RecordedFinding } from '../../runner/finding';
import { FaultNotice } from '../fault-notice';
import { inert } from '../inert';
import { getFindings } from '../server/server';
import type { ShownRecord } from '../server/shown-record';
import { useLoaded } from '../use-loaded';

/** More of them are for a program to read. */
const MAX_ROWS = 500;

/** What the plugin found; nothing where it found nothing. */
export function ExecutionFindings({
  record,
  isOver,
}: {
  readonly record: ShownRecord;
  readonly isOver: boolean;
}): VNode | null {
  const { execution_id: id, findings: counted } = record;
  const total = counted.error + counted.warning + counted.notice;
  const isThere = isOver && total > 0;
  const loaded = useLoaded(isThere ? () => getFindings(id) : undefined, [id]);
  if (!isThere) return null;
  return (
    <section class="card" aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <p>
        {plural(counted.error, 'error')}, {plural(counted.warning, 'warning')},{' '}
        {plural(counted.notice, 'notice')}
      </p>
      {loaded.state === 'failed' && <FaultNotice error={loaded.error} />}
      {loaded.state === 'loaded' && <FindingsTable findings={loaded.value} />}
    </section>
  );
}

function FindingsTable({
  findings,
}: {
  readonly findings: readonly RecordedFinding[];
}): VNode {
  return (
    <div class="wide" tabIndex={0} role="group" aria-labelledby="findings">
      <table>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Where</th>
            <th scope="col">Rule</th>
            <th scope="col">Message</th>
          </tr>
        </thead>
        <tbody>
          {findings
            .slice(0, MAX_ROWS)
            .map(({ level, file, line, rule, message }, at) => (
              <tr key={at} class={level}>
                <td>{level}</td>
                <td>
                  <code>
                    {inert(file ?? '')}
                    {file !== undefined && line !== undefined && `:${line}`}
                  </code>
                </td>
                <td>{inert(rule ?? '')}</td>
                <td>{inert(message)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
