import type { ExecutionRecord } from '../runner/execution-record';
import { usageCurve } from '../runner/usage-curve';
import type { RecordedSample } from '../runner/usage-log';
import { html, type Html } from './html';
import { usageChart } from './usage-chart';
import { usageCharts } from './usage-charts';

/** Enough for the width of a page. */
const MAX_POINTS = 120;

/** Memory and CPU over time, each against its limit; nothing without a curve. */
export function executionCharts(
  record: ExecutionRecord,
  samples: readonly RecordedSample[],
): Html | undefined {
  const charts = usageCharts(record, usageCurve(samples, MAX_POINTS));
  if (charts.length === 0) return undefined;
  return html`<div class="charts">${charts.map(usageChart)}</div>`;
}
