import { isAbsolute, resolve } from 'node:path';
import { quote } from '../definition/quote';
import { sentence } from '../definition/sentence';
import { UserError } from '../definition/task-error';

/** The environment of a step. */
export type StepEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * An input as the runner passes it: `INPUT_<NAME>`, in upper case and with its
 * hyphens; white space around it does not count.
 * @returns undefined for an empty one, which is one that is not set
 */
export function readInput(
  env: StepEnvironment,
  name: string,
): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === '' ? undefined : value;
}

/** The lines of an input that are not empty. */
export function readLines(
  env: StepEnvironment,
  name: string,
  otherwise = '',
): string[] {
  return (readInput(env, name) ?? otherwise)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @throws UserError `invalid_input` with what `parse` says of the text */
export function readParsed<T>(
  env: StepEnvironment,
  name: string,
  parse: (text: string) => T,
): T | undefined {
  const text = readInput(env, name);
  if (text === undefined) return undefined;
  try {
    return parse(text);
  } catch (error) {
    throw inputComplaint(name, `is not usable: ${(error as Error).message}`);
  }
}

/** @throws UserError `invalid_input` for any other word */
export function readWord<Word extends string>(
  env: StepEnvironment,
  name: string,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const text = readInput(env, name) ?? otherwise;
  const word = words.find((known) => known === text);
  if (word === undefined) {
    throw inputComplaint(
      name,
      `is ${quote(text)}: it must be one of ${words.join(', ')}`,
    );
  }
  return word;
}

/** @throws UserError `invalid_input` for anything else */
export function readWholeNumber(
  env: StepEnvironment,
  name: string,
  min: number,
  max: number,
): number | undefined {
  const text = readInput(env, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < min || value > max) {
    throw inputComplaint(name, `must be a whole number from ${min} to ${max}`);
  }
  return value;
}

/**
 * The YAML 1.2 core schema's booleans, as the toolkit reads them.
 * @throws UserError `invalid_input` for anything else
 */
export function readBoolean(
  env: StepEnvironment,
  name: string,
  otherwise: boolean,
): boolean {
  const text = readInput(env, name);
  if (text === undefined) return otherwise;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw inputComplaint(name, `is ${quote(text)}: it must be true or false`);
}

/**
 * Whether a step whose inputs cannot be used fails.
 * @returns true when that very input is the one that cannot be used.
 */
export function readFailOnError(env: StepEnvironment): boolean {
  try {
    return readBoolean(env, 'fail-on-error', true);
  } catch {
    return true;
  }
}

/** The checked-out repository, or where the step runs; an absolute path. */
export function workspaceOf(env: StepEnvironment): string {
  return env['GITHUB_WORKSPACE'] || process.cwd();
}

/** An absolute path; others are relative to the workspace. */
export function inWorkspace(env: StepEnvironment, path: string): string {
  return isAbsolute(path) ? path : resolve(workspaceOf(env), path);
}

/** Absolute paths of `plugins-dir`. */
export function readPluginsDirectories(env: StepEnvironment): string[] {
  return readLines(env, 'plugins-dir', 'plugins').map((line) =>
    inWorkspace(env, line),
  );
}

/** What is wrong with an input, as the rest of a sentence. */
export function inputComplaint(name: string, complaint: string): UserError {
  return new UserError(
    'invalid_input',
    sentence(`The step's input \`${name}\` ${complaint}`),
  );
}
