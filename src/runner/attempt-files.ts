import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FILES } from './execution-record';

/** Moves the files of an attempt to `attempts/<number>/` of its record. */
export function keepAttempt(directory: string, number: number): void {
  const target = join(directory, 'attempts', String(number));
  mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const name of [
    RECORD_FILES.stdout,
    RECORD_FILES.stderr,
    RECORD_FILES.usage,
    RECORD_FILES.findings,
    RECORD_FILES.sarif,
    RECORD_FILES.output,
    RECORD_FILES.artifacts,
    RECORD_FILES.artifactsDirectory,
  ]) {
    const file = join(directory, name);
    if (existsSync(file)) renameSync(file, join(target, name));
  }
}
