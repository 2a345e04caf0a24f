import { lstat, utimes } from 'node:fs/promises';
import type { ContainerSpec } from '../container-spec';
import { statPath } from './archive-transfer';
import type { EngineClient } from './engine-client';
import { ownMounts } from './own-mounts';

/**
 * Whether the engine sees our own directories under the paths it was given: a
 * path can be there on another machine too, or in another mount namespace, even
 * as a copy with the times of the original. So each gets a new time of its last
 * change, which no other has, and the engine is asked for that. It has its old
 * one again afterwards: there are programs that go by it.
 * @param id of a container with these mounts.
 */
export async function reachesMounts(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
): Promise<boolean> {
  for (const { source, target } of ownMounts(spec)) {
    const { atimeMs, mtimeMs } = await lstat(source);
    const newMs = Date.now() + Math.random();
    await setTimes(source, newMs, newMs);
    try {
      const own = await lstat(source, { bigint: true });
      const seen = await statPath(client, id, target);
      if (seen?.modifiedNs !== own.mtimeNs) return false;
    } finally {
      await setTimes(source, atimeMs, mtimeMs);
    }
  }
  return true;
}

/** Where that is not ours to do, the time that there is has to do. */
async function setTimes(
  path: string,
  atimeMs: number,
  mtimeMs: number,
): Promise<void> {
  await utimes(path, atimeMs / 1_000, mtimeMs / 1_000).catch(() => undefined);
}
