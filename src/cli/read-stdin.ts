import { UserError } from '../definition/task-error';
import { MAX_INPUT_BYTES } from '../runner/compose-input';
import type { CliDoor } from './cli-door';

/**
 * Reads stdin to its end.
 * @throws UserError `invalid_input` when it is too long.
 */
export async function readStdin({
  stdin,
}: Pick<CliDoor, 'stdin'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_INPUT_BYTES) {
      throw new UserError(
        'invalid_input',
        `stdin has more than the ${MAX_INPUT_BYTES} bytes that are accepted.`,
      );
    }
  }
  return Buffer.concat(chunks);
}
