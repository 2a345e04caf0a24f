import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { OUTCOMES } from '../../definition/outcome';
import type { ExecutionFilters } from '../route';
import { goTo } from '../use-route';

const STATUSES = ['queued', 'running', 'ended', 'killed'];

/**
 * Which executions are listed; the address has it, to be kept and sent. What
 * changes by itself can be held still, by whoever reads it.
 */
export function ExecutionFilterForm({
  filters,
  isRefreshed,
  onRefreshed,
  onRefresh,
}: {
  readonly filters: ExecutionFilters;
  readonly isRefreshed: boolean;
  readonly onRefreshed: (isRefreshed: boolean) => void;
  readonly onRefresh: () => void;
}): VNode {
  const [plugin, setPlugin] = useState(filters.plugin ?? '');
  const apply = (changed: Partial<ExecutionFilters>): void =>
    goTo({
      name: 'executions',
      ...filters,
      plugin: plugin.trim() || undefined,
      ...changed,
    });
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault();
        apply({});
        onRefresh();
      }}
    >
      <div class="field">
        <label for="filter-plugin">Plugin</label>
        <input
          id="filter-plugin"
          type="text"
          autocomplete="off"
          value={plugin}
          onInput={(event) => setPlugin(event.currentTarget.value)}
        />
      </div>
      <Select
        name="Status"
        values={STATUSES}
        value={filters.status}
        onChange={(status) => apply({ status })}
      />
      <Select
        name="Outcome"
        values={OUTCOMES}
        value={filters.outcome}
        onChange={(outcome) => apply({ outcome })}
      />
      <button type="submit">Refresh</button>
      <div class="field inline">
        <input
          id="refreshed"
          type="checkbox"
          checked={isRefreshed}
          onChange={(event) => onRefreshed(event.currentTarget.checked)}
        />
        <label for="refreshed">Refresh by itself</label>
      </div>
    </form>
  );
}

function Select({
  name,
  values,
  value,
  onChange,
}: {
  readonly name: string;
  readonly values: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}): VNode {
  const id = `filter-${name.toLowerCase()}`;
  return (
    <div class="field">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">any</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {each.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
