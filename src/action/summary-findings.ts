import {
  FINDING_LEVELS,
  type Finding,
  type FindingLevel,
  type FoundFindings,
} from '../runner/finding';
import { code } from './inert-markdown';

/** Rows of the table: what people read before they open the file. */
const MAX_ROWS = 20;
/** A message longer than this is in the file. */
const MAX_MESSAGE_CHARACTERS = 300;

const MARKS: Readonly<Record<FindingLevel, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  notice: 'ℹ️ notice',
};

/** The lines of a summary about what a plugin found; none for nothing. */
export function findingsSection({ kept, counts }: FoundFindings): string[] {
  const found = FINDING_LEVELS.filter((level) => counts[level] > 0);
  if (found.length === 0) return [];
  const gravestFirst = FINDING_LEVELS.flatMap((level) =>
    kept.filter((finding) => finding.level === level),
  );
  const shown = gravestFirst.slice(0, MAX_ROWS);
  const total = found.reduce((sum, level) => sum + counts[level], 0);
  const more = total - shown.length;
  return [
    `**Findings: ${found.map((level) => countOf(counts[level], level)).join(', ')}**`,
    '',
    '| Level | Place | Finding |',
    '| :--- | :--- | :--- |',
    ...shown.map(row),
    '',
    ...(more > 0
      ? [`and ${more} more: see \`findings.json\` in \`record-dir\``, '']
      : []),
  ];
}

function countOf(count: number, level: FindingLevel): string {
  return `${count} ${level}${count === 1 ? '' : 's'}`;
}

function row(finding: Finding): string {
  const { level, message, file, line, rule, title } = finding;
  const place =
    file === undefined
      ? ''
      : code(`${file}${line === undefined ? '' : `:${line}`}`);
  const oneLine = message.replace(/\s+/g, ' ').trim();
  const text =
    oneLine.length > MAX_MESSAGE_CHARACTERS
      ? `${oneLine.slice(0, MAX_MESSAGE_CHARACTERS)}…`
      : oneLine;
  const name = rule ?? title;
  const what = `${code(text)}${name === undefined ? '' : ` (${code(name)})`}`;
  return `| ${MARKS[level]} | ${place} | ${what} |`;
}
