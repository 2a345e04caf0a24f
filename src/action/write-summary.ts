import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Execution } from '../runner/execution';
import { phasesOf } from '../runner/phases';
import { readUsage } from '../runner/read-usage';
import { inertText } from './inert-text';
import { summaryWithin } from './summary';
import type { Toolkit } from './toolkit';

/**
 * With one byte more, GitHub drops the whole summary of a step
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary).
 */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Of a shorter run, the table says all that there is to see. */
const MIN_CHART_MS = 1_000;

/**
 * Adds a section to the job summary, or as much of it as its file has room for.
 * A summary is a courtesy: failing to write it fails nothing.
 */
export async function writeSummary(
  execution: Execution,
  core: Toolkit,
): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    const text = summaryWithin(
      MAX_SUMMARY_BYTES - sizeOf(file),
      execution.record,
      execution.shownOutput ?? '',
      {
        charts: await charts(execution),
        reproduce: execution.reproduce,
        reproduceCli: execution.reproduceCli,
        format: execution.outputFormat,
        findings: execution.findings,
      },
    );
    if (text !== '') await core.summary.addRaw(text).write();
  } catch (error) {
    core.warning(
      `The summary ${basename(file)} could not be written: ${inertText((error as Error).message)}`,
    );
  }
}

async function charts({ record, recordDirectory }: Execution): Promise<string> {
  const ran = phasesOf(record)
    .filter(({ name }) => name === 'run')
    .reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  if (ran < MIN_CHART_MS) return '';
  const { summaryCharts } = await import('./summary-charts');
  return summaryCharts(record, readUsage(recordDirectory));
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
