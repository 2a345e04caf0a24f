import { DEFAULT_OUTPUT_FORMAT } from '../definition/defaults';
import type { OutputFormat } from '../definition/definition';
import { formatBytes } from '../runner/format-bytes';
import type { ExecutionRecord } from '../runner/execution-record';
import type { Finding } from '../runner/finding';
import { phasesOf, phaseTotals } from '../runner/phases';
import { showAtLeast } from '../runner/show-at-least';
import { showPeakMemory } from '../runner/show-peak-memory';
import { code } from './inert-markdown';
import { withoutControls } from './inert-text';
import { findingsSection } from './summary-findings';

/** How much of the output the summary shows. */
const MAX_PREVIEW_CHARACTERS = 2_000;
/** A message longer than this is in the log. */
const MAX_ERROR_CHARACTERS = 4_000;

/** More warnings than this are in the log. */
const MAX_WARNINGS = 10;
const MAX_WARNING_CHARACTERS = 1_000;
/** A reference, an image: more is not for reading. */
const MAX_CELL_CHARACTERS = 1_000;
/** Characters of the bar that shows memory against its limit. */
const BAR_CELLS = 10;
/** The usage of a shorter run is that of its start. */
const MIN_AVERAGE_MS = 500;

/** What a section has besides the record and the output. */
export interface SummaryExtras {
  /** Markdown of `summaryCharts`; nothing in it is a plugin's. */
  readonly charts?: string;
  /** The command that does the same by hand. */
  readonly reproduce?: string | undefined;
  /** The same for the CLI, in one line. */
  readonly reproduceCli?: string | undefined;
  /** What the output is; JSON by default. */
  readonly format?: OutputFormat;
  /** What the plugin found, as far as that is kept. */
  readonly findings?: readonly Finding[];
}

/**
 * The section of the job summary, as GitHub-flavoured Markdown.
 * @param output as it may be shown: masked before it is cut here.
 */
export function summaryMarkdown(
  record: ExecutionRecord,
  output: string,
  {
    charts = '',
    reproduce,
    reproduceCli,
    format = DEFAULT_OUTPUT_FORMAT,
    findings = [],
  }: SummaryExtras = {},
): string {
  const rows = [
    row('Exit code', record.exit_code),
    row('Attempts', attempts(record)),
    row('Duration', duration(record)),
    row('Peak memory', memory(record)),
    row('CPU time', cpuTime(record)),
    row('Files', fileCounts(record.files)),
    row('Artifacts', fileCounts(record.artifacts)),
    row('Image', image(record)),
    row('Execution', record.execution_id),
  ];
  return [
    heading(record),
    '',
    ...(record.error === null
      ? []
      : [fence(record.error.slice(0, MAX_ERROR_CHARACTERS), ''), '']),
    ...warnings(record),
    row('Outcome', record.outcome) ?? '| | |',
    '| :--- | :--- |',
    ...rows.filter((line) => line !== undefined),
    '',
    ...(charts === '' ? [] : [charts]),
    ...findingsSection({ kept: findings, counts: record.findings }),
    ...preview(output, format),
    ...byHand(reproduce, reproduceCli),
    '',
  ].join('\n');
}

/**
 * The fullest section of at most `room` bytes. What is left out first is what
 * is also elsewhere: the charts, then the output and the command.
 * @returns empty when not even one line fits.
 */
export function summaryWithin(
  room: number,
  record: ExecutionRecord,
  output: string,
  extras: SummaryExtras = {},
): string {
  const fits = (text: string): boolean => Buffer.byteLength(text) <= room;
  const withoutCharts = { ...extras, charts: '' };
  const forms = [
    () => summaryMarkdown(record, output, extras),
    () => summaryMarkdown(record, output, withoutCharts),
    () => summaryMarkdown(record, ''),
    () => `\n${heading(record)}\n\nThe summary of this step is full.\n`,
  ];
  for (const form of forms) {
    const text = form();
    if (fits(text)) return text;
  }
  return '';
}

function heading(record: ExecutionRecord): string {
  const mark = record.outcome === 'succeeded' ? '✅' : '❌';
  const time = seconds(record.duration_ms);
  return (
    `### ${mark} ${code(record.plugin.slice(0, MAX_CELL_CHARACTERS))} ${words(record.outcome)}` +
    (time === undefined ? '' : ` in ${time}`)
  );
}

