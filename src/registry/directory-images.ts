import type { PluginDefinition } from '../definition/definition';
import { UserError } from '../definition/task-error';
import { byCodeUnit } from './by-code-unit';
import { createRegistry } from './registry';

/** What the definitions of a plugins directory run. */
export interface DirectoryImages {
  /** The plugins that name each image, by reference; sorted, as they are. */
  readonly plugins: ReadonlyMap<string, readonly PluginDefinition[]>;
  /** The plugins whose image is built here: no registry has a digest of it. */
  readonly built: readonly PluginDefinition[];
}

/**
 * Reads every definition of a plugins directory.
 * @throws UserError `definition_invalid` when one of them is invalid: it may
 * name an image, too
 */
export async function directoryImages(
  directory: string,
  yamlWorkerFile?: string,
): Promise<DirectoryImages> {
  const registry = createRegistry({
    directories: [directory],
    ...(yamlWorkerFile !== undefined && { yamlWorkerFile }),
  });
  const { definitions, errors } = await registry.list();
  const [error] = errors;
  if (error !== undefined) {
    const messages = errors.map(({ message }) => message);
    throw new UserError('definition_invalid', messages.join('\n'), {
      cause: error,
    });
  }
  const plugins = new Map<string, PluginDefinition[]>();
  const pulled = definitions.filter(({ build }) => build === undefined);
  for (const definition of pulled) {
    const { text } = definition.image;
    plugins.set(text, [...(plugins.get(text) ?? []), definition]);
  }
  return {
    plugins: new Map([...plugins].sort(([a], [b]) => byCodeUnit(a, b))),
    built: definitions.filter(({ build }) => build !== undefined),
  };
}
