import { basename, dirname } from 'node:path';
import type { FileFilter } from './load-definitions';

/** How far behind `id:` its value can begin, in characters. */
const VALUE_REACH = 120;

/** The key `id`, quoted or not, and what follows it. */
const ID_KEY = new RegExp(`id["']?\\s*:(?=([^]{0,${VALUE_REACH}}))`, 'gi');

/**
 * Ways of writing a key or a value that a search for text cannot see through:
 * escapes (`\u0061` in JSON; `\x61` or a line continuation in YAML), aliases
 * (`id: *name`), and explicit keys (`? id`).
 */
const HIDDEN_VALUE = /^\s*(?:\S+\s+)?(?:\*|["'][^"'\n]*\\)/;
const HIDDEN_KEY = /"[^"\n]*\\[uxU][^"\n]*"\s*:|^\s*\?\s/m;

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
        // A file of this name without the id is worth an error.
        namesOf(path).includes(wanted) ||
        HIDDEN_KEY.test(text) ||
        Array.from(text.matchAll(ID_KEY)).some(
          ([, value = '']) => word.test(value) || HIDDEN_VALUE.test(value),
        )
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
