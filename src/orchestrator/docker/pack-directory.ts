import { constants } from 'node:fs';
import {
  lstat,
  open,
  opendir,
  readlink,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import { pack, type Pack } from 'tar-stream';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { COPY_LIMITS } from '../copy-limits';
import { stampOf } from '../file-stamp';
import type { CopiedEntry } from '../writable-copy';

/** The largest that the field of a header holds; PAX has room for more. */
const MAX_HEADER_ID = 0o777777;
/** A link is not followed, and a FIFO that nobody writes to not waited for. */
const PLAIN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** What a name has in it that is no UTF-8. */
const UNREADABLE = '\ufffd';
const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);
const FILE_CALLS: ReadonlySet<string> = new Set([
  'lstat',
  'open',
  'opendir',
  'read',
  'readlink',
  'scandir',
]);

/**
 * A directory as a tar stream, with its modes, owners and times. Links stay
 * links; what is neither file, directory nor link is left out. It is read as
 * fast as it is taken, so that nothing of it is in memory as a whole.
 * @param excluded paths relative to the directory that are left out.
 * @param onEntry told what is packed, each directory before what is in it.
 * @returns what throws an EngineError for what cannot be read; what has gone
 * meanwhile is left out.
 */
export function packDirectory(
  directory: string,
  excluded: ReadonlySet<string>,
  onEntry: (path: string, entry: CopiedEntry) => void = () => undefined,
): AsyncIterable<Uint8Array> {
  const tar = pack();
  fill(tar, directory, excluded, onEntry).then(
    () => tar.finalize(),
    (error: unknown) => tar.destroy(error as Error),
  );
  return tar as AsyncIterable<Uint8Array>;
}

/** One directory entry alone, for a place where none is to be made first. */
export function packEmptyDirectory(
  name: string,
  mode: number,
  owner: { readonly uid: number; readonly gid: number },
): AsyncIterable<Uint8Array> {
  const tar = pack();
  tar.entry({ name: `${name}/`, type: 'directory', mode, ...ids(owner) });
  tar.finalize();
  return tar as AsyncIterable<Uint8Array>;
}

async function fill(
  tar: Pack,
  root: string,
  excluded: ReadonlySet<string>,
  onEntry: (path: string, entry: CopiedEntry) => void,
): Promise<void> {
  const directories = [''];
  let files = 0;
  let bytes = 0;
  for (let at = directories.pop(); at !== undefined; at = directories.pop()) {
    for await (const name of namesIn(root, at)) {
      const path = at === '' ? name : `${at}/${name}`;
      if (excluded.has(path)) continue;
      const seen = await unlessGone(join(root, path), () =>
        packEntry(tar, join(root, path), path, onEntry),
      );
      if (seen === undefined) continue;
      files += 1;
      bytes += seen.bytes;
      if (seen.kind === 'directory') directories.push(path);
      if (files > COPY_LIMITS.files || bytes > COPY_LIMITS.bytes) {
        throw tooLarge(root);
      }
    }
  }
}

/** @throws EngineError when it may not be read; one that is gone has nothing. */
async function* namesIn(root: string, at: string): AsyncGenerator<string> {
  const path = join(root, at);
  const found = await unlessGone(path, () => opendir(path), at !== '');
  for await (const { name } of found ?? []) yield name;
}

interface Seen {
  readonly kind: 'directory' | 'symlink' | 'file' | 'other';
  readonly bytes: number;
}

