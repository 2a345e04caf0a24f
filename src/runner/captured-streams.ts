import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import type { EndCauses } from './end-cause';
import { RECORD_FILES } from './execution-record';
import { parseJsonBytes, type ParsedJson } from './parse-json-bytes';
import { followLastLine } from './last-line';
import { openStreamFile } from './stream-file';

/** A log longer than this helps nobody; what is dropped is counted. */
export const MAX_STDERR_BYTES = 16 * 1024 * 1024;

/** What a plugin prints, on its way into the files of the record. */
export interface CapturedStreams {
  readonly stdoutFile: string;
  readonly stderrFile: string;
  /** Bytes printed, those that were not kept included. */
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
  takeOutput(bytes: Uint8Array): void;
  takeLog(bytes: Uint8Array): void;
  /** The last line of the log; empty when there was none. */
  lastLogLine(): string;
  /** What was printed on stdout, and what it is as JSON. */
  output(): { readonly bytes: Uint8Array; readonly parsed: ParsedJson };
  close(): void;
}

/**
 * Opens the files of one execution. More output than the definition accepts is
 * a cause to end it.
 */
export function captureStreams(
  directory: string,
  definition: Pick<PluginDefinition, 'id' | 'maxOutputBytes'>,
  causes: Pick<EndCauses, 'add'>,
): CapturedStreams {
  const { id, maxOutputBytes } = definition;
  const stdout = openStreamFile(
    join(directory, RECORD_FILES.stdout),
    maxOutputBytes,
  );
  const stderr = openStreamFile(
    join(directory, RECORD_FILES.stderr),
    MAX_STDERR_BYTES,
  );
  const lastLine = followLastLine();
  return {
    stdoutFile: stdout.path,
    stderrFile: stderr.path,
    get stdoutBytes() {
      return stdout.totalBytes;
    },
    get stderrBytes() {
      return stderr.totalBytes;
    },
    takeOutput(bytes) {
      stdout.write(bytes);
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
      stderr.write(bytes);
      lastLine.push(bytes);
    },
    lastLogLine: () => lastLine.text(),
    output() {
      stdout.close();
      const bytes = readFileSync(stdout.path);
      // The beginning of a flood can look like a value.
      return stdout.keptBytes < stdout.totalBytes
        ? { bytes, parsed: { ok: false, problem: 'it was cut off' } }
        : { bytes, parsed: parseJsonBytes(bytes) };
    },
    close() {
      stdout.close();
      stderr.close();
    },
  };
}
