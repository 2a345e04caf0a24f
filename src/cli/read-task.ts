import { resolve } from 'node:path';
import { parseDuration } from '../definition/duration';
import { parseCpu, parseMemory } from '../definition/quantity';
import type { PullPolicy } from '../orchestrator/orchestrator';
import { parseAssignments } from '../runner/assignments';
import { readInputFile, type InputFileWords } from '../runner/input-file';
import type { Task } from '../runner/task';
import type { CliDoor } from './cli-door';
import { readSecrets } from './read-secrets';
import { readStdin } from './read-stdin';
import { UsageError } from './usage-error';

/** The options of a command that make a task of a plugin. */
export interface TaskOptions {
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
    env: parsed('--env', assignments(options.env), parseAssignments) ?? {},
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

/** A JSON object, for values may have several lines. */
function assignments(values: readonly string[] = []): string | undefined {
  if (values.length === 0) return undefined;
  return values.join('\n');
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
