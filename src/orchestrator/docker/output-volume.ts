import type { ContainerSpec, OutputDirectory } from '../container-spec';
import type { OutputSize } from '../output-entry';
import { putArchive } from './archive-transfer';
import { compareVersions } from './compare-versions';
import { directorySize } from './directory-size';
import type { EngineClient } from './engine-client';
import { packEmptyDirectory } from './pack-directory';

/** Walking over all volumes of an engine can take it long. */
const USAGE_DEADLINE_MS = 30_000;
/** From then on an engine looks at volumes alone. */
const TYPED_USAGE_API = '1.42';

/** The volume that a container has for what it leaves. */
export interface OutputVolume {
  readonly name: string;
  /** Where its files are on the machine of the engine. */
  readonly path: string;
}

/** Finds it in what an inspect says. */
export function outputVolumeOf(
  mount: string,
  mounts: readonly Readonly<Record<string, unknown>>[],
): OutputVolume | undefined {
  const found = mounts.find((it) => it['Destination'] === mount);
  const { Name: name, Source: path } = found ?? {};
  return typeof name === 'string' && typeof path === 'string'
    ? { name, path }
    : undefined;
}

/**
 * Makes the directory that the plugin may write to: the root of a new volume
 * belongs to root, and a plugin does not.
 */
export async function makeOutputDirectory(
  client: EngineClient,
  id: string,
  { mount, name }: OutputDirectory,
  user: ContainerSpec['user'],
): Promise<void> {
  // Its own, so that it may change mode and times. Open to all, since the user
  // of an image is known by its name only.
  const [uid = 0, gid = 0] = (user ?? '0:0').split(':').map(Number);
  const tar = packEmptyDirectory(name, 0o777, { uid, gid });
  await putArchive(client, id, mount, tar, new AbortController().signal);
}

/**
 * How much is in the directory: by looking, where this process may, and by
 * asking the engine otherwise.
 */
export async function outputSize(
  client: EngineClient,
  volume: OutputVolume,
  atMost: OutputSize,
): Promise<OutputSize | undefined> {
  const seen = client.isLocal
    ? await directorySize(volume.path, atMost)
    : undefined;
  return seen ?? engineSize(client, volume.name);
}

async function engineSize(
  client: EngineClient,
  name: string,
): Promise<OutputSize | undefined> {
  const isTyped = compareVersions(client.apiVersion, TYPED_USAGE_API) >= 0;
  const answer = await client.call({
    method: 'GET',
    path: `/system/df${isTyped ? '?type=volume' : ''}`,
    deadlineMs: USAGE_DEADLINE_MS,
    repeat: false,
  });
  const { Volumes } = (answer.body ?? {}) as {
    Volumes?: readonly {
      Name?: string;
      UsageData?: { Size?: number } | null;
    }[];
  };
  const size = Volumes?.find((it) => it.Name === name)?.UsageData?.Size;
  return typeof size === 'number' && size >= 0
    ? { bytes: size, files: undefined }
    : undefined;
}
