import { constants, type Dirent } from 'node:fs';
import {
  lstat,
  open,
  opendir,
  readlink,
  realpath,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputSize } from '../output-entry';

/** Asked of the system at once: one by one they would take ten times as long. */
const PIECE = 512;

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
const DIRECTORY = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
/** Codes of opening what was a directory a moment ago. */
const CHANGED: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/**
 * The files of a directory that a plugin is writing to; links are not followed.
 * @param atMost what is known to hold more is not counted to its end: names
 * come first, as they are read by the hundred, and then sizes.
 * @returns undefined when not all of it can be seen.
 */
export async function directorySize(
  path: string,
  atMost: OutputSize,
): Promise<OutputSize | undefined> {
  const root = await realpath(path).catch(() => undefined);
  if (root === undefined) return undefined;
  // The root, and the plugin's directory in it, which do not count.
  let files = -1;
  let bytes = 0;
  const named = await walk(root, (piece) => {
    files += piece.length;
    return files <= (atMost.files ?? Infinity);
  });
  if (named === 'ended') return { bytes, files };
  const sized = await walk(root, async (piece, directory) => {
    const sizes = piece
      .filter((entry) => entry.isFile())
      .map(({ name }) => fileSize(join(directory, name)));
    for (const size of await Promise.all(sizes)) bytes += size;
    return bytes <= atMost.bytes;
  });
  return named === 'unseen' || sized === 'unseen'
    ? undefined
    : { bytes, files };
}

/** Sees some of what a directory holds. @returns whether to go on. */
type Visit = (
  piece: readonly Dirent[],
  directory: string,
) => boolean | Promise<boolean>;

/**
 * Goes through all directories.
 * @returns `ended` by a visit; `unseen` when one of them could not be read.
 */
async function walk(
  root: string,
  visit: Visit,
): Promise<'complete' | 'ended' | 'unseen'> {
  const directories = [root];
  for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
    let handle: FileHandle | undefined;
    try {
      handle = await open(at, DIRECTORY);
      const opened = `/proc/self/fd/${handle.fd}`;
      // A plugin can put a link in the place of any directory on the way.
      if ((await readlink(opened)) !== at) continue;
      for await (const piece of pieces(opened)) {
        for (const entry of piece) {
          if (entry.isDirectory()) directories.push(join(at, entry.name));
        }
        if (!(await visit(piece, opened))) return 'ended';
      }
    } catch (error) {
      // What is gone or another thing by now is the plugin's to change.
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!CHANGED.has(code) || at === root) return 'unseen';
    } finally {
      await handle?.close();
    }
  }
  return 'complete';
}

async function* pieces(directory: string): AsyncGenerator<Dirent[]> {
  let piece: Dirent[] = [];
  for await (const entry of await opendir(directory, { bufferSize: PIECE })) {
    piece.push(entry);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

async function fileSize(path: string): Promise<number> {
  try {
    return (await lstat(path)).size;
  } catch {
    return 0;
  }
}
