import { parseAssignments } from '../runner/assignments';
import {
  inputComplaint,
  inWorkspace,
  readBoolean,
  readInput,
  readParsed,
  readPluginsDirectories,
  type StepEnvironment,
} from './read-input';

/** The inputs of serve/action.yml, read and checked. */
export interface ServeInputs {
  /** Absolute paths. */
  readonly pluginsDirectories: readonly string[];
  /** Absolute path, when `policy` is given. */
  readonly policyFile: string | undefined;
  readonly allowUntrustedDefinitions: boolean;
  readonly secrets: Readonly<Record<string, string>>;
  /** 0 for a free one. */
  readonly port: number;
  readonly concurrency: number | undefined;
}

/** @throws UserError `invalid_input` naming the input and the rule. */
export function readServeInputs(env: StepEnvironment): ServeInputs {
  const policyFile = readInput(env, 'policy');
  return {
    pluginsDirectories: readPluginsDirectories(env),
    policyFile: policyFile && inWorkspace(env, policyFile),
    allowUntrustedDefinitions: readBoolean(
      env,
      'allow-untrusted-definitions',
      false,
    ),
    secrets: readParsed(env, 'secrets', parseAssignments) ?? {},
    port: wholeNumber(env, 'port', 0, 65_535) ?? 0,
    concurrency: wholeNumber(env, 'concurrency', 1, 1_000),
  };
}

function wholeNumber(
  env: StepEnvironment,
  name: string,
  min: number,
  max: number,
): number | undefined {
  const text = readInput(env, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text) || value < min || value > max) {
    throw inputComplaint(name, `must be a whole number from ${min} to ${max}`);
  }
  return value;
}
