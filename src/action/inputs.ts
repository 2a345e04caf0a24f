import { isAbsolute, resolve } from 'node:path';
import { parseDuration } from '../definition/duration';
import { parseCpu, parseMemory } from '../definition/quantity';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import type { PullPolicy } from '../orchestrator/orchestrator';
import { parseAssignments } from '../runner/assignments';
import { OUTPUT_ENCODINGS, type OutputEncoding } from './outputs';

/** The inputs of action.yml, read and checked. Names are those of the file. */
export interface StepInputs {
  readonly plugin: string;
  /** The JSON text, when `input` is given. */
  readonly input: string | undefined;
  /** Absolute path, when `input-file` is given. */
  readonly inputFile: string | undefined;
  /** Absolute paths. */
  readonly pluginsDirectories: readonly string[];
  /** Absolute path, when `policy` is given. */
  readonly policyFile: string | undefined;
  readonly allowUntrustedDefinitions: boolean;
  /** Globs, one per line of `files`. */
  readonly files: readonly string[];
  /** Absolute path, when `artifacts-dir` is given. */
  readonly artifactsDirectory: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly timeoutMs: number | undefined;
  readonly nanoCpus: number | undefined;
  readonly memoryBytes: number | undefined;
  readonly pull: PullPolicy;
  readonly outputEncoding: OutputEncoding;
  readonly failOnError: boolean;
  readonly summary: boolean;
  readonly report: boolean;
  /** Absolute path of the checked-out repository, where there is one. */
  readonly workspace: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PULL_POLICIES: readonly PullPolicy[] = ['missing', 'always', 'never'];

/**
 * Reads the inputs as the runner passes them: `INPUT_<NAME>`, empty for unset.
 *
 * Not by `@actions/core`: loading it takes 50 ms, which is worth waiting for
 * only while the container starts.
 * @throws UserError `invalid_input` naming the input and the rule.
 */
export function readInputs(env: Environment): StepInputs {
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
  const plugin = read(env, 'plugin');
  if (plugin === undefined) {
    throw complaint(
      'plugin',
      'is required: name the id of a definition in plugins-dir',
    );
  }
  const input = read(env, 'input');
  const inputFile = read(env, 'input-file');
  const policyFile = read(env, 'policy');
  const artifactsDirectory = read(env, 'artifacts-dir');
  if (input !== undefined && inputFile !== undefined) {
    throw complaint('input', 'and `input-file` are both set: give only one');
  }
  return {
    plugin,
    input,
    inputFile: inputFile && inWorkspace(workspace, inputFile),
    pluginsDirectories: lines(read(env, 'plugins-dir') ?? 'plugins').map(
      (line) => inWorkspace(workspace, line),
    ),
    policyFile: policyFile && inWorkspace(workspace, policyFile),
    allowUntrustedDefinitions: yesOrNo(
      env,
      'allow-untrusted-definitions',
      'false',
    ),
    files: lines(read(env, 'files') ?? ''),
    artifactsDirectory:
      artifactsDirectory && inWorkspace(workspace, artifactsDirectory),
    env: assignments(env, 'env'),
    secrets: assignments(env, 'secrets'),
    timeoutMs: parsed(env, 'timeout', parseDuration),
    nanoCpus: parsed(env, 'cpu', parseCpu),
    memoryBytes: parsed(env, 'memory', parseMemory),
    pull: oneOf(env, 'pull', PULL_POLICIES, 'missing'),
    outputEncoding: oneOf(env, 'output-encoding', OUTPUT_ENCODINGS, 'none'),
    failOnError: yesOrNo(env, 'fail-on-error'),
    summary: yesOrNo(env, 'summary'),
    report: yesOrNo(env, 'report', 'false'),
    workspace: env['GITHUB_WORKSPACE'] || undefined,
  };
}

/**
 * Whether a step whose inputs cannot be used fails.
 * @returns true when that very input is the one that cannot be used.
 */
export function readFailOnError(env: Environment): boolean {
  try {
    return yesOrNo(env, 'fail-on-error');
  } catch {
    return true;
  }
}

/** The runner upper-cases names and keeps hyphens; values are trimmed. */
function read(env: Environment, name: string): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === '' ? undefined : value;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function parsed<T>(
  env: Environment,
  name: string,
  parse: (text: string) => T,
): T | undefined {
  const text = read(env, name);
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch (error) {
    throw complaint(name, `is not usable: ${(error as Error).message}`);
  }
}

function assignments(env: Environment, name: string): Record<string, string> {
  return parsed(env, name, parseAssignments) ?? {};
}

function oneOf<Word extends string>(
  env: Environment,
  name: string,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const text = read(env, name) ?? otherwise;
  const word = words.find((known) => known === text);
  if (word === undefined) {
    throw complaint(
      name,
      `is ${quote(text)}: it must be one of ${words.join(', ')}`,
    );
  }
  return word;
}

/** The YAML 1.2 core schema's booleans, as the toolkit reads them. */
function yesOrNo(env: Environment, name: string, otherwise = 'true'): boolean {
  const text = read(env, name) ?? otherwise;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw complaint(name, `is ${quote(text)}: it must be true or false`);
}

function inWorkspace(workspace: string, path: string): string {
  return isAbsolute(path) ? path : resolve(workspace, path);
}

function complaint(name: string, sentence: string): UserError {
  return new UserError(
    'invalid_input',
    `The step's input \`${name}\` ${sentence}.`,
  );
}
