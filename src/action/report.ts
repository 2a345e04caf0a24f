import type { TaskError } from '../definition/task-error';
import { closingLine } from '../runner/closing-line';
import type { Execution } from '../runner/execution';
import { faultMessage } from '../runner/fault-message';
import { inertText } from './inert-text';
import type { StepInputs } from './inputs';
import { maskedOutput } from './masked-output';
import { MAX_OUTPUT_VALUE_BYTES, outputFits, stepOutputs } from './outputs';
import type { StepMasks } from './step-masks';
import type { Toolkit } from './toolkit';
import { writeSummary } from './write-summary';

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
  print(inertText(closingLine(record)));
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

/**
 * The step's inputs cannot be used: there is no execution to report.
 * @param durationMs from the start of the step.
 */
export function reportRefusal(
  error: TaskError,
  failOnError: boolean,
  core: Toolkit,
  durationMs: number,
): void {
  core.setOutput('outcome', error.outcome);
  core.setOutput('error', error.message);
  core.setOutput('duration-ms', Math.round(durationMs));
  const message = inertText(error.message);
  if (failOnError) core.setFailed(message);
  else core.warning(message);
}

/**
 * Something kept the execution from beginning, or its end from being told: a
 * full disk, a file of the runner that is not there, a mistake of ours. One
 * sentence; the stack is for debug logs.
 * @param durationMs from the start of the step.
 */
export function reportFault(
  error: unknown,
  failOnError: boolean,
  core: Toolkit,
  masks: Pick<StepMasks, 'redact'>,
  durationMs: number,
): void {
  const message = masks.redact(faultMessage(error));
  const isTold = trySetOutputs(core, {
    outcome: 'engine_unavailable',
    error: message,
    'duration-ms': Math.round(durationMs),
  });
  // Whoever looks at `outcome` instead has to find one.
  if (failOnError || !isTold) core.setFailed(inertText(message));
  else core.warning(inertText(message));
  reportStack(error as Error, core, masks);
}

/** For debug logs only. */
export function reportStack(
  { stack = '' }: Error,
  core: Toolkit,
  masks: Pick<StepMasks, 'redact'>,
): void {
  core.debug(inertText(masks.redact(stack)));
}

/** @returns false when they cannot be set: that may be the very fault. */
function trySetOutputs(
  core: Toolkit,
  outputs: Readonly<Record<string, unknown>>,
): boolean {
  try {
    for (const [name, value] of Object.entries(outputs)) {
      core.setOutput(name, value);
    }
    return true;
  } catch {
    return false;
  }
}
