import { basename } from 'node:path';
import type { TaskError } from '../definition/task-error';
import { formatBytes } from '../runner/format-bytes';
import type { ExecutionRecord } from '../runner/execution-record';
import type { Execution } from '../runner/task-runner';
import { inertText } from './inert-text';
import type { StepInputs } from './inputs';
import { maskedOutput } from './masked-output';
import { MAX_OUTPUT_VALUE_BYTES, outputFits, stepOutputs } from './outputs';
import type { StepMasks } from './step-masks';
import { summaryMarkdown } from './summary';
import type { Toolkit } from './toolkit';

/** Sets the outputs, writes the summary, and fails the step where it should. */
export async function reportExecution(
  execution: Execution,
  inputs: Pick<
    StepInputs,
    'failOnError' | 'summary' | 'outputEncoding' | 'secrets'
  >,
  core: Toolkit,
  print: (line: string) => void,
): Promise<void> {
  const { record } = execution;
  const outputs = stepOutputs(execution, inputs.outputEncoding);
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, value);
  }
  print(closingLine(record));
  for (const warning of record.warnings) core.warning(inertText(warning));
  const masked = maskedOutput(execution, inputs);
  if (masked !== undefined) core[masked.level](inertText(masked.message));
  if (!outputFits(execution, inputs.outputEncoding)) {
    const encoded =
      inputs.outputEncoding === 'none' ? '' : ` of ${inputs.outputEncoding}`;
    core.notice(
      `The output has ${execution.outputBytes ?? 0} bytes and the step output ` +
        `\`output\` takes ${MAX_OUTPUT_VALUE_BYTES}${encoded}: read the file ` +
        '`output-file` instead.',
    );
  }
  if (record.error !== null) {
    const message = inertText(record.error);
    if (inputs.failOnError) core.setFailed(message);
    else core.warning(message);
  }
  if (inputs.summary) await writeSummary(execution, core);
}

/** The step's inputs cannot be used: there is no execution to report. */
export function reportRefusal(
  error: TaskError,
  failOnError: boolean,
  core: Toolkit,
): void {
  core.setOutput('outcome', error.outcome);
  core.setOutput('error', error.message);
  const message = inertText(error.message);
  if (failOnError) core.setFailed(message);
  else core.warning(message);
}

/**
 * Something that no outcome stands for: a full disk, a file of the runner that
 * is not there, a mistake of ours. One sentence; the stack is for debug logs.
 */
export function reportFault(
  error: unknown,
  core: Toolkit,
  masks: Pick<StepMasks, 'redact'>,
): void {
  const { message, stack } = error as Error;
  core.setFailed(
    inertText(
      masks.redact(
        `plugin-runner could not go on: ${message}. Check the disk and the ` +
          'RUNNER_TEMP directory of this runner.',
      ),
    ),
  );
  core.debug(inertText(masks.redact(stack ?? '')));
}

function closingLine(record: ExecutionRecord): string {
  const parts = [
    `${record.outcome === 'succeeded' ? '✓' : '✗'} ${record.outcome ?? ''}`,
    record.exit_code === null ? undefined : `exit code ${record.exit_code}`,
    `${((record.duration_ms ?? 0) / 1000).toFixed(2)} s`,
    record.usage.peak_memory_bytes === null || record.limits === null
      ? undefined
      : `peak memory ${formatBytes(record.usage.peak_memory_bytes)} of ${formatBytes(record.limits.memory_bytes)}`,
    record.stdout_bytes === null
      ? undefined
      : `${formatBytes(record.stdout_bytes)} of output`,
    foundLine(record),
  ];
  return inertText(parts.filter((part) => part !== undefined).join(' · '));
}

function foundLine({ findings }: ExecutionRecord): string | undefined {
  const count = findings.error + findings.warning + findings.notice;
  if (count === 0) return undefined;
  return `${count} finding${count === 1 ? '' : 's'}`;
}

/** A summary is a courtesy: failing to write it fails nothing. */
async function writeSummary(
  { record, outputFormat, shownOutput = '', findings }: Execution,
  core: Toolkit,
): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    await core.summary
      .addRaw(summaryMarkdown(record, shownOutput, outputFormat, findings))
      .write();
  } catch (error) {
    core.warning(
      `The summary ${basename(file)} could not be written: ${inertText((error as Error).message)}`,
    );
  }
}
