import { formatBytes } from '../runner/format-bytes';
import type { ExecutionRecord } from '../runner/execution-record';
import { withoutControls } from './inert-text';

/** How much of the output the summary shows. */
const MAX_PREVIEW_CHARACTERS = 2_000;
/** A message longer than this is in the log. */
const MAX_ERROR_CHARACTERS = 4_000;

/**
 * The section of the job summary, as GitHub-flavoured Markdown.
 * @param output as it may be shown: masked before it is cut here.
 */
export function summaryMarkdown(
  record: ExecutionRecord,
  output: string,
): string {
  const succeeded = record.outcome === 'succeeded';
  const rows = [
    row('Exit code', record.exit_code),
    row('Attempts', attempts(record)),
    row('Duration', seconds(record.duration_ms)),
    row('Peak memory', memory(record)),
    row('CPU time', seconds(record.cpu_ms)),
    row('Image', image(record)),
    row('Execution', record.execution_id),
  ];
  return [
    `### ${succeeded ? '✅' : '❌'} ${code(record.plugin)} ${words(record.outcome)}`,
    '',
    ...(record.error === null
      ? []
      : [fence(record.error.slice(0, MAX_ERROR_CHARACTERS), ''), '']),
    ...record.warnings.map((warning) => `> ⚠️ ${escapeHtml(warning)}\n`),
    row('Outcome', record.outcome) ?? '| | |',
    '| :--- | :--- |',
    ...rows.filter((line) => line !== undefined),
    '',
    ...preview(output),
    '',
  ].join('\n');
}

function row(
  name: string,
  value: string | number | null | undefined,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  return `| ${name} | ${code(String(value))} |`;
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

function memory(record: ExecutionRecord): string {
  const limit = record.limits
    ? ` of ${formatBytes(record.limits.memory_bytes)}`
    : '';
  return record.peak_memory_bytes === null
    ? `not measured${limit && `, limit${limit.slice(3)}`}`
    : `${formatBytes(record.peak_memory_bytes)}${limit}`;
}

function image(record: ExecutionRecord): string | undefined {
  if (record.image === null) return undefined;
  return record.image_digest === null || record.image.includes('@')
    ? record.image
    : `${record.image} ${record.image_digest}`;
}

function preview(output: string): string[] {
  if (output === '') return [];
  const cut = output.length > MAX_PREVIEW_CHARACTERS;
  return [
    '<details><summary>Output</summary>',
    '',
    fence(output.slice(0, MAX_PREVIEW_CHARACTERS) + (cut ? '\n…' : ''), 'json'),
    '',
    '</details>',
  ];
}

/** A code span of HTML; Markdown inside it is read, so none is left. */
function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

function escapeHtml(text: string): string {
  return (
    withoutControls(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[|*_`~[\]!\\]/g, entity)
      // What GitHub would make links of, unasked.
      .replace(/:(?=\/\/)|(?<=www)\./gi, entity)
  );
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A fence longer than any run of backticks in the text. */
function fence(text: string, language: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const lines = text.split(/\r\n|[\r\n]/).map(withoutControls);
  return `${marks}${language}\n${lines.join('\n')}\n${marks}`;
}
