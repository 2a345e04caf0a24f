import { quote } from '../definition/quote';
import { parseAssignments } from '../runner/assignments';
import { MAX_HIDDEN_BYTES } from '../runner/hidden-value';
import {
  inputComplaint,
  inWorkspace,
  readBoolean,
  readInput,
  readParsed,
  readPluginsDirectories,
  readWholeNumber,
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
  /** Absolute path of the checked-out repository, where there is one. */
  readonly workspace: string | undefined;
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
    secrets: readSecrets(env),
    port: readWholeNumber(env, 'port', 0, 65_535) ?? 0,
    concurrency: readWholeNumber(env, 'concurrency', 1, 1_000),
    workspace: env['GITHUB_WORKSPACE'] || undefined,
  };
}

/** A longer value is one that no execution would get, nor be masked. */
function readSecrets(env: StepEnvironment): Record<string, string> {
  const secrets = readParsed(env, 'secrets', parseAssignments) ?? {};
  for (const [name, value] of Object.entries(secrets)) {
    if (Buffer.byteLength(value) <= MAX_HIDDEN_BYTES) continue;
    throw inputComplaint(
      'secrets',
      `has more than ${MAX_HIDDEN_BYTES / 1024} KiB for ${quote(name)}: one value may have so much`,
    );
  }
  return secrets;
}
