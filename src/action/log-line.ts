import { isJsonObject } from '../definition/json';
import { withoutControls } from './inert-text';

/** How loud a log line is. */
export type LogLevel = 'debug' | 'info' | 'warning' | 'error';

/** A log line that says more than its text. */
export interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
  /** Relative to the repository. */
  readonly file: string | undefined;
  /** Counted from 1. */
  readonly line: number | undefined;
}

const LEVELS: Readonly<Record<string, LogLevel>> = {
  trace: 'debug',
  debug: 'debug',
  info: 'info',
  notice: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
  fatal: 'error',
  critical: 'error',
};

/**
 * Reads `{"level": "warning", "message": "…", "file": "a.sh", "line": 3}`.
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
  const message = value['message'] ?? value['msg'];
  const level = value['level'];
  if (typeof message !== 'string' || typeof level !== 'string') {
    return undefined;
  }
  const known = Object.hasOwn(LEVELS, level.toLowerCase())
    ? LEVELS[level.toLowerCase()]
    : undefined;
  if (known === undefined) return undefined;
  const { file, line: number } = value;
  return {
    level: known,
    message,
    file: typeof file === 'string' ? repositoryPath(file) : undefined,
    line:
      typeof number === 'number' && Number.isInteger(number) && number > 0
        ? number
        : undefined,
  };
}

/** A plugin sees the repository at /workspace; annotations want it bare. */
function repositoryPath(path: string): string {
  return withoutControls(path)
    .replace(/^\/workspace\//, '')
    .replace(/^\.\//, '')
    .replace(/##+\[/g, '#[');
}
