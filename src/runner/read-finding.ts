import { isJsonObject, type Json, type JsonObject } from '../definition/json';
import { LONG_QUOTE, quote } from '../definition/quote';
import type { Finding, FindingLevel } from './finding';
import { repositoryPath } from './repository-path';

/** Words for how grave a result is, as common tools write them. */
const SEVERITIES: Readonly<Record<string, FindingLevel>> = {
  fatal: 'error',
  critical: 'error',
  high: 'error',
  error: 'error',
  medium: 'warning',
  moderate: 'warning',
  warn: 'warning',
  warning: 'warning',
  low: 'notice',
  notice: 'notice',
  note: 'notice',
  info: 'notice',
  style: 'notice',
};

/** Lines and columns are whole numbers of 32 bits wherever they are shown. */
const MAX_NUMBER = 2 ** 31 - 1;

/**
 * The findings of a `results` list, as kpt and many linters write it:
 * `[{"severity": "error", "message": "…", "file": {"path": "a.yaml"}}]`.
 * @returns undefined unless every element is one: another list of that name
 */
export function readResults(list: unknown): Finding[] | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const findings: Finding[] = [];
  for (const value of list as Json[]) {
    if (!isJsonObject(value)) return undefined;
    const level = wordOf(SEVERITIES, value['severity'] ?? value['level']);
    if (level === undefined || messageOf(value) === undefined) return undefined;
    findings.push(readFinding(value, level));
  }
  return findings;
}

/** What an object says of a finding; its message is known to be there. */
export function readFinding(value: JsonObject, level: FindingLevel): Finding {
  const { file } = value;
  const path = isJsonObject(file) ? file['path'] : file;
  return placedFinding(
    {
      level,
      message: messageOf(value) ?? '',
      rule: textOf(value['rule']),
      title: textOf(value['title']),
    },
    {
      path: textOf(path),
      line: positive(value['line']),
      endLine: positive(value['end_line']),
      column: positive(value['column']),
    },
  );
}

/** Where something was found, as the plugin says it. */
export interface ClaimedPlace {
  readonly path: string | undefined;
  /** Whether that is the URI of something that is no file of this machine. */
  readonly isForeign?: boolean;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  readonly column: number | undefined;
}

/**
 * A path that cannot be one of the repository becomes a part of the message,
 * unless it is so long that it had to be cut: half a secret in it would not be
 * recognised any more.
 */
export function placedFinding(
  what: Pick<Finding, 'level' | 'message' | 'rule' | 'title'>,
  { path, isForeign = false, line, endLine, column }: ClaimedPlace,
): Finding {
  const file =
    path === undefined || isForeign ? undefined : repositoryPath(path);
  if (file !== undefined) {
    // Without the line where it starts, the others say nothing.
    const isRange = line !== undefined && (endLine ?? 0) >= line;
    return {
      ...what,
      file,
      line,
      endLine: isRange ? endLine : undefined,
      column: line === undefined ? undefined : column,
    };
  }
  const isShown = path !== undefined && path.length <= LONG_QUOTE;
  const place = isShown ? `${quote(path, LONG_QUOTE)}: ` : '';
  return {
    ...what,
    message: `${place}${what.message}`,
    file: undefined,
    line: undefined,
    endLine: undefined,
    column: undefined,
  };
}

/** The `message` of an object, or `msg`; undefined when there is no text. */
export function messageOf(value: JsonObject): string | undefined {
  return textOf(value['message'] ?? value['msg']);
}

/** What a table says of a word, in whatever case it is. */
export function wordOf<T>(
  table: Readonly<Record<string, T>>,
  word: Json | undefined,
): T | undefined {
  if (typeof word !== 'string') return undefined;
  const key = word.toLowerCase();
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A line or a column; undefined for anything else. */
export function positive(value: Json | undefined): number | undefined {
  return typeof value === 'number' &&
    Number.isInteger(value) &&
    value > 0 &&
    value <= MAX_NUMBER
    ? value
    : undefined;
}

/** A text that is not empty; undefined for anything else. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
