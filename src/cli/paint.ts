import picocolors from 'picocolors';
import type { CliDoor, CliStream } from './cli-door';

/** Colours text; leaves it as it is where there are no colours. */
export type Paint = Pick<
  ReturnType<typeof picocolors.createColors>,
  'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
>;

/**
 * Colours for a stream: on a terminal, and where FORCE_COLOR asks for them,
 * never where NO_COLOR is set (https://no-color.org).
 */
export function paintFor(
  stream: CliStream,
  { env }: Pick<CliDoor, 'env'>,
): Paint {
  return picocolors.createColors(hasColours(stream, env));
}

function hasColours(stream: CliStream, env: CliDoor['env']): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
