import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FaultNotice } from '../fault-notice';
import { PageHeading } from '../page-heading';
import type { ExecutionFilters } from '../route';
import { getExecutions } from '../server/server';
import type { ShownRecord } from '../server/shown-record';
import { useLoaded } from '../use-loaded';
import { ExecutionFilterForm } from './execution-filter-form';
import { ExecutionTable } from './execution-table';

/** The executions that there are records of, the newest first. */
export function ExecutionList({
  filters,
}: {
  readonly filters: ExecutionFilters;
}): VNode {
  const { plugin, status, outcome } = filters;
  const [round, setRound] = useState(0);
  return (
    <>
      <PageHeading title="Executions" />
      <ExecutionFilterForm
        key={[plugin, status, outcome].join('\n')}
        filters={filters}
        onRefresh={() => setRound(round + 1)}
      />
      <Pages
        key={[plugin, status, outcome, round].join('\n')}
        filters={filters}
      />
    </>
  );
}

/** The first page, and those that were asked for after it. */
function Pages({ filters }: { readonly filters: ExecutionFilters }): VNode {
  const first = useLoaded(() => getExecutions(filters), []);
  const [more, setMore] = useState<readonly ShownRecord[]>([]);
  const [next, setNext] = useState<string | null>();
  const [error, setError] = useState<Error>();
  if (first.state === 'failed') return <FaultNotice error={first.error} />;
  if (first.state === 'loading') return <p role="status">Loading …</p>;
  const shown = [...first.value.executions, ...more];
  const after = next === undefined ? first.value.next : (next ?? undefined);
  const load = async (): Promise<void> => {
    try {
      const page = await getExecutions(filters, after);
      setMore([...more, ...page.executions]);
      setNext(page.next ?? null);
      setError(undefined);
    } catch (fault) {
      setError(fault as Error);
    }
  };
  return (
    <>
      <p role="status">
        {shown.length === 0
          ? 'There are no such executions.'
          : `${shown.length} shown${after === undefined ? '' : ', there are more'}`}
      </p>
      {shown.length > 0 && <ExecutionTable records={shown} />}
      {error !== undefined && <FaultNotice error={error} />}
      {after !== undefined && (
        <div class="buttons">
          <button type="button" onClick={() => void load()}>
            Show more
          </button>
        </div>
      )}
    </>
  );
}
