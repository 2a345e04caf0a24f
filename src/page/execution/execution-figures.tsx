import type { VNode } from 'preact';
import { NOT_MEASURED, recordFigures } from '../../report/record-figures';
import type { ShownRecord } from '../server/shown-record';

/** The figures that people ask for first. */
export function ExecutionFigures({
  record,
  isOver,
}: {
  readonly record: ShownRecord;
  readonly isOver: boolean;
}): VNode {
  // What is measured is known at the end.
  const figures = recordFigures(record).filter(
    ({ value }) => isOver || value !== NOT_MEASURED,
  );
  return (
    <dl class="figures">
      {figures.map(({ name, value, note }) => (
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
