import { lstat, utimes } from 'node:fs/promises';
import type { ContainerSpec } from '../orchestrator';
import { statPath } from './archive-transfer';
import type { EngineClient } from './engine-client';
import { ownMounts } from './own-mounts';

/**
 * Whether the engine sees our own directories under the paths it was given: a
 * path can be there on another machine too, or in another mount namespace, even
 * as a copy with the times of the original. So each gets a new time of its last
 * change, which no other has, and the engine is asked for that.
 * @param id of a container with these mounts.
 */
export async function reachesMounts(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
): Promise<boolean> {
  for (const { source, target } of ownMounts(spec)) {
    await renewTime(source);
    const own = await lstat(source, { bigint: true });
    const seen = await statPath(client, id, target);
    if (seen?.modifiedNs !== own.mtimeNs) return false;
  }
  return true;
}

/** Where that is not ours to do, the old time has to do. */
async function renewTime(path: string): Promise<void> {
  const seconds = (Date.now() + Math.random()) / 1_000;
  await utimes(path, seconds, seconds).catch(() => undefined);
}
