import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { EngineClient } from './engine-client';

/** Modes of their own, not networks with an id. */
const MODES = new Set(['none', 'bridge']);

/**
 * Whether the engine means the same network by a name: it takes the beginning
 * of an id for one too, that of its `host` network among them
 * (`Daemon.FindNetwork` of https://github.com/moby/moby/blob/master/daemon/network.go).
 * @returns what to refuse the container with; undefined when it is the same, or
 * when there is none, which the start of the container tells.
 */
export async function wrongNetwork(
  client: Pick<EngineClient, 'call'>,
  network: string,
): Promise<EngineError | undefined> {
  if (MODES.has(network)) return undefined;
  const answer = await client.call({
    method: 'GET',
    path: `/networks/${encodeURIComponent(network)}`,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) {
    return new EngineError(
      'start_failed',
      `The engine cannot say what the network ${quote(network)} is ` +
        `(HTTP ${answer.status}: ${quote(answer.message, LONG_QUOTE)}).`,
    );
  }
  const { Name: name = '' } = (answer.body ?? {}) as { Name?: string };
  if (name === network) return undefined;
  return new EngineError(
    'start_failed',
    `The engine takes the network ${quote(network)} for its network ${quote(name)}, ` +
      'of which it is a part of the id: write the name of a network in ' +
      '`network` of the definition.',
  );
}
