import { cp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeDirectory } from '../definition/make-directory';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { placeOf } from './place-of';

/**
 * Makes the directory for artifacts, before anything is run.
 * @throws UserError `invalid_input` unless it is in the workspace and empty;
 * nothing is made outside of the workspace then.
 */
export async function prepareArtifactsDirectory(
  directory: string,
  workspace: string | undefined,
): Promise<void> {
  if (workspace === undefined) {
    throw refusal(directory, 'needs a workspace: GITHUB_WORKSPACE is not set');
  }
  const root = await realpath(workspace);
  try {
    // Before it is made: a part of the path can be a link that leads out.
    checkPlace(directory, await placeOf(resolve(directory)), root);
    makeDirectory(directory);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw refusal(directory, `cannot be made (${code ?? 'unknown error'})`);
  }
  const real = await realpath(directory);
  checkPlace(directory, real, root);
  if ((await readdir(real)).length > 0) {
    throw refusal(
      directory,
      'is not empty: name a new directory, so that nothing of the repository ' +
        'is overwritten',
    );
  }
}

/**
 * Moves files that are all ours into that directory.
 * @param source absolute; empty afterwards.
 * @throws UserError `invalid_input` when it is no longer what it was: a plugin
 * with `workspace: write` can have made a link of it.
 */
export async function placeArtifacts(
  source: string,
  directory: string,
  workspace: string | undefined,
): Promise<void> {
  await prepareArtifactsDirectory(directory, workspace);
  for (const name of await readdir(source)) {
    const [from, to] = [join(source, name), join(directory, name)];
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await cp(from, to, { recursive: true, errorOnExist: true, force: false });
      await rm(from, { recursive: true });
    }
  }
  await rm(source, { recursive: true });
}

function checkPlace(directory: string, real: string, root: string): void {
  if (!real.startsWith(root === '/' ? '/' : `${root}/`)) {
    throw refusal(directory, 'is not in the workspace: name a directory in it');
  }
  if (real.split('/').includes('.git')) {
    throw refusal(directory, 'is in a `.git`: name another directory');
  }
}

function refusal(directory: string, reason: string): UserError {
  return new UserError(
    'invalid_input',
    `The step's \`artifacts-dir\` ${quote(directory)} ${reason}.`,
  );
}