async function packEntry(
  tar: Pack,
  absolute: string,
  path: string,
  onEntry: (path: string, entry: CopiedEntry) => void,
): Promise<Seen> {
  // Before it is read: what changes it from then on shows in its stamp.
  const status = await lstat(absolute, { bigint: true });
  const mode = Number(status.mode) & 0o7777;
  const owner = { uid: Number(status.uid), gid: Number(status.gid) };
  const header = { name: path, mode, mtime: status.mtime, ...ids(owner) };
  const seen = {
    bytes: 0,
    mode,
    modifiedS: Math.floor(Number(status.mtimeMs) / 1_000),
    target: undefined,
    stamp: stampOf(status),
  };
  if (status.isDirectory()) {
    onEntry(path, { ...seen, kind: 'directory' });
    await entry(tar, { ...header, name: `${path}/`, type: 'directory' });
    return { kind: 'directory', bytes: 0 };
  }
  if (status.isSymbolicLink()) {
    const linkname = await readlink(absolute);
    onEntry(path, { ...seen, kind: 'symlink', target: linkname });
    await entry(tar, { ...header, type: 'symlink', linkname });
    return { kind: 'symlink', bytes: 0 };
  }
  if (!status.isFile()) return { kind: 'other', bytes: 0 };
  const size = Number(status.size);
  const handle = await open(absolute, PLAIN);
  try {
    onEntry(path, { ...seen, kind: 'file', bytes: size });
    await file(tar, handle, { ...header, size });
  } finally {
    await handle.close();
  }
  return { kind: 'file', bytes: size };
}

/**
 * @param mayBeGone whether it is nobody's fault that it is not there.
 * @returns undefined for what is gone, or something else by now.
 * @throws EngineError for what cannot be read.
 */
async function unlessGone<T>(
  path: string,
  work: () => Promise<T>,
  mayBeGone = true,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
    const isCut = error instanceof CutError;
    // What breaks the stream itself has words of its own.
    if (!isCut && !FILE_CALLS.has(syscall)) throw error;
    const isUnnamed = path.includes(UNREADABLE);
    if (GONE.has(code) && mayBeGone && !isUnnamed) return undefined;
    const [why, advice] = isUnnamed
      ? ['its name is no UTF-8', 'Rename it']
      : isCut
        ? ['it was cut meanwhile', 'Let nothing change the workspace']
        : [code, 'Make it readable for the user of the runner'];
    throw new EngineError(
      'start_failed',
      `The engine does not see our files, and ${quote(path)} cannot be copied to it: ` +
        `${why}. ${advice}, or use an engine on this machine.`,
      { cause: error },
    );
  }
}

/** Who it belongs to, as a header has it. */
function ids({ uid, gid }: { readonly uid: number; readonly gid: number }): {
  readonly uid: number;
  readonly gid: number;
  readonly pax?: Record<string, string>;
} {
  return Math.max(uid, gid) <= MAX_HEADER_ID
    ? { uid, gid }
    : { uid, gid, pax: { uid: String(uid), gid: String(gid) } };
}

type Header = Parameters<Pack['entry']>[0];

function entry(tar: Pack, header: Header): Promise<void> {
  return new Promise((resolve, reject) => {
    tar.entry(header, (error) => (error ? reject(error) : resolve()));
  });
}

/** A file has become shorter than it was. */
class CutError extends Error {}

/** Its size is fixed by then: a file that grows meanwhile is cut. */
function file(
  tar: Pack,
  handle: FileHandle,
  header: Header & { size: number },
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const sink = tar.entry(header, (error) =>
      error ? reject(error) : resolve(),
    );
    if (header.size === 0) {
      sink.end(undefined);
      return;
    }
    const stream = handle.createReadStream({
      start: 0,
      end: header.size - 1,
      autoClose: false,
    });
    stream.on('error', reject);
    sink.on('error', reject);
    // An entry that ends too early is an error that nobody could catch.
    stream.on('end', () => {
      if (stream.bytesRead === header.size) sink.end(undefined);
      else reject(new CutError());
    });
    stream.pipe(sink, { end: false });
  });
}

function tooLarge(root: string): EngineError {
  return new EngineError(
    'start_failed',
    `The engine does not see ${quote(root)}, and a copy of it would be of more ` +
      `than ${COPY_LIMITS.files} files or ${COPY_LIMITS.bytes} bytes: check out ` +
      'less, or use an engine on this machine.',
  );
}
