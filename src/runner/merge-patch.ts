import { isJsonObject, type Json } from '../definition/json';

/**
 * Applies a JSON Merge Patch (RFC 7396 §2): members of `patch` win, objects
 * are merged, `null` removes a member. Neither argument is changed.
 */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isJsonObject(patch)) return patch;
  const merged = new Map<string, Json>(
    isJsonObject(target) ? Object.entries(target) : [],
  );
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  // fromEntries makes `__proto__` an own property; assignment would not.
  return Object.fromEntries<Json>(merged);
}
