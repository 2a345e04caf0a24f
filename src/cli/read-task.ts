import { resolve } from 'node:path';
import { quote } from '../definition/quote';
import type { PullPolicy } from '../orchestrator/image-request';
import { readInputFile, type InputFileWords } from '../runner/input-file';
import type { Task } from '../runner/task';
import type { CliDoor } from './cli-door';
import { inheritedPipe } from './inherited-pipe';
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
  /** Milliseconds. */
  readonly timeout?: number;
  /** Billionths of a CPU. */
  readonly cpu?: number;
  /** Bytes. */
  readonly memory?: number;
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
    timeoutMs: options.timeout,
    nanoCpus: options.cpu,
    memoryBytes: options.memory,
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
  const path = resolve(door.cwd, inputFile);
  const pipe = inheritedPipe(path);
  if (pipe === 0) return readStdin(door);
  if (pipe === undefined) return readInputFile(path, INPUT_FILE);
  const { Socket } = await import('node:net');
  const stdin = new Socket({ fd: pipe, readable: true, writable: false });
  return readStdin({ stdin, cancel: door.cancel }, `The pipe ${quote(path)}`);
}

function envPairs(values: readonly string[] = []): Pair[] {
  return values.map((text) => {
    const pair = pairOf(text);
    if (pair !== undefined) return pair;
    // It may have been meant to be a value: it is not shown.
    throw new UsageError(
      '--env is not usable: it needs NAME=value, and one has no "=".',
    );
  });
}
