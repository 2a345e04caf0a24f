import { TaskError } from '../definition/task-error';
import { definitionPaths } from '../registry/definition-paths';
import type { Registry } from '../registry/registry';
import type { CliDoor } from './cli-door';
import { pluginsDirectoriesOf } from './open-registry';
import type { ServeOptions } from './server-options';
import { UsageError } from './usage-error';

/**
 * Looks for what every request to a server would fail for, before it listens.
 * @throws UsageError when there is no such plugins directory – unless plugins
 * are to be registered in it – or the policy cannot be used.
 */
export async function checkServed(
  registry: Pick<Registry, 'policy'>,
  options: ServeOptions,
  door: Pick<CliDoor, 'cwd' | 'cancel'>,
): Promise<void> {
  const directories = pluginsDirectoriesOf(door, options);
  try {
    // The first one is made where something is registered.
    directories
      .slice(options.allowRegistration ? 1 : 0)
      .forEach((directory) => definitionPaths(directory));
    await registry.policy(door.cancel);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    throw new UsageError(`Nothing can be served. ${error.message}`);
  }
}
