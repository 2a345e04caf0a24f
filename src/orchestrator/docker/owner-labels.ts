import { formatOwner, ownProcess } from '../owner';
import type { EngineClient } from './engine-client';
import { EXPIRES_LABEL, OWNER_LABEL } from './labels';

/**
 * The labels by which a later run sees whether a container is stale: the
 * process that has to remove it, empty where that is not known, and when nobody
 * can need it any more.
 * @param lifetimeMs how long from now somebody can.
 */
export function ownerLabels(
  client: Pick<EngineClient, 'clockMs'>,
  lifetimeMs: number,
): Record<string, string> {
  const owner = ownProcess();
  const nowMs = client.clockMs() ?? Date.now();
  return {
    [OWNER_LABEL]: owner === undefined ? '' : formatOwner(owner),
    [EXPIRES_LABEL]: String(Math.ceil(nowMs + lifetimeMs)),
  };
}
