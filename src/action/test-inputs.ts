import type { PullPolicy } from '../orchestrator/image-request';
import { parseAssignments } from '../runner/assignments';
import { PULL_POLICIES } from './inputs';
import {
  inWorkspace,
  readBoolean,
  readInput,
  readLines,
  readParsed,
  readPluginsDirectories,
  readWholeNumber,
  readWord,
  type StepEnvironment,
} from './read-input';

/** The inputs of test/action.yml, read and checked. */
export interface TestInputs {
  /** References; none stands for every plugin. */
  readonly plugins: readonly string[];
  /** Absolute paths. */
  readonly pluginsDirectories: readonly string[];
  /** Absolute path, when `policy` is given. */
  readonly policyFile: string | undefined;
  readonly allowUntrustedDefinitions: boolean;
  readonly secrets: Readonly<Record<string, string>>;
  readonly concurrency: number | undefined;
  readonly pull: PullPolicy;
  readonly failOnError: boolean;
  readonly summary: boolean;
}

/** @throws UserError `invalid_input` naming the input and the rule. */
export function readTestInputs(env: StepEnvironment): TestInputs {
  const policyFile = readInput(env, 'policy');
  return {
    plugins: readLines(env, 'plugins'),
    pluginsDirectories: readPluginsDirectories(env),
    policyFile: policyFile && inWorkspace(env, policyFile),
    allowUntrustedDefinitions: readBoolean(
      env,
      'allow-untrusted-definitions',
      false,
    ),
    secrets: readParsed(env, 'secrets', parseAssignments) ?? {},
    concurrency: readWholeNumber(env, 'concurrency', 1, 1_000),
    pull: readWord(env, 'pull', PULL_POLICIES, 'missing'),
    failOnError: readBoolean(env, 'fail-on-error', true),
    summary: readBoolean(env, 'summary', true),
  };
}
