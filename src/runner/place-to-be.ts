import { lstat, readlink, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { placeOf } from './place-of';

/** As many as Linux follows (MAXSYMLINKS). */
const MAX_LINKS = 40;

/**
 * Where a path would be once everything is made that links on its way lead to.
 * @param path absolute.
 * @throws the error of the system, or one that says why it cannot be told.
 */
export async function placeToBe(path: string): Promise<string> {
  let at = path;
  for (let links = 0; links < MAX_LINKS; links += 1) {
    try {
      return await placeOf(at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    at = await behindLink(at);
  }
  throw new Error(`more than ${MAX_LINKS} links`);
}

/** Whether a `..` takes back a step that may have been one through a link. */
export function turnsBack(target: string): boolean {
  const parts = target.split('/');
  const first = parts.findIndex((part) => !/^\.{0,2}$/.test(part));
  return first >= 0 && parts.slice(first).includes('..');
}

/** The same path, with the link that leads nowhere yet followed by one step. */
async function behindLink(path: string): Promise<string> {
  let link = path;
  while (!(await isThere(link))) link = dirname(link);
  const target = await readlink(link);
  if (turnsBack(target)) throw new Error('a link turns back');
  const parent = await realpath(dirname(link));
  return join(resolve(parent, target), relative(link, path));
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
