import { dirname } from 'node:path';
import type { Execution } from '../runner/execution';
import { inertText } from './inert-text';
import type { Toolkit } from './toolkit';

/**
 * Writes the report of all executions of the job so far and sets the output
 * `report-file`. A report is a courtesy: failing to write it fails nothing.
 * @param env for the name of the job.
 */
export async function writeReportFile(
  { recordDirectory }: Pick<Execution, 'recordDirectory'>,
  env: Readonly<Record<string, string | undefined>>,
  core: Toolkit,
): Promise<void> {
  try {
    // Not needed by every step, and behind the removal of the container.
    const { writeReport } = await import('../report/write-report');
    const title = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']]
      .filter((name) => name)
      .join(' / ');
    core.setOutput('report-file', writeReport(dirname(recordDirectory), title));
  } catch (error) {
    core.warning(
      `The report could not be written: ${inertText((error as Error).message)}`,
    );
  }
}
