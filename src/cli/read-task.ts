import { resolve } from 'node:path';
import { parseDuration } from '../definition/duration';
import { parseCpu, parseMemory } from '../definition/quantity';
import type { PullPolicy } from '../orchestrator/image-request';
import { readInputFile, type InputFileWords } from '../runner/input-file';
import type { Task } from '../runner/task';
import type { CliDoor } from './cli-door';
import { optionAssignments, pairOf, type Pair } from './option-assignments';
import { readSecrets } from './read-secrets';
import { readStdin } from './read-stdin';
import { UsageError } from './usage-error';

/** The options of a command that make a task of a plugin. */
export interface TaskOptions {
  /** The JSON text; `-` for stdin. */
  readonly input?: string;
  readonly inputFile?: string;
  readonly env?: readonly string[];
  readonly secret?: readonly string[];
  readonly files?: readonly string[];
  readonly artifactsDir?: string;
  readonly workspace?: string;
  readonly timeout?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly pull?: PullPolicy;
}

const INPUT_FILE: InputFileWords = {
  name: 'The `--input-file`',
  hint: 'paths are relative to the working directory',
};

/**
 * The task that a command line asks for.
 * @throws UsageError naming the option and the rule
 * @throws UserError `invalid_input` for an input file that cannot be used
 */
export async function readTask(
  plugin: string,
  options: TaskOptions,
  door: CliDoor,
): Promise<Task> {
  return {
    plugin,
    input: await readInput(options, door),
    env: optionAssignments('--env', envPairs(options.env)),
    secrets: readSecrets(options.secret, door),
    timeoutMs: parsed('--timeout', options.timeout, parseDuration),
    nanoCpus: parsed('--cpu', options.cpu, parseCpu),
    memoryBytes: parsed('--memory', options.memory, parseMemory),
    pull: options.pull ?? 'missing',
    files: options.files ?? [],
    artifactsDirectory:
      options.artifactsDir && resolve(door.cwd, options.artifactsDir),
    workspace: resolve(door.cwd, options.workspace ?? '.'),
  };
}

async function readInput(
  { input, inputFile }: TaskOptions,
  door: CliDoor,
): Promise<Uint8Array | undefined> {
  if (input !== undefined && inputFile !== undefined) {
    throw new UsageError('--input and --input-file are both set: give one.');
  }
  if (input === '-' || inputFile === '-') return readStdin(door);
  if (input !== undefined) return Buffer.from(input);
  if (inputFile === undefined) return undefined;
  return readInputFile(resolve(door.cwd, inputFile), INPUT_FILE);
}

function envPairs(values: readonly string[] = []): Pair[] {
  return values.map((text) => {
    const pair = pairOf(text);
    if (pair !== undefined) return pair;
    // It may have been meant to be a value: it is not shown.
    throw new UsageError('--env needs NAME=value, and one has no "=".');
  });
}

function parsed<T>(
  option: string,
  text: string | undefined,
  parse: (text: string) => T,
): T | undefined {
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch (error) {
    throw new UsageError(
      `${option} is not usable: ${(error as Error).message}.`,
    );
  }
}
