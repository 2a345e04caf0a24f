import { followLog, lastAttempt } from '../runner/follow-log';
import { shownPieces, splitLines } from '../runner/line-splitter';
import type { CliDoor } from './cli-door';
import { EXIT_CODES } from './exit-code';
import { findExecution } from './find-execution';
import { inertText } from './inert-text';
import type { RecordsOptions } from './options';
import { UsageError } from './usage-error';
import { writeResult } from './write-result';

/** The options of `logs`. */
export interface LogsOptions extends RecordsOptions {
  readonly follow?: boolean;
  readonly stdout?: boolean;
  readonly tail?: number;
  readonly attempt?: number;
  readonly raw?: boolean;
}

/**
 * Writes what an execution has printed to stdout: its log, or with `stdout`
 * its output. On a terminal nothing of it acts, unless it is to be `raw`.
 * @returns 0, or the code of `cancelled` when whoever follows it has enough.
 * @throws UsageError when there is no such execution or attempt.
 */
export async function showLog(
  name: string,
  options: LogsOptions,
  door: CliDoor,
): Promise<number> {
  const { directory, record } = findExecution(name, options, door);
  const last = lastAttempt(directory);
  const attempt = options.attempt ?? last;
  if (attempt > last) {
    throw new UsageError(
      `Execution ${record.execution_id} has no attempt ${attempt}: it has ${last === 1 ? 'one' : last}.`,
    );
  }
  if (options.attempt === undefined && last > 1) {
    door.stderr.write(
      `Attempt ${last}: --attempt 1 shows the first of them.\n`,
    );
  }
  // A reader that goes away has enough.
  const gone = new AbortController();
  const onGone = (): void => gone.abort();
  door.stdout.once('error', onGone);
  const sink = openSink(options, door);
  try {
    for await (const { bytes } of followLog(directory, {
      stream: options.stdout ? 'stdout' : 'stderr',
      follow: options.follow ?? false,
      from: { attempt, offset: 0 },
      toAttempt: options.attempt,
      tailLines: options.tail,
      signal: AbortSignal.any([door.cancel, gone.signal]),
    })) {
      await sink.write(bytes);
    }
    await sink.end();
  } finally {
    door.stdout.removeListener('error', onGone);
  }
  return door.cancel.aborted ? EXIT_CODES.cancelled : 0;
}

interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

function openSink({ raw }: LogsOptions, door: CliDoor): Sink {
  if (raw || !door.stdout.isTTY) {
    return {
      write: (bytes) => writeResult(bytes, door),
      end: () => Promise.resolve(),
    };
  }
  let shown = '';
  const lines = splitLines((line) => {
    for (const piece of shownPieces(line)) shown += `${inertText(piece)}\n`;
  });
  const flush = async (): Promise<void> => {
    const text = shown;
    shown = '';
    if (text !== '') await writeResult(text, door);
  };
  return {
    write: (bytes) => {
      lines.push(bytes);
      return flush();
    },
    end: () => {
      lines.end();
      return flush();
    },
  };
}
