import { formatBytes } from '../runner/format-bytes';
import { formatDuration } from '../runner/format-duration';
import type { ExecutionRecord, FileCounts } from '../runner/execution-record';
import { phasesOf } from '../runner/phases';
import type { StoredRecord } from '../runner/read-records';
import { readShown } from '../runner/shown';
import type { CliDoor } from './cli-door';
import { findExecution } from './find-execution';
import { inertJson } from './inert-json';
import { inertText } from './inert-text';
import type { RecordsOptions, ResultOptions } from './options';
import { paintFor, type Paint } from './paint';
import { showTime } from './show-time';
import { showUsageFigures } from './usage-figures';
import { writeResult } from './write-result';

/** A longer text is read in the record. */
const MAX_TEXT = 2_000;

/**
 * Writes the record of an execution to stdout: for people, or with `json` as
 * it is on disk, but that it says `killed` where its process has gone.
 * @throws UsageError when there is no such execution.
 */
export async function showRecord(
  name: string,
  options: RecordsOptions & ResultOptions,
  door: CliDoor,
): Promise<number> {
  const stored = findExecution(name, options, door);
  const text = options.json
    ? inertJson(stored.record)
    : summaryOf(stored, paintFor(door.stdout, door));
  await writeResult(text, door);
  return 0;
}

function summaryOf({ record, directory }: StoredRecord, paint: Paint): string {
  const { reproduce } = readShown(directory);
  const facts: [name: string, value: string | null | undefined][] = [
    ['Plugin', versioned(record)],
    ['Execution', record.execution_id],
    ['Ended', endOf(record)],
    ['Error', record.error],
    ...record.warnings.map((it): [string, string] => ['Warning', it]),
    ['Began', began(record)],
    ['Phases', phases(record)],
    ['Attempts', attempts(record)],
    ['Image', record.image],
    ['Digest', record.image_digest],
    ['Definition', record.definition_file],
    ['Policy', record.policy_file],
    ['Container', record.container],
    ['Limits', limits(record)],
    ['Sandbox', sandbox(record)],
    ...showUsageFigures(record.usage, record.limits),
    ['Input', bytes(record.input_bytes)],
    ['Output', bytes(record.output_bytes)],
    ['Log', bytes(record.stderr_bytes)],
    ['Findings', findings(record)],
    ['Files given', counts(record.files)],
    ['Artifacts', counts(record.artifacts)],
    ['Trace', record.trace_id],
    ['Record', directory],
    ['By hand', reproduce],
  ];
  const shown = facts.filter(([, value]) => value);
  const width = Math.max(...shown.map(([fact]) => fact.length));
  return shown
    .map(([fact, value]) => {
      const indent = `\n${' '.repeat(width + 2)}`;
      const text = inertText(cut(value ?? '')).replaceAll('\n', indent);
      const shownText =
        fact === 'Ended' ? paint.bold(verdictPaint(record, paint)(text)) : text;
      return `${paint.dim(fact.padEnd(width))}  ${shownText}\n`;
    })
    .join('');
}

function verdictPaint(
  { outcome, status }: ExecutionRecord,
  { green, red, yellow }: Paint,
): (text: string) => string {
  if (status === 'running') return yellow;
  return outcome === 'succeeded' ? green : red;
}

function versioned({
  plugin,
  plugin_version: version,
}: ExecutionRecord): string {
  return version === null ? plugin : `${plugin}, version ${version}`;
}

function endOf(record: ExecutionRecord): string {
  if (record.status === 'running') {
    return `not yet; ${record.states.at(-1)?.state ?? 'it begins'}`;
  }
  const { exit_code: code, duration_ms: ms } = record;
  return [
    record.outcome ?? record.status,
    ...(code === null ? [] : [`exit code ${code}`]),
    ...(ms === null ? [] : [`after ${formatDuration(ms)}`]),
  ].join(', ');
}

function began({ states }: ExecutionRecord): string | undefined {
  const [first] = states;
  return first && showTime(new Date(first.at));
}

function phases(record: ExecutionRecord): string {
  return phasesOf(record)
    .flatMap(({ name, ms }) =>
      ms === null ? [] : [`${name} ${formatDuration(ms)}`],
    )
    .join(' · ');
}

function attempts({ attempts: all }: ExecutionRecord): string | undefined {
  if (all.length < 2) return undefined;
  return all
    .map(
      ({ attempt, outcome, duration_ms: ms }) =>
        `${attempt}: ${outcome} after ${formatDuration(ms)}`,
    )
    .join('\n');
}

function limits({ limits: it, timeout_ms: ms }: ExecutionRecord): string {
  return [
    ...(it === null
      ? []
      : [
          `${it.nano_cpus / 1e9} CPU`,
          `${formatBytes(it.memory_bytes)} of memory`,
          `${it.pids} processes`,
          `${formatBytes(it.tmp_bytes)} of /tmp`,
        ]),
    ...(ms === null ? [] : [formatDuration(ms)]),
  ].join(' · ');
}

function sandbox({ sandbox: it }: ExecutionRecord): string | undefined {
  if (it === null) return undefined;
  return [
    `user ${it.user}`,
    `network ${it.network}`,
    it.read_only ? 'read-only root' : 'writable root',
    `capabilities ${it.capabilities.join(', ') || 'none'}`,
    `runtime ${it.runtime}`,
    `workspace ${it.workspace}`,
  ].join(' · ');
}

function findings({ findings: it }: ExecutionRecord): string {
  return Object.entries(it)
    .filter(([, count]) => Number(count) > 0)
    .map(([level, count]) => `${level} ${String(count)}`)
    .join(' · ');
}

function counts(files: FileCounts | null): string | undefined {
  return files === null
    ? undefined
    : `${files.count}, ${formatBytes(files.bytes)}`;
}

function bytes(count: number | null): string | undefined {
  return count === null ? undefined : formatBytes(count);
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
