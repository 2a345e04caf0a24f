import type { PluginDefinition } from '../definition/definition';
import { DefinitionError } from '../definition/definition-error';
import { quote } from '../definition/quote';
import { showPath } from '../definition/show-path';
import { showVersion } from './show-version';

/** Two definitions that cannot both be in a registry. */
export interface Conflict {
  readonly definitions: readonly [PluginDefinition, PluginDefinition];
  readonly error: DefinitionError;
}

/**
 * Definitions with the same id and version, and ids that differ in case only:
 * a reference must not mean one or the other by the order of files.
 */
export function findConflicts(
  definitions: readonly PluginDefinition[],
): Conflict[] {
  const byId = new Map<string, PluginDefinition>();
  const byVersion = new Map<string, PluginDefinition>();
  return definitions.flatMap((definition) => {
    const id = definition.id.toLowerCase();
    const key = `${id}@${definition.version ?? ''}`;
    const namesake = byId.get(id) ?? definition;
    const other = namesake.id === definition.id ? byVersion.get(key) : namesake;
    byId.set(id, namesake);
    byVersion.set(key, byVersion.get(key) ?? definition);
    return other === undefined ? [] : [conflict(other, definition)];
  });
}

function conflict(first: PluginDefinition, second: PluginDefinition): Conflict {
  const error = new DefinitionError(second.file, [
    { pointer: '/id', rule: 'duplicate', message: describe(first, second) },
  ]);
  return { definitions: [first, second], error };
}

function describe(first: PluginDefinition, second: PluginDefinition): string {
  const place = showPath(first.file);
  if (first.id !== second.id) {
    return `${quote(second.id)} and ${quote(first.id)} of ${place} differ in case only: rename one`;
  }
  return `${quote(second.id)} ${showVersion(second.version)} is in ${place} too: give one another version or id`;
}
