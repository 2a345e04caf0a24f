import { withoutLineEnd } from '../runner/comparable-output';
import type { Execution } from '../runner/execution';

/**
 * The largest value of `output`. A job's outputs share 1 MB, counted as UTF-16,
 * and the usual way to read one, an environment variable of a later step,
 * takes 128 KiB on Linux (MAX_ARG_STRLEN).
 */
export const MAX_OUTPUT_VALUE_BYTES = 100 * 1024;

/** How `output` is written: as text, or as every byte of it, encoded. */
export type OutputEncoding = 'none' | 'base64' | 'hex';

/** The values of `output-encoding`. */
export const OUTPUT_ENCODINGS: readonly OutputEncoding[] = [
  'none',
  'base64',
  'hex',
];

/** The outputs of action.yml; empty is "not known". */
export type StepOutputs = Readonly<Record<OutputName, string>>;

type OutputName =
  | 'output'
  | 'output-file'
  | 'exit-code'
  | 'outcome'
  | 'error'
  | 'execution-id'
  | 'duration-ms'
  | 'image-digest'
  | 'peak-memory-bytes'
  | 'cpu-ms'
  | 'sarif-file'
  | 'stderr-file'
  | 'artifacts-dir'
  | 'artifacts-file'
  | 'record-dir';

/** The outputs of an execution, however it ended. */
export function stepOutputs(
  execution: Execution,
  encoding: OutputEncoding = 'none',
): StepOutputs {
  const { record } = execution;
  return {
    output: outputValue(execution, encoding),
    'output-file': execution.outputFile ?? '',
    'exit-code': text(record.exit_code),
    outcome: text(record.outcome),
    error: text(record.error),
    'execution-id': record.execution_id,
    'duration-ms': text(record.duration_ms),
    'image-digest': text(record.image_digest),
    'peak-memory-bytes': text(record.usage.peak_memory_bytes),
    'cpu-ms': text(record.usage.cpu_ms),
    'sarif-file': execution.sarifFile ?? '',
    'stderr-file': execution.stderrFile ?? '',
    'artifacts-dir': execution.artifactsDirectory ?? '',
    'artifacts-file': execution.artifactsFile ?? '',
    'record-dir': execution.recordDirectory,
  };
}

/** False when `output` stays empty because the value is too large. */
export function outputFits(
  execution: Pick<Execution, 'outputBytes'>,
  encoding: OutputEncoding = 'none',
): boolean {
  return valueBytes(execution, encoding) <= MAX_OUTPUT_VALUE_BYTES;
}

/** The value of `output`; empty when it does not fit. */
export function outputValue(
  execution: Pick<Execution, 'output' | 'outputFormat' | 'outputBytes'>,
  encoding: OutputEncoding,
): string {
  const { output, outputFormat } = execution;
  if (output === undefined || !outputFits(execution, encoding)) return '';
  if (encoding === 'none') {
    const text = new TextDecoder().decode(output);
    // The plugin's own bytes, not serialised again: 1.0 stays 1.0. The white
    // space around a JSON value is not part of it, and would break an `==`, as
    // would the line end of a text, which `$(…)` of a shell leaves out too.
    return outputFormat === 'text' ? withoutLineEnd(text) : text.trim();
  }
  return Buffer.from(output).toString(encoding);
}

function valueBytes(
  { outputBytes: bytes = 0 }: Pick<Execution, 'outputBytes'>,
  encoding: OutputEncoding,
): number {
  switch (encoding) {
    case 'none':
      return bytes;
    case 'base64':
      return Math.ceil(bytes / 3) * 4;
    case 'hex':
      return bytes * 2;
  }
}

function text(value: string | number | null): string {
  return value === null ? '' : String(value);
}
