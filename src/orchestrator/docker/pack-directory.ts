import { constants } from 'node:fs';
import { lstat, open, opendir, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pack, type Pack } from 'tar-stream';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { COPY_LIMITS } from '../copy-limits';
import { stampOf } from '../file-stamp';
import type { CopiedEntry } from '../orchestrator';

/** The largest that the field of a header holds; PAX has room for more. */
const MAX_HEADER_ID = 0o777777;

/**
 * A directory as a tar stream, with its modes, owners and times. Links stay
 * links; what is neither file, directory nor link is left out. It is read as
 * fast as it is taken, so that nothing of it is in memory as a whole.
 * @param excluded paths relative to the directory that are left out.
 * @param onEntry told what is packed, each directory before what is in it.
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
    for await (const { name } of await opendir(join(root, at))) {
      const path = at === '' ? name : `${at}/${name}`;
      if (excluded.has(path)) continue;
      // Before it is read: what changes it from then on shows in its stamp.
      const status = await lstat(join(root, path), { bigint: true });
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
      files += 1;
      if (status.isDirectory()) {
        onEntry(path, { ...seen, kind: 'directory' });
        await entry(tar, { ...header, name: `${path}/`, type: 'directory' });
        directories.push(path);
      } else if (status.isSymbolicLink()) {
        const linkname = await readlink(join(root, path));
        onEntry(path, { ...seen, kind: 'symlink', target: linkname });
        await entry(tar, { ...header, type: 'symlink', linkname });
      } else if (status.isFile()) {
        const size = Number(status.size);
        bytes += size;
        onEntry(path, { ...seen, kind: 'file', bytes: size });
        await file(tar, join(root, path), { ...header, size });
      }
      if (files > COPY_LIMITS.files || bytes > COPY_LIMITS.bytes) {
        throw tooLarge(root);
      }
    }
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

/** Its size is fixed by then: a file that grows meanwhile is cut. */
async function file(
  tar: Pack,
  path: string,
  header: Header & { size: number },
): Promise<void> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW;
  const handle = await open(path, flags | constants.O_NONBLOCK);
  try {
    await new Promise<void>((resolve, reject) => {
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
      stream.pipe(sink);
    });
  } finally {
    await handle.close();
  }
}

function tooLarge(root: string): EngineError {
  return new EngineError(
    'start_failed',
    `The engine does not see ${quote(root)}, and a copy of it would be of more ` +
      `than ${COPY_LIMITS.files} files or ${COPY_LIMITS.bytes} bytes: check out ` +
      'less, or use an engine on this machine.',
  );
}
