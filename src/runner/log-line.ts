import { isJsonObject } from '../definition/json';
import type { Finding, FindingLevel } from './finding';
import { messageOf, readFinding, readResults, wordOf } from './read-finding';

/** A log line that says more than its text. */
export interface LogLine {
  /** What it says that is no finding; undefined when that is nothing. */
  readonly remark: LogRemark | undefined;
  readonly findings: readonly Finding[];
}

/** Something for whoever reads the log. */
export interface LogRemark extends Omit<Finding, 'level'> {
  readonly level: 'debug' | 'info';
}

const LEVELS: Readonly<Record<string, LogRemark['level'] | FindingLevel>> = {
  trace: 'debug',
  debug: 'debug',
  info: 'info',
  note: 'notice',
  notice: 'notice',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
  fatal: 'error',
  critical: 'error',
};

/**
 * Reads `{"level": "warning", "message": "…", "file": "a.sh", "line": 3}`, and
 * `{"results": […]}` with a list of such objects.
 * @returns undefined for a line that is plain text.
 */
export function parseLogLine(line: string): LogLine | undefined {
  if (!line.startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const results = readResults(value['results']) ?? [];
  const level = wordOf(LEVELS, value['level']);
  if (level === undefined || messageOf(value) === undefined) {
    return results.length === 0
      ? undefined
      : { remark: undefined, findings: results };
  }
  if (level === 'debug' || level === 'info') {
    const remark = { ...readFinding(value, 'notice'), level };
    return { remark, findings: results };
  }
  return {
    remark: undefined,
    findings: [readFinding(value, level), ...results],
  };
}
