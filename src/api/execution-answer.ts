import { constants, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFormat } from '../definition/definition';
import { RECORD_FILES, type ExecutionRecord } from '../runner/execution-record';
import { readShown } from '../runner/shown';
import { outcomeProblem } from './outcome-problem';
import { ProblemError } from './problem';

/** The type of an output, by its format. */
export const CONTENT_TYPES: Readonly<Record<OutputFormat, string>> = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  text: 'text/plain; charset=utf-8',
  sarif: 'application/sarif+json',
};

/** What a client gets of an execution that succeeded. */
export interface ExecutionAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** The output, byte for byte. */
  readonly body: Uint8Array | ReadStream;
}

/**
 * The answer for an execution that has ended.
 * @param output where it is in memory.
 * @throws ProblemError for every outcome but success, and where the output is
 * no longer there.
 */
export async function executionAnswer(
  record: ExecutionRecord,
  recordDirectory: string,
  output?: Uint8Array,
): Promise<ExecutionAnswer> {
  const headers = executionHeaders(record);
  if (record.outcome !== 'succeeded') {
    const { faults } = readShown(recordDirectory);
    throw outcomeProblem(record, faults, headers);
  }
  const type = CONTENT_TYPES[record.output_format ?? 'json'];
  const answer = (length: number): Record<string, string> => ({
    ...headers,
    'content-type': type,
    'content-length': String(length),
  });
  if (output !== undefined) {
    return { headers: answer(output.length), body: output };
  }
  const file = await openOutput(recordDirectory);
  if (file === undefined) throw goneProblem(record);
  return { headers: answer(file.size), body: file.stream };
}

/** What the headers of an answer say of its execution. */
export function executionHeaders(
  record: ExecutionRecord,
): Record<string, string> {
  const { execution_id: id, usage } = record;
  const figures: readonly [string, string | number | null][] = [
    ['plugin-execution-id', id],
    ['plugin-outcome', record.outcome],
    ['plugin-exit-code', record.exit_code],
    ['plugin-duration-ms', record.duration_ms],
    ['plugin-image-digest', record.image_digest],
    ['plugin-peak-memory-bytes', usage.peak_memory_bytes],
    ['plugin-cpu-ms', usage.cpu_ms],
  ];
  const known = figures.flatMap(([name, value]) =>
    value !== null && /^[\x21-\x7e]+$/.test(String(value))
      ? [[name, String(value)] as const]
      : [],
  );
  return { location: `/executions/${id}`, ...Object.fromEntries(known) };
}

/** A plugin with an output file has that; any other has its stdout. */
async function openOutput(
  recordDirectory: string,
): Promise<{ stream: ReadStream; size: number } | undefined> {
  for (const name of [RECORD_FILES.output, RECORD_FILES.stdout]) {
    const file = await openRegularFile(join(recordDirectory, name));
    if (file !== undefined) return file;
  }
  return undefined;
}

/**
 * Opens a file to be sent as long as it is now.
 * @returns undefined for anything but a regular file that is there.
 */
export async function openRegularFile(
  path: string,
): Promise<{ stream: ReadStream; size: number } | undefined> {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  let handle;
  try {
    handle = await open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  } catch {
    return undefined;
  }
  try {
    const status = await handle.stat();
    if (status.isFile()) {
      const { size } = status;
      const end = Math.max(0, size - 1);
      return { stream: handle.createReadStream({ start: 0, end }), size };
    }
  } catch {
    // As if it was not there.
  }
  await handle.close();
  return undefined;
}

function goneProblem({ execution_id: id }: ExecutionRecord): ProblemError {
  return new ProblemError(
    410,
    'result_gone',
    `The output of execution ${id} is no longer there: records are kept for a while only.`,
    { execution_id: id },
  );
}
