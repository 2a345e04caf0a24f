import { dirname } from 'node:path';
import type { Registry } from '../registry/registry';

/**
 * The same registry, of which a plugin is built only from directories that pass
 * a check: where they are is known from its definition only.
 * @param check throws what `resolve` is to reject with
 */
export function trustedRegistry(
  registry: Registry,
  check: (directories: readonly string[]) => Promise<void>,
): Registry {
  return {
    list: () => registry.list(),
    policy: (signal) => registry.policy(signal),
    locked: (definition) => registry.locked(definition),
    async resolve(reference, signal) {
      const definition = await registry.resolve(reference, signal);
      const { build } = definition;
      if (build !== undefined) {
        await check([build.context, dirname(build.dockerfile)]);
      }
      return definition;
    },
  };
}
