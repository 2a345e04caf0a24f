import type { PluginDefinition } from '../definition/definition';
import type { DefinitionError } from '../definition/definition-error';
import type { Registry } from '../registry/registry';
import type { TestCase } from './test-result';

/** Which cases are to be run. */
export interface TestSelection {
  readonly cases: readonly TestCase[];
  /** Plugins of the selection that have no `tests:` at all. */
  readonly untested: readonly PluginDefinition[];
  /** Definitions that cannot be used. */
  readonly errors: readonly DefinitionError[];
}

/**
 * Finds the cases of some plugins, or of all there are.
 * @param plugins references; none stands for every plugin in every version.
 * @param filter a part of the names of the cases; capitals do not count.
 * @throws UserError `plugin_not_found` for a plugin that there is not
 * @throws DefinitionError when the definition of a named plugin is invalid
 */
export async function selectTestCases(
  registry: Registry,
  { plugins, filter }: { plugins: readonly string[]; filter?: string },
): Promise<TestSelection> {
  const { definitions, errors } =
    plugins.length === 0
      ? await registry.list()
      : { definitions: await resolveAll(registry, plugins), errors: [] };
  const wanted = filter?.toLowerCase() ?? '';
  return {
    cases: definitions.flatMap((definition) =>
      definition.tests
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .map((test) => ({ definition, test })),
    ),
    untested: definitions.filter(({ tests }) => tests.length === 0),
    errors,
  };
}

/** Each once, though two references can mean the same. */
async function resolveAll(
  registry: Registry,
  references: readonly string[],
): Promise<PluginDefinition[]> {
  const found = new Map<string, PluginDefinition>();
  for (const reference of references) {
    const definition = await registry.resolve(reference);
    found.set(definition.file, definition);
  }
  return [...found.values()];
}
