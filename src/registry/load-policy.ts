import { readdirSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { DefinitionError } from '../definition/definition-error';
import type { Policy } from '../definition/policy';
import { showAbsolutePath, showPath } from '../definition/show-path';
import { UserError } from '../definition/task-error';
import { readDefinitionBytes } from './definition-bytes';
import { parseDocument } from './document';
import type { YamlParser } from './yaml-parser';

/** The names a policy has in a plugins directory. */
const NAMES = ['policy.yaml', 'policy.yml', 'policy.json'];

/**
 * The policy of a plugins directory, or the named one instead.
 * @returns undefined when none is named and none is in the directory
 * @throws UserError `policy_denied` when there is one that cannot be used:
 * nothing runs without the policy that somebody wrote
 */
export async function loadPolicy(
  directory: string | undefined,
  named: string | undefined,
  parseYaml: YamlParser,
): Promise<Policy | undefined> {
  const file = named ?? policyIn(directory);
  if (file === undefined) return undefined;
  const path = resolve(file);
  // A policy that a workflow names may be anywhere, and linked from anywhere.
  const root = named === undefined ? dirname(path) : parse(path).root;
  try {
    const value = await parseDocument(
      readDefinitionBytes(path, root),
      path,
      parseYaml,
    );
    const { parsePolicy } = await import('../definition/parse-policy');
    return parsePolicy(value, path);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const { code } = (error.cause ?? {}) as NodeJS.ErrnoException;
    if (named !== undefined && code === 'ENOENT') {
      throw denial(
        `There is no policy at ${showAbsolutePath(path)}. Has its repository been checked out before this step?`,
        error,
      );
    }
    throw denial(
      `The policy cannot be used, and nothing runs without it.\n${error.message}`,
      error,
    );
  }
}

function policyIn(directory: string | undefined): string | undefined {
  if (directory === undefined) return undefined;
  // Whoever wrote `policy.YML` did not mean that there is none.
  const names = namesIn(directory).filter((name) => /^policy\./i.test(name));
  const other = names.find((name) => !NAMES.includes(name));
  if (other !== undefined) {
    throw denial(
      `${showPath(join(directory, other))} is not the name of a policy, and looks ` +
        `like one: call it ${NAMES.join(' or ')}, or something else.`,
    );
  }
  const files = names.map((name) => join(directory, name));
  if (files.length > 1) {
    const shown = files.map((file) => showPath(file)).join(' and ');
    throw denial(`There are ${files.length} policies, ${shown}: keep one.`);
  }
  return files[0];
}

/** Links to nothing too: somebody meant a policy to be there. */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw denial(
      `Whether there is a policy in ${showPath(directory)} cannot be told (${code}).`,
      error,
    );
  }
}

function denial(message: string, cause?: unknown): UserError {
  return new UserError('policy_denied', message, { cause });
}
