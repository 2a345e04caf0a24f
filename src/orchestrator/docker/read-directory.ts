import { posix } from 'node:path';
import { extract } from 'tar-stream';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { OutputEntry, TakeEntry } from '../output-entry';
import { getArchive } from './archive-transfer';
import type { EngineClient } from './engine-client';

/**
 * Hands over what is in a directory of a container, one by one, each directory
 * before what is in it. Nothing is in memory as a whole.
 * @param path absolute, in the container.
 * @param take is waited for; what it leaves of the content is passed over.
 * @throws EngineError unless the engine hands out the directory to its end.
 */
export async function readDirectory(
  client: EngineClient,
  id: string,
  path: string,
  take: TakeEntry,
  signal: AbortSignal,
): Promise<void> {
  const name = posix.basename(path);
  const tar = extract();
  const feed = pump(getArchive(client, id, path, signal), tar);
  // Its failure is that of the loop below, which it ends.
  feed.catch(() => undefined);
  let hasRoot = false;
  for await (const entry of tar) {
    const { header } = entry;
    const inside = withoutRoot(header.name, name);
    if (inside === '') hasRoot = true;
    else {
      const kind = kindOf(header.type);
      const { linkname } = header;
      const isLink = kind === 'link' || kind === 'symlink';
      const target = isLink && typeof linkname === 'string' ? linkname : '';
      await take(
        {
          path: inside,
          kind,
          bytes: header.size ?? 0,
          mode: header.mode ?? 0,
          modifiedS: (header.mtime?.getTime() ?? 0) / 1_000,
          target: !isLink
            ? undefined
            : kind === 'link'
              ? withoutRoot(target, name)
              : target,
        },
        entry as AsyncIterable<Uint8Array>,
      );
    }
    entry.resume();
  }
  await feed;
  if (!hasRoot) throw incomplete(client, path);
}

async function pump(
  archive: AsyncIterable<Uint8Array>,
  tar: ReturnType<typeof extract>,
): Promise<void> {
  let gone = false;
  const closed = new Promise<void>((resolve) => {
    tar.on('close', () => {
      gone = true;
      resolve();
    });
  });
  try {
    for await (const piece of archive) {
      if (gone) return;
      if (!tar.write(piece)) {
        const drained = new Promise<void>((resolve) => {
          tar.once('drain', () => resolve());
        });
        await Promise.race([drained, closed]);
      }
    }
    tar.end(undefined);
  } catch (error) {
    tar.destroy(error as Error);
    throw error;
  }
}

/** What is not in the directory stays a path that leads elsewhere. */
function withoutRoot(path: string, root: string): string {
  const bare = path.replace(/\/$/, '');
  if (bare === root) return '';
  return bare.startsWith(`${root}/`)
    ? bare.slice(root.length + 1)
    : `../${bare}`;
}

function kindOf(type: string | null | undefined): OutputEntry['kind'] {
  switch (type) {
    case 'file':
    case 'contiguous-file':
      return 'file';
    case 'directory':
    case 'link':
    case 'symlink':
      return type;
    default:
      return 'other';
  }
}

/** An archive of nothing must not look like a directory with nothing in it. */
function incomplete(client: EngineClient, path: string): EngineError {
  return new EngineError(
    'engine_unavailable',
    `The engine at ${client.endpointName} handed out nothing of ` +
      `${quote(path)}: look at the log of the Docker engine.`,
  );
}
