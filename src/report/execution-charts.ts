import type { ExecutionRecord } from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';
import { usageCurve } from '../runner/usage-curve';
import type { RecordedSample } from '../runner/usage-log';
import { html, type Html } from './html';
import { usageChart } from './usage-chart';

/** Enough for the width of a page. */
const MAX_POINTS = 120;

/** A shorter run has no course to speak of. */
const MIN_SPAN_MS = 200;

/** Memory and CPU over time, each against its limit; nothing without a curve. */
export function executionCharts(
  { limits, usage }: ExecutionRecord,
  samples: readonly RecordedSample[],
): Html | undefined {
  const curve = usageCurve(samples, MAX_POINTS);
  if (curve === undefined) return undefined;
  const { ms, memoryBytes, cpus } = curve;
  if ((ms.at(-1) ?? 0) - (ms[0] ?? 0) < MIN_SPAN_MS) return undefined;
  const peak = Math.max(usage.peak_memory_bytes ?? 0, ...(memoryBytes ?? []));
  const most = Math.max(limits?.memory_bytes ?? 0, peak);
  const [unit, unitBytes] =
    most >= 2 ** 30 ? ['GiB', 2 ** 30] : ['MiB', 2 ** 20];
  const limitCpus = limits ? limits.nano_cpus / 1e9 : undefined;
  return html`<div class="charts">
    ${
      memoryBytes &&
      usageChart({
        kind: 'memory',
        title: 'Memory',
        summary: `peak ${formatBytes(peak)}${limits ? ` of ${formatBytes(limits.memory_bytes)}` : ''}`,
        ms,
        values: memoryBytes.map((bytes) => bytes / unitBytes),
        limit: limits ? limits.memory_bytes / unitBytes : undefined,
        format: (value) => `${Number(value.toFixed(2))} ${unit}`,
      })
    }
    ${
      cpus &&
      usageChart({
        kind: 'cpu',
        title: 'CPU',
        summary: `${Number(Math.max(...cpus).toFixed(2))} CPU at most${limitCpus === undefined ? '' : `, limit ${limitCpus}`}`,
        ms,
        values: cpus,
        limit: limitCpus,
        format: (value) => `${Number(value.toFixed(3))}`,
      })
    }
  </div>`;
}
