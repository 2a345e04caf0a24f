import { lstat } from 'node:fs/promises';
import type { ContainerSpec } from '../orchestrator';
import { statPath } from './archive-transfer';
import type { EngineClient } from './engine-client';
import { ownMounts } from './own-mounts';

/**
 * Whether the engine sees our own directories under the paths it was given: a
 * path can be there on another machine too. The time of their last change, to
 * the nanosecond, is what nobody else's have.
 * @param id of a container with these mounts.
 */
export async function reachesMounts(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
): Promise<boolean> {
  for (const { source, target } of ownMounts(spec)) {
    const [seen, own] = await Promise.all([
      statPath(client, id, target),
      lstat(source, { bigint: true }),
    ]);
    if (seen?.modifiedNs !== own.mtimeNs) return false;
  }
  return true;
}
