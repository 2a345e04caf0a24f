import type { PluginDefinition } from '../definition/definition';

/** Where plugins are registered and removed while the server runs. */
export interface PluginStore {
  /**
   * Writes a definition, instead of the one of the same id that was written
   * here before.
   * @param value the definition as JSON.
   * @returns it, and whether the id is new.
   * @throws DefinitionError when it cannot be used
   * @throws UserError `definition_invalid` when the id is defined elsewhere
   */
  put(
    id: string,
    value: unknown,
  ): Promise<{
    readonly definition: PluginDefinition;
    readonly isNew: boolean;
  }>;
  /**
   * @returns false when there is none of that id.
   * @throws UserError `definition_invalid` when it is not one of these
   */
  remove(id: string): Promise<boolean>;
}
