import type { VNode } from 'preact';
import { recordFigures } from '../../report/record-figures';
import type { ShownRecord } from '../server/server';

/** The figures that people ask for first. */
export function ExecutionFigures({
  record,
}: {
  readonly record: ShownRecord;
}): VNode {
  return (
    <dl class="figures">
      {recordFigures(record).map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            {note !== '' && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
