import type { PluginDefinition } from '../definition/definition';

/** A plugin as a list shows it. Keys are those of a definition. */
export interface ListedPlugin {
  /**
   * The reference that means just this one: `id`, or `id@1.2.0`; null for one
   * without a version that others with its id stand before.
   */
  readonly plugin: string | null;
  readonly id: string;
  readonly version: string | null;
  readonly name: string;
  readonly description: string;
  readonly image: string;
  /** Of the definition. */
  readonly file: string;
}

/**
 * Plugins as a list shows them, in the same order.
 * @param showFile how the path of a definition is written
 */
export function listedPlugins(
  definitions: readonly PluginDefinition[],
  showFile: (file: string) => string = (file) => file,
): ListedPlugin[] {
  const counts = new Map<string, number>();
  for (const { id } of definitions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return definitions.map((definition) => {
    const { id, version, name, description, image, file } = definition;
    return {
      plugin: reference(definition, counts.get(id) === 1),
      ...{ id, version: version ?? null, name, description },
      ...{ image: image.text, file: showFile(file) },
    };
  });
}

function reference(
  { id, version }: PluginDefinition,
  isOnly: boolean,
): string | null {
  if (isOnly) return id;
  return version === undefined ? null : `${id}@${version}`;
}
