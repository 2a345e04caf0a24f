import { lstat } from 'node:fs/promises';
import { posix } from 'node:path';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { copiesName } from '../container-name';
import type { ContainerSpec, Mount } from '../container-spec';
import { hiddenBelow } from '../hidden-below';
import type { CopiedEntry, WritableCopy } from '../writable-copy';
import { putArchive, statPath } from './archive-transfer';
import type { CreateProgress } from './create-progress';
import type { EngineClient } from './engine-client';
import { ownMounts } from './own-mounts';
import { packDirectory, packEmptyDirectory } from './pack-directory';
import { sendCreate } from './send-create';
import { startFailure } from './start-failure';

/** Copies of what the engine does not see, in volumes of its own. */
export interface MountCopies {
  /** The container that holds the volumes: gone with it, and never started. */
  readonly id: string;
  readonly name: string;
  /** Names of the volumes, by the target of the mount. */
  readonly volumes: ReadonlyMap<string, string>;
  /** Those that the plugin may write to. */
  readonly writable: readonly WritableCopy[];
}

/**
 * Copies the mounts of a container to the engine. A volume cannot be filled
 * where it is read-only, so that a second container has it too.
 * @param holder is told what becomes of that one; who asked removes it.
 * @throws EngineError
 */
export async function copyMounts(
  client: EngineClient,
  spec: ContainerSpec,
  labels: Readonly<Record<string, string>>,
  holder: CreateProgress,
  signal: AbortSignal,
): Promise<MountCopies> {
  const mounts = ownMounts(spec);
  const name = copiesName(spec.name);
  holder.state = 'sent';
  const created = await sendCreate(
    client,
    { name, platform: spec.image.platform },
    holderBody(spec, mounts, labels),
    holder,
  );
  if (!('id' in created)) throw startFailure(created.message, spec);
  const { id } = created;
  const volumes = await volumesOf(client, id, spec);
  const writable: WritableCopy[] = [];
  for (const mount of mounts) {
    const { source, target, readOnly } = mount;
    const originals = new Map<string, CopiedEntry>();
    const tar = packDirectory(
      source,
      hiddenBelow(spec, target),
      readOnly ? undefined : (path, entry) => originals.set(path, entry),
    );
    await putArchive(client, id, target, tar, signal);
    if (readOnly) continue;
    await setOwner(client, id, spec, mount, signal);
    writable.push({ mount, originals });
  }
  return { id, name, volumes, writable };
}

/** The root of a volume belongs to root: one entry beside it says otherwise. */
async function setOwner(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
  { source, target }: Mount,
  signal: AbortSignal,
): Promise<void> {
  const seen = await statPath(client, id, target);
  if (seen?.isLink !== false) throw isLinked(spec, target);
  const { mode, uid, gid } = await lstat(source);
  const name = posix.basename(target);
  const tar = packEmptyDirectory(name, mode & 0o7777, { uid, gid });
  await putArchive(client, id, posix.dirname(target), tar, signal);
}

function holderBody(
  spec: ContainerSpec,
  mounts: readonly Mount[],
  labels: Readonly<Record<string, string>>,
): object {
  return {
    Image: spec.image.id,
    // It is never started, and an engine wants a command all the same.
    Entrypoint: ['-'],
    Labels: labels,
    NetworkDisabled: true,
    HostConfig: {
      NetworkMode: 'none',
      LogConfig: { Type: 'none' },
      Mounts: mounts.map(({ target }) => ({
        Type: 'volume',
        Target: target,
        VolumeOptions: { NoCopy: true, Labels: labels },
      })),
    },
  };
}

async function volumesOf(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
): Promise<Map<string, string>> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${id}/json`,
  });
  const { Mounts } = (answer.body ?? {}) as {
    Mounts?: readonly { Name?: string; Destination?: string }[] | null;
  };
  const volumes = new Map<string, string>();
  for (const { Name, Destination } of Mounts ?? []) {
    if (Name && Destination) volumes.set(Destination, Name);
  }
  if (ownMounts(spec).every(({ target }) => volumes.has(target)))
    return volumes;
  throw new EngineError(
    'engine_unavailable',
    `The engine has made no volumes for the files of plugin ` +
      `${quote(spec.pluginId)}: look at the log of the Docker engine.`,
  );
}

/** An engine follows a link to mount a volume, and replaces it by a directory. */
function isLinked(spec: ContainerSpec, target: string): EngineError {
  return new EngineError(
    'start_failed',
    `Plugin ${quote(spec.pluginId)} was not started: ${quote(target)} is a link ` +
      'in its image, so that no copy of the workspace can be there. Build the ' +
      'image without it.',
  );
}
