import {
  isJsonObject,
  type JsonObject,
  type JsonSchema,
} from '../definition/json';

/** Keywords whose schemas hold for the same value. */
const SAME_VALUE_LISTS = ['allOf', 'anyOf', 'oneOf'];
const SAME_VALUE = ['if', 'then', 'else'];
const SAME_VALUE_BY_KEY = ['dependentSchemas', 'dependencies'];

/** Keywords whose schemas hold for parts of the value. */
export const PART_KEYWORDS: readonly string[] = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'prefixItems',
  'additionalItems',
  'contains',
  'unevaluatedItems',
];

/**
 * The schemas directly in a schema that hold for the same value, or may: every
 * branch of a choice. What is no schema can be among them.
 */
export function sameValueSchemas(schema: JsonObject): unknown[] {
  const found: unknown[] = [];
  for (const key of SAME_VALUE_LISTS) found.push(...listOf(schema[key]));
  for (const key of SAME_VALUE) found.push(schema[key]);
  for (const key of SAME_VALUE_BY_KEY) found.push(...membersOf(schema[key]));
  return found;
}

/**
 * The schemas that hold for a member of an object, if those hold for the object.
 * A pattern counts for every key: one of a schema may take for ever.
 */
export function memberSchemas(
  schemas: Iterable<JsonObject>,
  key: string,
): JsonSchema[] {
  return [...schemas].flatMap((schema) => {
    const { properties } = schema;
    const isNamed = isJsonObject(properties) && Object.hasOwn(properties, key);
    return [
      isNamed ? properties[key] : schema['additionalProperties'],
      ...membersOf(schema['patternProperties']),
      schema['unevaluatedProperties'],
    ].filter(isJsonObject);
  });
}

/**
 * The schemas that hold for an item of a list, if those hold for the list: those
 * of its place, or those of the others.
 */
export function itemSchemas(
  schemas: Iterable<JsonObject>,
  index: number,
): JsonSchema[] {
  return [...schemas].flatMap((schema) => {
    const { items, prefixItems } = schema;
    const first = listOf(prefixItems ?? items);
    const others = Array.isArray(items) ? schema['additionalItems'] : items;
    return [
      index < first.length ? first[index] : others,
      schema['contains'],
      schema['unevaluatedItems'],
    ].filter(isJsonObject);
  });
}

/** How many items have schemas of their own, at most. */
export function mostPlaces(schemas: Iterable<JsonObject>): number {
  let most = 0;
  for (const { items, prefixItems } of schemas) {
    most = Math.max(most, listOf(prefixItems ?? items).length);
  }
  return most;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function membersOf(value: unknown): unknown[] {
  return isJsonObject(value) ? Object.values<unknown>(value) : [];
}
