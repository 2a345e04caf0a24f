import { posix } from 'node:path';
import { WORKSPACE_TARGET } from './workspace-mounts';

/** Longer than any path that Linux opens (PATH_MAX is 4096 bytes). */
const MAX_LENGTH = 4096;

/** What a log viewer acts on, what starts a command, and Windows' separator. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]|##\[/u;

/**
 * The path of a file of the repository as annotations want it: relative and
 * normalised. A plugin sees the repository at `/workspace`.
 * @returns undefined for what is elsewhere, or is no path to be shown as one
 */
export function repositoryPath(path: string): string | undefined {
  if (path.length > MAX_LENGTH || UNSAFE.test(path)) return undefined;
  const start = `${WORKSPACE_TARGET}/`;
  const bare = path.startsWith(start) ? path.slice(start.length) : path;
  const normal = posix.normalize(bare);
  const isInside =
    bare !== '' && normal !== '.' && !/^\/|^\.\.(?:\/|$)|\/$/.test(normal);
  return isInside ? normal : undefined;
}
