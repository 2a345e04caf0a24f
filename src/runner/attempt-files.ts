import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '../definition/make-directory';
import { RECORD_FILES } from './execution-record';

/**
 * Where the files of an attempt are once another one has begun.
 * @param number counted from 1.
 */
export function attemptDirectory(directory: string, number: number): string {
  return join(directory, 'attempts', String(number));
}

/** Moves the files of an attempt to `attempts/<number>/` of its record. */
export function keepAttempt(directory: string, number: number): void {
  const target = attemptDirectory(directory, number);
  makeDirectory(target, 0o700);
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
