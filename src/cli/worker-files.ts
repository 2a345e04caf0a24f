import { dirname, resolve } from 'node:path';
import type { CliDoor } from './cli-door';

/** Absolute paths of the bundles that run in threads. */
export interface WorkerFiles {
  readonly schema: string;
  readonly yaml: string;
  readonly telemetry: string;
}

/** They are beside the bundle of the CLI: `dist/cli/index.js`. */
export function workerFilesOf({
  entryFile,
}: Pick<CliDoor, 'entryFile'>): WorkerFiles {
  const beside = (name: string): string =>
    resolve(dirname(entryFile), '..', name, 'index.js');
  return {
    schema: beside('schema-worker'),
    yaml: beside('yaml-worker'),
    telemetry: beside('telemetry-worker'),
  };
}
