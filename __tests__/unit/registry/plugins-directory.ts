import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real plugins directory, and a parent that it must not be left for. */
export interface PluginsDirectory {
  readonly path: string;
  /** Writes a file, its path relative to the directory, and names it. */
  write(path: string, content: string | Uint8Array): string;
  remove(): void;
}

/** Makes an empty plugins directory in a new temporary directory. */
export function aPluginsDirectory(): PluginsDirectory {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'registry-')));
  const path = join(parent, 'plugins');
  mkdirSync(path);
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(parent, { recursive: true }),
  };
}

/** The text of a definition in JSON. */
export function aDefinition(id: string, extra: object = {}): string {
  return JSON.stringify({ id, image: 'alpine', ...extra });
}
