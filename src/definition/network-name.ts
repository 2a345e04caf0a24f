import { quote } from './quote';
import { ValueError } from './value-error';

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
/** Modes that share a network stack, or mean something else per engine. */
const REFUSED = new Set(['host', 'default']);

/**
 * Checks `network`: `none`, `bridge` or the name of a network.
 * @throws ValueError for the modes that a plugin never gets
 */
export function parseNetworkName(text: string): string {
  if (REFUSED.has(text.toLowerCase()) || /^(container|ns):/i.test(text)) {
    throw new ValueError(
      `${quote(text)} is never granted: a plugin gets "none", "bridge" or a network of its own name`,
    );
  }
  if (!NAME.test(text)) {
    throw new ValueError(
      `${quote(text)} is not a network: write "none", "bridge" or the name of a network`,
    );
  }
  return text;
}
