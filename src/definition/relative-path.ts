import { isAbsolute, resolve } from 'node:path';
import { quote } from './quote';
import { ValueError } from './value-error';

/**
 * The absolute path of a path that a definition gives relative to `base`.
 * @throws ValueError when it is empty, absolute or impossible
 */
export function parseRelativePath(text: string, base: string): string {
  if (text === '') throw new ValueError('a path must not be empty');
  if (text.includes('\0')) {
    throw new ValueError(`${quote(text)} is not a path: it contains a NUL`);
  }
  // A definition is the same on every machine; an absolute path is not.
  if (isAbsolute(text)) {
    throw new ValueError(`${quote(text)} is absolute: write a relative path`);
  }
  return resolve(base, text);
}
