import { join } from 'node:path';
import { isJsonObject } from '../definition/json';
import { RECORD_FILES } from './execution-record';
import { readJsonFile } from './file-part';
import { FINDING_LEVELS, type RecordedFinding } from './finding';

const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The first findings of a record directory, as far as a report shows them: no
 * `end_line`, `column` or `title`. Empty where there are none; what is not a
 * finding is left out.
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
    const level = FINDING_LEVELS.find((word) => word === item['level']);
    const { message, file, line, rule } = item;
    if (level === undefined || typeof message !== 'string') return [];
    return [
      {
        level,
        message,
        ...(typeof file === 'string' && { file }),
        ...(Number.isSafeInteger(line) && { line: line as number }),
        ...(typeof rule === 'string' && { rule }),
      },
    ];
  });
}
