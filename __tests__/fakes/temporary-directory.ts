import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real directory of one test file. */
export interface TemporaryDirectory {
  readonly path: string;
  remove(): void;
}

/** Makes an empty temporary directory. */
export function aTemporaryDirectory(): TemporaryDirectory {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'plugin-runner-unit-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
