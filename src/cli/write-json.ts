import type { CliDoor } from './cli-door';
import { inertJson } from './inert-json';
import { writeResult } from './write-result';

/** Writes a value to stdout as indented JSON that nothing acts on. */
export function writeJson(
  value: unknown,
  door: Pick<CliDoor, 'stdout' | 'cancel'>,
): Promise<void> {
  return writeResult(inertJson(value), door);
}
