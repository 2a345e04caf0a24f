import type { CliDoor } from './cli-door';

/** Writes to stdout, as fast as its reader reads; a reader may go away. */
export function writeResult(
  result: string | Uint8Array,
  { stdout }: Pick<CliDoor, 'stdout'>,
): Promise<void> {
  return new Promise((resolve) => {
    stdout.write(result, () => resolve());
  });
}
