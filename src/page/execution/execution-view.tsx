import type { VNode } from 'preact';
import { FaultNotice } from '../fault-notice';
import { inert } from '../inert';
import { PageHeading } from '../page-heading';
import type { ShownRecord } from '../server/shown-record';
import { CancelButton } from './cancel-button';
import { ExecutionArtifacts } from './execution-artifacts';
import { ExecutionCharts } from './execution-charts';
import { ExecutionFacts } from './execution-facts';
import { ExecutionFigures } from './execution-figures';
import { ExecutionFindings } from './execution-findings';
import { ExecutionLog } from './execution-log';
import { ExecutionOutput } from './execution-output';
import { ExecutionState } from './execution-state';
import { PhaseBar } from './phase-bar';
import { RunAgain } from './run-again';
import type { ShownLog } from './shown-log';
import { shownVerdict } from './state-words';
import { useExecution } from './use-execution';

/** One execution: live while it runs, and as it ended afterwards. */
export function ExecutionView({ id }: { readonly id: string }): VNode {
  const { record, error, log } = useExecution(id);
  const name = record && inert(record.plugin);
  return (
    <>
      <PageHeading title={name ?? 'Execution'}>
        {name !== undefined && <code>{name}</code>}
      </PageHeading>
      {error !== undefined && <FaultNotice error={error} />}
      {record !== undefined && <KnownExecution record={record} log={log} />}
      {record === undefined && error === undefined && (
        <p role="status">Loading …</p>
      )}
    </>
  );
}

function KnownExecution({
  record,
  log,
}: {
  readonly record: ShownRecord;
  readonly log: ShownLog;
}): VNode {
  const { execution_id: id, status } = record;
  const isOver = status === 'ended' || status === 'killed';
  return (
    <>
      <div class={`card ${shownVerdict(record)}`}>
        <ExecutionState record={record} />
        <ExecutionNotices record={record} />
        <div class="buttons">
          {!isOver && <CancelButton id={id} />}
          <RunAgain record={record} />
        </div>
      </div>
      {isOver && <ExecutionOutput record={record} />}
      <section class="card" aria-labelledby="usage">
        <h2 id="usage">Usage</h2>
        <PhaseBar record={record} />
        <ExecutionFigures record={record} isOver={isOver} />
        <ExecutionCharts record={record} isOver={isOver} />
      </section>
      <ExecutionLog id={id} log={log} isOver={isOver} />
      <ExecutionFindings record={record} isOver={isOver} />
      <ExecutionArtifacts record={record} isOver={isOver} />
      <ExecutionFacts record={record} />
    </>
  );
}

/** Why it did not succeed, and what should be known though it did. */
function ExecutionNotices({
  record: { error, warnings },
}: {
  readonly record: ShownRecord;
}): VNode {
  return (
    <>
      {error !== null && <pre class="error notice">{inert(error)}</pre>}
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map((warning) => (
            <li key={warning}>{inert(warning)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