function warnings({ warnings: all }: ExecutionRecord): string[] {
  const shown = all
    .slice(0, MAX_WARNINGS)
    .map((text) => code(text.slice(0, MAX_WARNING_CHARACTERS)));
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more, in the log`] : [])].map(
    (text) => `> ⚠️ ${text}\n`,
  );
}

function row(
  name: string,
  value: string | number | null | undefined,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  return `| ${name} | ${code(String(value).slice(0, MAX_CELL_CHARACTERS))} |`;
}

/** One attempt is nothing to speak of. */
function attempts({ attempts: all }: ExecutionRecord): string | undefined {
  return all.length > 1
    ? all.map(({ outcome }) => words(outcome)).join(', ')
    : undefined;
}

function words(outcome: string | null): string {
  return (outcome ?? 'did not end').replaceAll('_', ' ');
}

function seconds(ms: number | null): string | undefined {
  return ms === null ? undefined : `${(ms / 1000).toFixed(2)} s`;
}

/** The whole, and what of it each phase took; none that took no time. */
function duration(record: ExecutionRecord): string | undefined {
  const whole = seconds(record.duration_ms);
  const parts = phaseTotals(phasesOf(record))
    .filter(({ ms }) => ms >= 5)
    .map(({ name, ms }) => `${name} ${seconds(ms)}`);
  if (whole === undefined || parts.length < 2) return whole;
  return `${whole}: ${parts.join(' · ')}`;
}

function memory({ usage, limits }: ExecutionRecord): string {
  const peak = usage.peak_memory_bytes;
  const shown = showPeakMemory(usage, limits);
  const limit = limits?.memory_bytes;
  if (peak === null || shown === undefined) {
    return limit === undefined
      ? 'not measured'
      : `not measured, limit ${formatBytes(limit)}`;
  }
  if (limit === undefined) return shown;
  return `${bar(peak / limit)} ${shown} of ${formatBytes(limit)}`;
}

/** A share as text that is drawn everywhere; any use at all is one cell. */
function bar(share: number): string {
  const full = Math.min(BAR_CELLS, Math.ceil(share * BAR_CELLS));
  return '█'.repeat(full) + '░'.repeat(BAR_CELLS - full);
}

/** With the limit it is held against; the share while it ran is an average. */
function cpuTime(record: ExecutionRecord): string | undefined {
  const { usage, limits } = record;
  const measured = seconds(usage.cpu_ms);
  if (measured === undefined || usage.cpu_ms === null) return undefined;
  const time = showAtLeast(measured, usage);
  if (limits === null) return time;
  const cpus = limits.nano_cpus / 1e9;
  const ran = phasesOf(record).findLast(({ name }) => name === 'run')?.ms ?? 0;
  return ran < MIN_AVERAGE_MS
    ? `${time}, limit ${cpus} CPU`
    : `${time}, on average ${Math.round((usage.cpu_ms / ran / cpus) * 100)} % of the limit of ${cpus} CPU`;
}

function fileCounts(counts: ExecutionRecord['files']): string | undefined {
  return counts === null
    ? undefined
    : `${counts.count}, ${formatBytes(counts.bytes)}`;
}

function image(record: ExecutionRecord): string | undefined {
  if (record.image === null) return undefined;
  return record.image_digest === null || record.image.includes('@')
    ? record.image
    : `${record.image} ${record.image_digest}`;
}

function preview(output: string, format: OutputFormat): string[] {
  if (output === '') return [];
  const cut = output.length > MAX_PREVIEW_CHARACTERS;
  return [
    '<details><summary>Output</summary>',
    '',
    fence(
      output.slice(0, MAX_PREVIEW_CHARACTERS) + (cut ? '\n…' : ''),
      format === 'text' ? '' : 'json',
    ),
    '',
    '</details>',
    '',
  ];
}

function byHand(
  reproduce: string | undefined,
  reproduceCli: string | undefined,
): string[] {
  if (reproduce === undefined && reproduceCli === undefined) return [];
  return [
    '<details><summary>How to reproduce locally</summary>',
    '',
    ...(reproduceCli === undefined
      ? []
      : [
          'In the repository, with the input of the step in `input.json`:',
          '',
          fence(reproduceCli, 'sh'),
          '',
        ]),
    ...(reproduceCli === undefined || reproduce === undefined
      ? []
      : ['Without plugin-runner:', '']),
    ...(reproduce === undefined ? [] : [fence(reproduce, 'sh'), '']),
    '</details>',
  ];
}

/** A fence longer than any run of backticks in the text. */
function fence(text: string, language: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const lines = text.split(/\r\n|[\r\n]/).map(withoutControls);
  return `${marks}${language}\n${lines.join('\n')}\n${marks}`;
}
