import { constants, existsSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { attemptDirectory } from './attempt-files';
import { RECORD_FILES } from './execution-record';
import { tailOffset } from './log-tail';
import { withKilled } from './killed-records';
import { readRecord } from './read-record';

/** A place in what the attempts of an execution printed. */
export interface LogPosition {
  /** Counted from 1. */
  readonly attempt: number;
  /** Bytes from the beginning of its file. */
  readonly offset: number;
}

/** Some bytes of a log, and where they are from. */
export interface LogPiece extends LogPosition {
  readonly bytes: Uint8Array;
}

/** What of a log is read. */
export interface LogQuery {
  /** Of stderr, secrets are masked; stdout is as the plugin printed it. */
  readonly stream: 'stdout' | 'stderr';
  /** Whether what comes is waited for, until the execution has ended. */
  readonly follow: boolean;
  /** Default: the beginning of the last attempt. */
  readonly from?: LogPosition | undefined;
  /** The last attempt that is read; default: whichever is the last one. */
  readonly toAttempt?: number | undefined;
  /** Only so many lines at the end of the first file are read. */
  readonly tailLines?: number | undefined;
  /** Ends it, as if the log was over. */
  readonly signal?: AbortSignal | undefined;
}

/** What is new is shown before anybody notices that it was not. */
const LOOK_PAUSE_MS = 100;
const PIECE_BYTES = 64 * 1024;
/** The files of an attempt are moved at once, but one after the other. */
const MOVE_LOOKS = 3;
const MOVE_PAUSE_MS = 20;

/**
 * What an execution has printed, in pieces, and what it goes on to print. It
 * ends with the execution, also when that is killed, or with its record.
 */
export async function* followLog(
  recordDirectory: string,
  query: LogQuery,
): AsyncGenerator<LogPiece, void, undefined> {
  let { attempt, offset } = query.from ?? {
    attempt: lastAttempt(recordDirectory),
    offset: 0,
  };
  let { tailLines } = query;
  const last = query.toAttempt ?? Infinity;
  for (; attempt <= last; attempt += 1) {
    yield* followAttempt(
      recordDirectory,
      query,
      { attempt, offset },
      tailLines,
    );
    if (query.signal?.aborted) return;
    if (!hasMoved(recordDirectory, attempt)) return;
    offset = 0;
    tailLines = undefined;
  }
}

/**
 * The number of the attempt whose files are not among those of the ones
 * before; counted from 1.
 */
export function lastAttempt(recordDirectory: string): number {
  let attempt = 1;
  while (hasMoved(recordDirectory, attempt)) attempt += 1;
  return attempt;
}

/** Whether its files are where those of earlier attempts are. */
function hasMoved(directory: string, attempt: number): boolean {
  return existsSync(attemptDirectory(directory, attempt));
}

async function* followAttempt(
  directory: string,
  { stream, follow, signal }: LogQuery,
  { attempt, offset }: LogPosition,
  tailLines: number | undefined,
): AsyncGenerator<LogPiece, void, undefined> {
  let file: FileHandle | undefined;
  let at = offset;
  try {
    while (!signal?.aborted) {
      // Before the look: what is there then is all there will be.
      const isOver = isAttemptOver(directory, attempt);
      if (file === undefined) {
        file = await openLog(directory, attempt, RECORD_FILES[stream]);
        if (file && tailLines !== undefined) {
          at = Math.max(at, await tailOffset(file, tailLines));
        }
      }
      while (file && !signal?.aborted) {
        const buffer = Buffer.alloc(PIECE_BYTES);
        const { bytesRead } = await file.read(buffer, 0, PIECE_BYTES, at);
        if (bytesRead === 0) break;
        yield { attempt, offset: at, bytes: buffer.subarray(0, bytesRead) };
        at += bytesRead;
      }
      if (isOver || !follow) return;
      await pause(LOOK_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await file?.close();
  }
}

/** Whether no byte of it can come any more. */
function isAttemptOver(directory: string, attempt: number): boolean {
  if (hasMoved(directory, attempt)) return true;
  const record = readRecord(directory);
  return record === undefined || withKilled(record).status !== 'running';
}

/** @returns undefined where there is none, or none yet. */
async function openLog(
  directory: string,
  attempt: number,
  name: string,
): Promise<FileHandle | undefined> {
  if (attempt > lastAttempt(directory)) return undefined;
  const moved = join(attemptDirectory(directory, attempt), name);
  for (let look = 1; ; look += 1) {
    if (!hasMoved(directory, attempt)) {
      const file = await openFile(join(directory, name));
      // What was opened before the next attempt began is of this one.
      if (!hasMoved(directory, attempt)) return file;
      await file?.close();
    }
    const file = await openFile(moved);
    if (file !== undefined || look === MOVE_LOOKS) return file;
    await pause(MOVE_PAUSE_MS);
  }
}

async function openFile(path: string): Promise<FileHandle | undefined> {
  let file: FileHandle | undefined;
  try {
    // A FIFO would be waited for, a link could lead out of the record.
    file = await open(
      path,
      constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
    );
    if ((await file.stat()).isFile()) return file;
  } catch {
    return undefined;
  }
  await file.close();
  return undefined;
}
