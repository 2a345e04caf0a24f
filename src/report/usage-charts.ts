import type { ExecutionRecord } from '../runner/execution-record';
import { formatBytes } from '../runner/format-bytes';
import type { UsageCurve } from '../runner/usage-curve';
import type { UsageChart } from './chart-geometry';

/** A shorter run has no course to speak of. */
const MIN_SPAN_MS = 200;

/** Memory and CPU over time, each against its limit; empty without a curve. */
export function usageCharts(
  { limits, usage }: Pick<ExecutionRecord, 'limits' | 'usage'>,
  curve: UsageCurve | undefined,
): UsageChart[] {
  if (curve === undefined) return [];
  const { ms, memoryBytes, cpus } = curve;
  if ((ms.at(-1) ?? 0) - (ms[0] ?? 0) < MIN_SPAN_MS) return [];
  const peak = Math.max(usage.peak_memory_bytes ?? 0, ...(memoryBytes ?? []));
  const most = Math.max(limits?.memory_bytes ?? 0, peak);
  const [unit, unitBytes] =
    most >= 2 ** 30 ? ['GiB', 2 ** 30] : ['MiB', 2 ** 20];
  const limitCpus = limits ? limits.nano_cpus / 1e9 : undefined;
  const memory: UsageChart | undefined = memoryBytes && {
    kind: 'memory',
    title: 'Memory',
    summary: `peak ${formatBytes(peak)}${limits ? ` of ${formatBytes(limits.memory_bytes)}` : ''}`,
    ms,
    values: memoryBytes.map((bytes) => bytes / unitBytes),
    limit: limits ? limits.memory_bytes / unitBytes : undefined,
    format: (value) => `${Number(value.toFixed(2))} ${unit}`,
  };
  const cpu: UsageChart | undefined = cpus && {
    kind: 'cpu',
    title: 'CPU',
    summary: `${Number(Math.max(...cpus).toFixed(2))} CPU at most${limitCpus === undefined ? '' : `, limit ${limitCpus}`}`,
    ms,
    values: cpus,
    limit: limitCpus,
    format: (value) => `${Number(value.toFixed(3))}`,
  };
  return [memory, cpu].filter((chart) => chart !== undefined);
}
