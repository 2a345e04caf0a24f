import type { ExecutionRecord } from '../runner/execution-record';
import { phasesOf, type Phase } from '../runner/phases';
import { usageCurve } from '../runner/usage-curve';
import type { RecordedSample } from '../runner/usage-log';

/** More points than this are no better to read, and make a larger summary. */
const MAX_POINTS = 40;
/** A shorter phase is no bar but a line, and not in the table either. */
const MIN_BAR_MS = 5;
/** More bars than this are a list, which the table has. */
const MAX_BARS = 40;

/**
 * Charts of an execution, which GitHub draws from Mermaid
 * (https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams).
 * They hold numbers and words of ours only, nothing of a plugin. Where Mermaid
 * is not drawn they say little: the table has the same figures.
 * @returns Markdown; empty when there is nothing to draw.
 */
export function summaryCharts(
  record: ExecutionRecord,
  samples: readonly RecordedSample[],
): string {
  const charts = [
    phaseChart(phasesOf(record)),
    ...usageCharts(record, samples),
  ].filter((chart) => chart !== undefined);
  return charts.map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\`\n`).join('\n');
}

function phaseChart(phases: readonly Phase[]): string | undefined {
  const ended = phases.filter(({ ms }) => ms !== null && ms >= MIN_BAR_MS);
  if (ended.length < 2 || ended.length > MAX_BARS) return undefined;
  const endMs = Math.max(
    ...ended.map(({ startMs, ms }) => startMs + (ms ?? 0)),
  );
  const attempts = new Set(ended.map(({ attempt }) => attempt));
  const lines = [
    '---',
    'config:',
    `  gantt: { barHeight: 16, barGap: 3, fontSize: 12, leftPadding: ${attempts.size > 1 ? 75 : 32} }`,
    '---',
    'gantt',
    '  title Phases',
    '  dateFormat YYYY-MM-DDTHH:mm:ss.SSS',
    `  axisFormat ${axisFormat(endMs)}`,
    '  todayMarker off',
  ];
  let section = 0;
  for (const { name, startMs, ms, attempt } of ended) {
    if (attempts.size > 1 && attempt !== section) {
      lines.push(`  section attempt ${attempt}`);
      section = attempt;
    }
    const length = ms ?? 0;
    lines.push(
      `  ${name} ${(length / 1000).toFixed(2)} s :` +
        `${moment(startMs)}, ${moment(startMs + length)}`,
    );
  }
  return lines.join('\n');
}

/** Read and shown in the reader's time zone: the day does not matter. */
function moment(ms: number): string {
  return new Date(Date.UTC(2000, 0, 1) + ms).toISOString().slice(0, -1);
}

function axisFormat(endMs: number): string {
  if (endMs < 10_000) return '%-S.%L s';
  return endMs < 3_600_000 ? '%M:%S' : '%H:%M:%S';
}

function usageCharts(
  { limits }: ExecutionRecord,
  samples: readonly RecordedSample[],
): (string | undefined)[] {
  const curve = usageCurve(samples, MAX_POINTS);
  if (curve === undefined || limits === null) return [];
  const [unit, bytes] = unitOf(limits.memory_bytes);
  const cpus = limits.nano_cpus / 1e9;
  return [
    lineChart({
      title: `Memory in ${unit}, and its limit of ${number(limits.memory_bytes / bytes)} ${unit}`,
      unit,
      ms: curve.ms,
      values: curve.memoryBytes?.map((value) => value / bytes),
      limit: limits.memory_bytes / bytes,
      colour: '#1a7f37',
    }),
    lineChart({
      title: `CPU in % of the limit of ${number(cpus)} CPU`,
      unit: '%',
      ms: curve.ms,
      values: curve.cpus?.map((value) => (value / cpus) * 100),
      limit: 100,
      colour: '#0969da',
    }),
  ];
}

function lineChart(chart: {
  readonly title: string;
  readonly unit: string;
  readonly ms: readonly number[];
  readonly values: readonly number[] | undefined;
  readonly limit: number;
  readonly colour: string;
}): string | undefined {
  const { values, limit, ms } = chart;
  const [from, to] = [ms[0], ms.at(-1)];
  if (values === undefined || from === undefined || to === undefined) {
    return undefined;
  }
  if (![...values, limit].every(Number.isFinite) || limit <= 0) {
    return undefined;
  }
  const top = Math.max(limit, ...values);
  return [
    '---',
    'config:',
    '  xyChart: { height: 260, titleFontSize: 16, yAxis: { labelFontSize: 10 }, xAxis: { labelFontSize: 11 } }',
    '  themeVariables:',
    `    xyChart: { plotColorPalette: "${chart.colour}, #cf222e" }`,
    '---',
    'xychart-beta',
    `  title "${chart.title}"`,
    `  x-axis "seconds" ${number(from / 1000)} --> ${number(to / 1000)}`,
    `  y-axis "${chart.unit}" 0 --> ${number(top)}`,
    `  line [${values.map(number).join(', ')}]`,
    `  line [${values.map(() => number(limit)).join(', ')}]`,
  ].join('\n');
}

/** Three digits after the point, and no exponent, which Mermaid cannot read. */
function number(value: number): string {
  return String(Number(value.toFixed(3)));
}

function unitOf(bytes: number): [name: string, bytes: number] {
  if (bytes >= 2 ** 30) return ['GiB', 2 ** 30];
  return ['MiB', 2 ** 20];
}
