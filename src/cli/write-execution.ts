import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Execution } from '../runner/task-runner';
import type { CliDoor } from './cli-door';
import type { ResultOptions } from './options';
import { writeResult } from './write-result';

/** Writes the output of a success, or with `json` the record of any end. */
export async function writeExecution(
  execution: Execution,
  { json }: ResultOptions,
  door: Pick<CliDoor, 'stdout'>,
): Promise<void> {
  if (json) {
    const result = {
      ...execution.record,
      record_dir: execution.recordDirectory,
      output_file: execution.outputFile ?? null,
    };
    return writeResult(`${JSON.stringify(result, null, 2)}\n`, door);
  }
  if (execution.record.outcome !== 'succeeded') return;
  if (execution.output !== undefined) {
    return writeResult(execution.output, door);
  }
  if (execution.outputFile === undefined) return;
  await pipeline(createReadStream(execution.outputFile), door.stdout, {
    end: false,
  });
}
