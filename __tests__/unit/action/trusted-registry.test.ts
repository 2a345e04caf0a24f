import { trustedRegistry } from '../../../src/action/trusted-registry';
import type { PluginDefinition } from '../../../src/definition/definition';
import type { Registry } from '../../../src/registry/registry';
import { aDefinition } from '../../fakes/values';

function registryOf(definition: PluginDefinition): Registry {
  return {
    resolve: () => Promise.resolve(definition),
    list: () => Promise.resolve({ definitions: [definition], errors: [] }),
    policy: () => Promise.resolve(undefined),
    locked: () => Promise.resolve(undefined),
  };
}

const refuse = (directories: readonly string[]): Promise<void> =>
  Promise.reject(new Error(directories.join(' ')));

test('what a plugin is built from is checked: its context, and where its Dockerfile is', async () => {
  const build = { context: '/w/pr', dockerfile: '/w/docker/Dockerfile' };
  const registry = registryOf(aDefinition({ build }));
  await expect(trustedRegistry(registry, refuse).resolve('x')).rejects.toThrow(
    '/w/pr /w/docker',
  );
});

test('a plugin that is not built has nothing to check', async () => {
  const definition = aDefinition();
  const registry = trustedRegistry(registryOf(definition), refuse);
  expect(await registry.resolve('x')).toBe(definition);
  expect((await registry.list()).definitions).toEqual([definition]);
  expect(await registry.policy()).toBeUndefined();
});
