import type { ExecutionRecord } from '../runner/execution-record';
import type { RecordedSample } from '../runner/usage-log';
import { html, type Html } from './html';
import { usageChart } from './usage-chart';
import { usageCharts } from './usage-charts';

/** Memory and CPU over time, each against its limit; nothing without a curve. */
export function executionCharts(
  record: ExecutionRecord,
  samples: readonly RecordedSample[],
): Html | undefined {
  const charts = usageCharts(record, samples);
  if (charts.length === 0) return undefined;
  return html`<div class="charts">${charts.map(usageChart)}</div>`;
}
