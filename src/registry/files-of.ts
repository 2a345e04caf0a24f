import { basename, dirname } from 'node:path';
import type { FileFilter } from './load-definitions';

/**
 * An id can be written with escapes, which hide it from a text search: `\u0061`
 * in JSON; `\x61`, `\U00000061` or a line continuation in YAML.
 */
const ESCAPE = /\\[uxU\r\n]/;

/**
 * The files that can hold a plugin id, told from their bytes: parsing them all
 * takes seconds in a registry of thousands.
 */
export function filesOf(id: string): FileFilter {
  const wanted = id.toLowerCase();
  const word = new RegExp(
    `(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w.-])`,
    'i',
  );
  return {
    canHold: (path, bytes) => {
      const text = toText(bytes);
      return (
        text.toLowerCase().includes(wanted) ||
        ESCAPE.test(text) ||
        // A file of this name without the id is worth an error.
        namesOf(path).includes(wanted)
      );
    },
    isAbout: (path, bytes) =>
      namesOf(path).includes(wanted) ||
      (bytes !== undefined && word.test(toText(bytes))),
  };
}

/** Ids are ASCII, which Latin-1 decodes as it is, and fastest. */
function toText(bytes: Buffer): string {
  return bytes.toString('latin1');
}

function namesOf(path: string): string[] {
  const name = basename(path).replace(/\.[^.]*$/, '');
  const names = name === 'plugin' ? [name, basename(dirname(path))] : [name];
  return names.map((it) => it.toLowerCase());
}
