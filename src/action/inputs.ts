import { parseDuration } from '../definition/duration';
import { parseCpu, parseMemory } from '../definition/quantity';
import type { PullPolicy } from '../orchestrator/image-request';
import { parseAssignments } from '../runner/assignments';
import { OUTPUT_ENCODINGS, type OutputEncoding } from './outputs';
import {
  inputComplaint,
  inWorkspace,
  readBoolean,
  readInput,
  readLines,
  readParsed,
  readPluginsDirectories,
  readWord,
  type StepEnvironment,
} from './read-input';

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

/** The values of `pull`. */
export const PULL_POLICIES: readonly PullPolicy[] = [
  'missing',
  'always',
  'never',
];

/**
 * Reads the inputs of the step.
 *
 * Not by `@actions/core`: loading it takes 50 ms, which is worth waiting for
 * only while the container starts.
 * @throws UserError `invalid_input` naming the input and the rule.
 */
export function readInputs(env: StepEnvironment): StepInputs {
  const plugin = readInput(env, 'plugin');
  if (plugin === undefined) {
    throw inputComplaint(
      'plugin',
      'is required: name the id of a definition in plugins-dir',
    );
  }
  const path = (name: string): string | undefined => {
    const value = readInput(env, name);
    return value && inWorkspace(env, value);
  };
  const input = readInput(env, 'input');
  const inputFile = path('input-file');
  if (input !== undefined && inputFile !== undefined) {
    throw inputComplaint(
      'input',
      'and `input-file` are both set: give only one',
    );
  }
  return {
    plugin,
    input,
    inputFile,
    pluginsDirectories: readPluginsDirectories(env),
    policyFile: path('policy'),
    allowUntrustedDefinitions: readBoolean(
      env,
      'allow-untrusted-definitions',
      false,
    ),
    files: readLines(env, 'files'),
    artifactsDirectory: path('artifacts-dir'),
    env: readParsed(env, 'env', parseAssignments) ?? {},
    secrets: readParsed(env, 'secrets', parseAssignments) ?? {},
    timeoutMs: readParsed(env, 'timeout', parseDuration),
    nanoCpus: readParsed(env, 'cpu', parseCpu),
    memoryBytes: readParsed(env, 'memory', parseMemory),
    pull: readWord(env, 'pull', PULL_POLICIES, 'missing'),
    outputEncoding: readWord(env, 'output-encoding', OUTPUT_ENCODINGS, 'none'),
    failOnError: readBoolean(env, 'fail-on-error', true),
    summary: readBoolean(env, 'summary', true),
    report: readBoolean(env, 'report', false),
    workspace: env['GITHUB_WORKSPACE'] || undefined,
  };
}
