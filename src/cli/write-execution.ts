import { createReadStream } from 'node:fs';
import type { OutputFormat } from '../definition/definition';
import type { Execution } from '../runner/execution';
import { jsonLines } from '../runner/json-lines';
import type { CliDoor } from './cli-door';
import type { ResultOptions } from './options';
import { writeHostile } from './write-hostile';

/** A file is read in pieces of this size. */
const PIECE_BYTES = 256 * 1024;

/**
 * Writes the output of a success, every byte as the plugin left it; or with
 * `json` the record of any end, with the output in it.
 */
export async function writeExecution(
  execution: Execution,
  { json }: ResultOptions,
  door: Pick<CliDoor, 'stdout' | 'cancel'>,
): Promise<void> {
  if (json) return writeHostile(executionJson(execution), door);
  if (execution.record.outcome !== 'succeeded') return;
  if (execution.output !== undefined) {
    return writeHostile(execution.output, door);
  }
  if (execution.outputFile === undefined) return;
  const pieces = createReadStream(execution.outputFile, {
    highWaterMark: PIECE_BYTES,
  });
  return writeHostile(pieces as AsyncIterable<Uint8Array>, door);
}

/**
 * The record with `record_dir`, `output_file` and `output`: the output as JSON
 * where it is small enough to be held, else null. Its text is taken over as it
 * is, so that no number in it changes.
 */
function executionJson(execution: Execution): string {
  const { output, outputFormat } = execution;
  const head = JSON.stringify(
    {
      ...execution.record,
      record_dir: execution.recordDirectory,
      output_file: execution.outputFile ?? null,
    },
    null,
    2,
  );
  const value =
    output === undefined ? 'null' : outputJson(output, outputFormat);
  const text = `${head.slice(0, -'\n}'.length)},\n  "output": ${value}\n}\n`;
  // In JSON it is in a string, whose value stays: no runner finds a command.
  return text.replaceAll('##[', '#\\u0023[');
}

/** It is known to be in its format. */
function outputJson(output: Uint8Array, format: OutputFormat): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(output);
  switch (format) {
    case 'json':
    case 'sarif':
      // A byte order mark is white space to it.
      return text.trim();
    case 'ndjson': {
      const lines = [...jsonLines(text)].map((line) => line.text.trim());
      return `[${lines.join(', ')}]`;
    }
    case 'text':
      return JSON.stringify(text);
  }
}
