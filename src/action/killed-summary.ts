import { appendFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readRecord } from '../runner/read-record';
import { recordDirectories } from '../runner/record-directories';
import { readBoolean, type StepEnvironment } from './read-input';
import { recordsDirectoryOf } from './records-directory';
import { summaryWithin } from './summary';
import { MAX_SUMMARY_BYTES } from './write-summary';

/**
 * Adds the section that a main step would have written, had it not been killed.
 * The record has no secret in it; the output, which may, is not shown.
 * @throws what a summary that cannot be written is.
 */
export function writeKilledSummary(
  env: StepEnvironment,
  executionId: string,
): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (!file || !readBoolean(env, 'summary', true)) return;
  const directory = recordDirectories(recordsDirectoryOf(env)).find(
    (it) => basename(it) === executionId,
  );
  const record = directory && readRecord(directory);
  // A step that was not killed has written its own.
  if (!record || record.status !== 'killed') return;
  const { size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
  appendFileSync(file, summaryWithin(MAX_SUMMARY_BYTES - size, record, ''));
}
