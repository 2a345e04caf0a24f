import { join } from 'node:path';
import { isJsonObject } from '../definition/json';
import { RECORD_FILES, type FindingCounts } from './execution-record';
import { readJsonFile } from './file-part';

const MAX_BYTES = 16 * 1024 * 1024;

/** What a plugin found, as `findings.json` holds it. Every text is its own. */
export interface RecordedFinding {
  readonly level: keyof FindingCounts;
  readonly message: string;
  readonly file: string | undefined;
  /** Counted from 1. */
  readonly line: number | undefined;
  readonly rule: string | undefined;
}

const LEVELS = ['error', 'warning', 'notice'] as const;

/**
 * The first findings of a record directory; empty where there are none. What
 * is not a finding is left out.
 */
export function readFindings(
  recordDirectory: string,
  max: number,
): RecordedFinding[] {
  const file = join(recordDirectory, RECORD_FILES.findings);
  const value = readJsonFile(file, MAX_BYTES);
  if (!Array.isArray(value)) return [];
  return value.slice(0, max).flatMap((item: unknown) => {
    if (!isJsonObject(item)) return [];
    const level = LEVELS.find((word) => word === item['level']);
    const { message, file, line, rule } = item;
    if (level === undefined || typeof message !== 'string') return [];
    return [
      {
        level,
        message,
        file: typeof file === 'string' ? file : undefined,
        line: Number.isSafeInteger(line) ? (line as number) : undefined,
        rule: typeof rule === 'string' ? rule : undefined,
      },
    ];
  });
}
