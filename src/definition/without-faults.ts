import type { Fault } from './fault';
import { isJsonObject } from './json';
import type { JsonObject } from './json';
import { pointerKeys } from './json-pointer';

/**
 * A copy without the members that have faults, so that what is left can be
 * checked further. A list with a bad item goes as a whole.
 */
export function withoutFaults(
  value: JsonObject,
  faults: readonly Fault[],
): JsonObject {
  if (faults.length === 0) return value;
  const copy = structuredClone(value);
  for (const { pointer } of faults) remove(copy, pointerKeys(pointer));
  return copy;
}

function remove(root: JsonObject, keys: readonly string[]): void {
  let owner: unknown = root;
  for (const [at, key] of keys.entries()) {
    if (!isJsonObject(owner) || !Object.hasOwn(owner, key)) return;
    const member: unknown = owner[key];
    if (Array.isArray(member) || at === keys.length - 1) {
      delete owner[key];
      return;
    }
    owner = member;
  }
}
