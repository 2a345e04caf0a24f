import { join } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import type { Redactor } from './compile-masks';
import type { EndCauses } from './end-cause';
import { RECORD_FILES } from './execution-record';
import { heldText, type JsonText } from './json-text';
import { followLastLine } from './last-line';
import { OUTPUT_FORMATS } from './output-format';
import { openStreamFile } from './stream-file';

/** A log longer than this helps nobody; what is dropped is counted. */
export const MAX_STDERR_BYTES = 16 * 1024 * 1024;

/**
 * An output up to this is held in memory: far more than a step output takes.
 * Of a larger one nothing is needed but its file.
 */
export const MAX_HELD_OUTPUT_BYTES = 1024 * 1024;

/** The whole of what a plugin printed on stdout. */
export interface CapturedOutput {
  /** Why it is not in the format of the definition; undefined when it is. */
  readonly problem: string | undefined;
  /** In memory up to MAX_HELD_OUTPUT_BYTES, in its file above. */
  readonly json: JsonText;
}

/** What a plugin prints, on its way into the files of the record. */
export interface CapturedStreams {
  readonly stdoutFile: string;
  readonly stderrFile: string;
  /** Bytes printed, those that were not kept included. */
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
  /** Bytes of stdout that its file has not. */
  readonly droppedStdoutBytes: number;
  /** Bytes of stderr that its file has not. */
  readonly droppedStderrBytes: number;
  takeOutput(bytes: Uint8Array): void;
  /** @returns what can be shown of the log so far, with the masks in place. */
  takeLog(bytes: Uint8Array): Uint8Array;
  /** @returns the rest of it, when the plugin has ended. */
  endLog(): Uint8Array;
  /** The last line of the log; empty when there was none. */
  lastLogLine(): string;
  /** What was printed on stdout; called once, at its end. */
  output(): CapturedOutput;
  /** Safe to call again. */
  close(): void;
}

/**
 * Opens the files of one execution. More output than the definition accepts is
 * a cause to end it.
 */
export function captureStreams(
  directory: string,
  definition: Pick<
    PluginDefinition,
    'id' | 'outputFormat' | 'maxOutputBytes' | 'outputVia'
  >,
  causes: Pick<EndCauses, 'add'>,
  redactor: Redactor,
): CapturedStreams {
  const { id, outputFormat, maxOutputBytes } = definition;
  const isOutput = definition.outputVia === 'stdout';
  const stdout = openStreamFile(
    join(directory, RECORD_FILES.stdout),
    isOutput ? maxOutputBytes : MAX_STDERR_BYTES,
  );
  const stderr = openStreamFile(
    join(directory, RECORD_FILES.stderr),
    MAX_STDERR_BYTES,
  );
  const lastLine = followLastLine();
  const checker = OUTPUT_FORMATS[outputFormat].openChecker();
  let stderrBytes = 0;
  const keepLog = (masked: Uint8Array): Uint8Array => {
    stderr.write(masked);
    lastLine.push(masked);
    return masked;
  };
  return {
    stdoutFile: stdout.path,
    stderrFile: stderr.path,
    get stdoutBytes() {
      return stdout.totalBytes;
    },
    get stderrBytes() {
      return stderrBytes;
    },
    get droppedStdoutBytes() {
      return stdout.totalBytes - stdout.keptBytes;
    },
    get droppedStderrBytes() {
      return stderr.totalBytes - stderr.keptBytes;
    },
    takeOutput(bytes) {
      stdout.write(bytes);
      // What is not the output is kept like a log.
      if (!isOutput) return;
      // While the plugin runs: at its end the answer is there.
      checker.push(bytes);
      if (stdout.totalBytes <= maxOutputBytes) return;
      causes.add({
        outcome: 'output_too_large',
        message:
          `Plugin ${quote(id)} printed more than ${maxOutputBytes} bytes on ` +
          'stdout and was stopped: raise `output.max_bytes` of its ' +
          'definition, or print less.',
      });
    },
    takeLog(bytes) {
      stderrBytes += bytes.length;
      return keepLog(redactor.push(bytes));
    },
    endLog: () => keepLog(redactor.end()),
    lastLogLine: () => lastLine.text(),
    output() {
      stdout.close();
      const byteLength = stdout.keptBytes;
      return {
        // The beginning of a flood can look like a value.
        problem:
          byteLength < stdout.totalBytes ? 'it was cut off' : checker.end(),
        json: heldText(stdout.path, byteLength, MAX_HELD_OUTPUT_BYTES),
      };
    },
    close() {
      stdout.close();
      stderr.close(
        (dropped) =>
          `\n[plugin-runner: ${dropped} more bytes of stderr were not kept]\n`,
      );
    },
  };
}
