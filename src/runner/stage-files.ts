import { constants } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MatchedFile } from './match-files';

/** Reading many small files one by one would wait for the disk each time. */
const AT_ONCE = 16;

/**
 * Copies files into a directory that any user can read and none can use to
 * change the originals. It takes no memory to speak of: the kernel copies.
 * @param directory exists, and is empty.
 */
export async function stageFiles(
  files: readonly MatchedFile[],
  directory: string,
  signal: AbortSignal,
): Promise<void> {
  const made = new Set(['.']);
  for (const { path } of files) {
    await makeDirectories(directory, dirname(path), made);
  }
  for (let at = 0; at < files.length; at += AT_ONCE) {
    signal.throwIfAborted();
    await Promise.all(
      files.slice(at, at + AT_ONCE).map(async (file) => {
        const target = join(directory, file.path);
        await copyFile(
          file.source,
          target,
          constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
        );
        await chmod(target, file.executable ? 0o755 : 0o644);
      }),
    );
  }
}

async function makeDirectories(
  root: string,
  path: string,
  made: Set<string>,
): Promise<void> {
  if (made.has(path)) return;
  await makeDirectories(root, dirname(path), made);
  const directory = join(root, path);
  await mkdir(directory);
  // The umask of the runner is not the plugin's.
  await chmod(directory, 0o755);
  made.add(path);
}
