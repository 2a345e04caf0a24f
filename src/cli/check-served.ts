import { makeDirectory } from '../definition/make-directory';
import { quote } from '../definition/quote';
import { TaskError } from '../definition/task-error';
import { definitionPaths } from '../registry/definition-paths';
import type { Registry } from '../registry/registry';
import type { CliDoor } from './cli-door';
import { pluginsDirectoriesOf } from './open-registry';
import type { ServeOptions } from './server-options';
import { UsageError } from './usage-error';

/**
 * Looks for what every request to a server would fail for, before it listens.
 * The first plugins directory is made where plugins are to be registered in it.
 * @throws UsageError when there is no such plugins directory, or the policy
 * cannot be used.
 */
export async function checkServed(
  registry: Pick<Registry, 'policy'>,
  options: ServeOptions,
  door: Pick<CliDoor, 'cwd' | 'cancel'>,
): Promise<void> {
  const directories = pluginsDirectoriesOf(door, options);
  try {
    if (options.allowRegistration) makeFirst(directories);
    directories.forEach((directory) => definitionPaths(directory));
    await registry.policy(door.cancel);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    throw new UsageError(`Nothing can be served. ${error.message}`);
  }
}

function makeFirst([directory = '']: readonly string[]): void {
  try {
    makeDirectory(directory);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `Nothing can be registered in ${quote(directory)} (${code}): name another plugins directory.`,
    );
  }
}
