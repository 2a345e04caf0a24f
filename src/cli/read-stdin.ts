import { UserError } from '../definition/task-error';
import { MAX_INPUT_BYTES } from '../runner/compose-input';
import type { CliDoor } from './cli-door';

/**
 * Reads stdin, or a stream that stands for it, to its end.
 * @param name how a message names it.
 * @throws UserError `invalid_input` when it is too long, `cancelled` when the
 * user does not want to wait for its end any longer.
 */
export async function readStdin(
  { stdin, cancel }: Pick<CliDoor, 'stdin' | 'cancel'>,
  name = 'stdin',
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // A terminal has no end until somebody types one.
  const stop = (): void => void stdin.destroy();
  if (cancel.aborted) stop();
  cancel.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_INPUT_BYTES) {
        throw new UserError(
          'invalid_input',
          `${name} has more than the ${MAX_INPUT_BYTES} bytes that are accepted.`,
        );
      }
    }
  } catch (error) {
    if (!cancel.aborted) throw error;
  } finally {
    cancel.removeEventListener('abort', stop);
  }
  if (cancel.aborted) {
    throw new UserError('cancelled', 'The input was not read to its end.');
  }
  return Buffer.concat(chunks);
}
