import { constants } from 'node:fs';
import {
  lstat,
  open,
  opendir,
  readlink,
  realpath,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerSpec, OutputDirectory } from '../container-spec';
import type { OutputSize } from '../output-entry';
import { putArchive } from './archive-transfer';
import { compareVersions } from './compare-versions';
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
  const seen = client.isLocal ? await sizeOf(volume.path, atMost) : undefined;
  return seen ?? engineSize(client, volume.name);
}

/**
 * The files of a directory that a plugin is writing to; links are not followed.
 * @returns undefined when not all of it can be seen.
 */
async function sizeOf(
  path: string,
  atMost: OutputSize,
): Promise<OutputSize | undefined> {
  const root = await realpath(path).catch(() => undefined);
  if (root === undefined) return undefined;
  const directories = [root];
  let bytes = 0;
  // The root, and the plugin's directory in it, which do not count.
  let files = -1;
  for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
    let handle: FileHandle | undefined;
    try {
      handle = await open(at, DIRECTORY);
      const opened = `/proc/self/fd/${handle.fd}`;
      // A plugin can put a link in the place of any directory on the way.
      if ((await readlink(opened)) !== at) continue;
      for await (const entry of await opendir(opened)) {
        files += 1;
        if (entry.isDirectory()) directories.push(join(at, entry.name));
        else if (entry.isFile()) {
          bytes += await fileSize(join(opened, entry.name));
        }
        if (bytes > atMost.bytes || files > (atMost.files ?? Infinity)) {
          return { bytes, files };
        }
      }
    } catch (error) {
      // What is gone or another thing by now is the plugin's to change.
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!CHANGED.has(code) || at === root) return undefined;
    } finally {
      await handle?.close();
    }
  }
  return { bytes, files };
}

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
const DIRECTORY = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
/** Codes of opening what was a directory a moment ago. */
const CHANGED: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

async function fileSize(path: string): Promise<number> {
  try {
    return (await lstat(path)).size;
  } catch {
    return 0;
  }
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
