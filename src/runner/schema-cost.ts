import { isJsonObject, type Json, type JsonSchema } from '../definition/json';
import { valueAt } from '../definition/json-pointer';

/** Keywords that hold one schema. */
const ONE = new Set([
  'additionalProperties',
  'propertyNames',
  'items',
  'additionalItems',
  'contains',
  'not',
  'if',
  'then',
  'else',
]);
/** Keywords that hold a list of schemas. */
const LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
/** Keywords that hold schemas by name. */
const NAMED = new Set(['properties']);
/** Schemas that are looked at only where something refers to them. */
const STORE = new Set(['$defs', 'definitions']);
/** Keywords that look at a value once, or not at all. */
const PLAIN = new Set([
  ...['$schema', '$comment', 'title', 'description', 'default', 'examples'],
  ...['deprecated', 'readOnly', 'writeOnly', 'type', 'enum', 'const'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minContains', 'maxContains', 'minProperties', 'maxProperties'],
  ...['required', 'dependentRequired'],
]);

/** Above this, compiling alone can take a noticeable time: tried, 0.1 s. */
const MAX_COST = 4096;

/**
 * What a schema costs at most, per byte of a value: its own size, with what it
 * refers to in the place of every reference. Without references each of its
 * parts meets each part of a value once at most, so time is within the product
 * of both sizes.
 * @returns undefined for what cannot be bounded so, or by too much: patterns
 * and formats (40 letters against `^(a+)+$` take years,
 * https://ajv.js.org/security.html#redos-attack), `uniqueItems`, references
 * that come back to themselves, every keyword that is not known here.
 */
export function schemaCost(schema: JsonSchema): number | undefined {
  let cost = 0;
  const following = new Set<string>();

  function cheap(part: Json | undefined): boolean {
    // More than `{}` has bytes: compiling takes its time for each.
    cost += 16;
    if (typeof part === 'boolean') return true;
    if (!isJsonObject(part)) return false;
    return Object.entries(part).every(
      ([key, value]) => cost <= MAX_COST && keyword(key, value, part),
    );
  }
  function keyword(key: string, value: Json, part: Json): boolean {
    cost += key.length + 4;
    if (STORE.has(key)) return true;
    // Further down it would change what references mean.
    if (key === '$id') return part === schema;
    if (key === '$ref') return reference(value);
    if (LIST.has(key) && Array.isArray(value)) return value.every(cheap);
    if (ONE.has(key)) return cheap(value);
    if (NAMED.has(key) && isJsonObject(value)) {
      return Object.entries(value).every(([name, member]) => {
        cost += name.length + 4;
        return cheap(member);
      });
    }
    cost += JSON.stringify(value).length;
    return PLAIN.has(key);
  }
  function reference(value: Json): boolean {
    if (typeof value !== 'string' || !/^#\/[\w$/-]*$/.test(value)) return false;
    if (following.has(value)) return false;
    following.add(value);
    const isCheap = cheap(valueAt(schema, value.slice(1)) as Json | undefined);
    following.delete(value);
    return isCheap;
  }

  return cheap(schema) && cost <= MAX_COST ? cost : undefined;
}
