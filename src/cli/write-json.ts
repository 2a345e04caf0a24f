import type { CliDoor } from './cli-door';
import { writeHostile } from './write-hostile';

/** Writes a value to stdout as indented JSON. */
export function writeJson(
  value: unknown,
  door: Pick<CliDoor, 'stdout' | 'cancel'>,
): Promise<void> {
  return writeHostile(`${JSON.stringify(value, null, 2)}\n`, door);
}
