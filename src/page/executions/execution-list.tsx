import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PageHeading } from '../page-heading';
import type { ExecutionFilters } from '../route';
import { ExecutionFilterForm } from './execution-filter-form';
import { ExecutionPages } from './execution-pages';

/** The executions that there are records of, the newest first. */
export function ExecutionList({
  filters,
}: {
  readonly filters: ExecutionFilters;
}): VNode {
  const { plugin, status, outcome } = filters;
  const [round, setRound] = useState(0);
  const [isRefreshed, setRefreshed] = useState(true);
  return (
    <>
      <PageHeading title="Executions" />
      <ExecutionFilterForm
        key={[plugin, status, outcome].join('\n')}
        filters={filters}
        isRefreshed={isRefreshed}
        onRefreshed={setRefreshed}
        onRefresh={() => setRound(round + 1)}
      />
      <ExecutionPages
        key={[plugin, status, outcome, round].join('\n')}
        filters={filters}
        isRefreshed={isRefreshed}
      />
    </>
  );
}
