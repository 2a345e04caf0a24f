import { isAbsolute, relative, sep } from 'node:path';
import { quote } from './quote';

/** A path that needs no quotes in a message. */
const PLAIN = /^[\p{L}\p{N}_./\\:@+=~ -]+$/u;

/**
 * A path as a message names it: relative to `cwd` where it lies inside. What is
 * no absolute path, such as a URL, stays as it is.
 */
export function showPath(path: string, cwd = process.cwd()): string {
  if (!isAbsolute(path)) return showAbsolutePath(path);
  const inside = relative(cwd, path);
  const isInside =
    inside !== '' &&
    inside !== '..' &&
    !inside.startsWith(`..${sep}`) &&
    !isAbsolute(inside);
  return showAbsolutePath(isInside ? inside : path);
}

/** A path as it is, quoted when it holds more than usual characters. */
export function showAbsolutePath(path: string): string {
  return PLAIN.test(path) && !path.includes('::') ? path : quote(path);
}
