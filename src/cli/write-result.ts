import { UserError } from '../definition/task-error';
import type { CliDoor } from './cli-door';
import { StdoutError } from './stdout-error';

/** What a stream says whose reader went away, as `| head` does. */
const NO_READER = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** What goes to stdout: whole, or piece by piece. */
export type Result = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes to stdout, byte for byte, as fast as its reader reads. A reader that
 * goes away has had enough: it fails nothing.
 * @throws StdoutError when it cannot be written, as on a full disk
 * @throws UserError `cancelled` when the user does not want to wait any longer
 */
export async function writeResult(
  result: Result,
  door: Pick<CliDoor, 'stdout' | 'cancel'>,
): Promise<void> {
  try {
    if (typeof result === 'string' || result instanceof Uint8Array) {
      await written(result, door);
      return;
    }
    for await (const piece of result) await written(piece, door);
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (NO_READER.has(code)) return;
    // What is read from has words of its own.
    if (syscall !== 'write') throw error;
    throw new StdoutError(code, { cause: error });
  }
}

function written(
  piece: string | Uint8Array,
  { stdout, cancel }: Pick<CliDoor, 'stdout' | 'cancel'>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void =>
      reject(new UserError('cancelled', 'Nobody has read the whole result.'));
    cancel.addEventListener('abort', onAbort, { once: true });
    stdout.write(piece, (error) => {
      cancel.removeEventListener('abort', onAbort);
      if (error) reject(error);
      else resolve();
    });
  });
}
