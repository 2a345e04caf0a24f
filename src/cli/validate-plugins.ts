import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { LocatedFault } from '../definition/located-fault';
import {
  validateDefinitions,
  type Validation,
} from '../registry/validate-definitions';
import { faultsSarif } from '../report/faults-sarif';
import { definitionFaults } from '../runner/definition-faults';
import type { CliDoor } from './cli-door';
import { EXIT_CODES } from './exit-code';
import { faultCommand, faultLine } from './fault-lines';
import { pluginsDirectoriesOf } from './open-registry';
import type { RegistryOptions, ResultOptions } from './options';
import { paintFor } from './paint';
import { workerFilesOf } from './worker-files';
import { writeJson } from './write-json';
import { writeResult } from './write-result';

/** How faults are written. */
export type FaultFormat = 'text' | 'json' | 'github' | 'sarif';

/** The options of `validate`. */
export interface ValidateOptions extends RegistryOptions, ResultOptions {
  readonly format?: FaultFormat;
}

/**
 * Validates definitions and policies: their faults are on stdout.
 * @param files and directories; the plugins directories where there are none.
 * @returns 0, or the exit code of `definition_invalid` when there are faults.
 * @throws UserError `plugin_not_found` when there is no such directory
 */
export async function validatePlugins(
  files: readonly string[],
  options: ValidateOptions,
  door: CliDoor,
): Promise<number> {
  const directories = pluginsDirectoriesOf(door, options);
  const workers = workerFilesOf(door);
  const isolation = { workerFile: workers.schema, signal: door.cancel };
  const paths = files.map((file) => resolve(door.cwd, file));
  const validation = await validateDefinitions({
    directories: files.length === 0 ? directories : paths.filter(isDirectory),
    files: paths.filter((path) => !isDirectory(path)),
    policyDirectory: directories[0],
    policyFile: options.policy && resolve(door.cwd, options.policy),
    yamlWorkerFile: workers.yaml,
    check: (definition, policy) =>
      definitionFaults(definition, policy, isolation),
    signal: door.cancel,
  });
  await writeFaults(validation, options, door);
  const { files: all, faults } = validation;
  if (!isForProgram(options)) {
    const found = faults.length === 0 ? 'no faults' : count(faults, 'fault');
    door.stderr.write(`${count(all, 'file')}, ${found}\n`);
  }
  return faults.length === 0 ? 0 : EXIT_CODES.definition_invalid;
}

/** A path that is not there is a file that cannot be read. */
function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function writeFaults(
  { files, faults }: Validation,
  options: ValidateOptions,
  door: CliDoor,
): Promise<void> {
  const root = door.env['GITHUB_WORKSPACE'] || door.cwd;
  switch (formatOf(options)) {
    case 'json':
      return writeJson({ files, faults: faults.map(plain) }, door);
    case 'sarif': {
      const { name, version } = packageJson;
      return writeJson(faultsSarif(faults, root, { name, version }), door);
    }
    case 'github':
      return writeResult(
        lines(faults.map((fault) => faultCommand(fault, root))),
        door,
      );
    case 'text': {
      const paint = paintFor(door.stdout, door);
      return writeResult(
        lines(faults.map((fault) => faultLine(fault, door.cwd, paint))),
        door,
      );
    }
  }
}

function formatOf({ format, json = false }: ValidateOptions): FaultFormat {
  return format ?? (json ? 'json' : 'text');
}

function isForProgram(options: ValidateOptions): boolean {
  return ['json', 'sarif'].includes(formatOf(options));
}

function plain({
  file,
  position,
  pointer,
  rule,
  message,
}: LocatedFault): object {
  const { line = null, column = null } = position ?? {};
  return { file, line, column, pointer, rule, message };
}

const lines = (texts: readonly string[]): string =>
  texts.map((text) => `${text}\n`).join('');

function count(items: readonly unknown[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? '' : 's'}`;
}
