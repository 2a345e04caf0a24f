import {
  isJsonObject,
  type JsonObject,
  type JsonSchema,
} from '../../definition/json';
import { valueAt } from '../../definition/json-pointer';

/** A chain of more references than this goes round in circles. */
const MAX_REFERENCES = 16;

/**
 * A schema with its reference followed and its `allOf` merged, as far as a
 * form goes: keywords beside a reference win, members and required names add up.
 * @param root what a reference such as `#/$defs/name` points into.
 * @returns an empty schema for a reference that leads nowhere.
 */
export function resolveSchema(
  schema: JsonSchema,
  root: JsonSchema,
  depth = 0,
): JsonObject {
  if (!isJsonObject(schema) || depth > MAX_REFERENCES) return {};
  const { $ref: reference, allOf, ...own } = schema;
  const parts: JsonObject[] = [];
  if (typeof reference === 'string') {
    parts.push(resolveSchema(referred(reference, root), root, depth + 1));
  }
  for (const part of Array.isArray(allOf) ? allOf : []) {
    if (isJsonObject(part)) parts.push(resolveSchema(part, root, depth + 1));
  }
  return [...parts, own].reduce(merge, {});
}

function referred(reference: string, root: JsonSchema): JsonSchema {
  if (!reference.startsWith('#')) return {};
  let pointer: string;
  try {
    pointer = decodeURIComponent(reference.slice(1));
  } catch {
    return {};
  }
  const found =
    pointer === '' || pointer.startsWith('/')
      ? valueAt(root, pointer)
      : undefined;
  return isJsonObject(found) ? found : {};
}

function merge(first: JsonObject, second: JsonObject): JsonObject {
  const merged: JsonObject = { ...first, ...second };
  const [a, b] = [first['properties'], second['properties']];
  if (isJsonObject(a) && isJsonObject(b)) merged['properties'] = { ...a, ...b };
  const [c, d] = [first['required'], second['required']];
  if (Array.isArray(c) && Array.isArray(d)) merged['required'] = [...c, ...d];
  return merged;
}
