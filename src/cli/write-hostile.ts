import { StringDecoder } from 'node:string_decoder';
import type { CliDoor } from './cli-door';
import { inertText } from './inert-text';
import { writeResult, type Result } from './write-result';

/**
 * Writes to stdout what a plugin, or a definition, can have any character in:
 * byte for byte, but to a terminal, which would act on some of them.
 * @throws as {@link writeResult} does
 */
export function writeHostile(
  result: Result,
  door: Pick<CliDoor, 'stdout' | 'cancel'>,
): Promise<void> {
  if (door.stdout.isTTY !== true) return writeResult(result, door);
  return writeResult(inertPieces(result), door);
}

/** Ends with a line end: what comes behind it is the prompt of a shell. */
async function* inertPieces(result: Result): AsyncGenerator<Uint8Array> {
  const decoder = new StringDecoder('utf8');
  let last = '\n';
  const pieces =
    typeof result === 'string' || result instanceof Uint8Array
      ? [Buffer.from(result as Uint8Array)]
      : result;
  for await (const piece of pieces) {
    const text = inertText(decoder.write(Buffer.from(piece)));
    if (text === '') continue;
    last = text;
    yield Buffer.from(text);
  }
  const end = inertText(decoder.end());
  yield Buffer.from((end || last).endsWith('\n') ? end : `${end}\n`);
}
