import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
} from '../definition/json';
import { pointerTo, valueAt } from '../definition/json-pointer';
import { MASK } from './compile-masks';

/** Leaves that are listed; the rest are counted. */
export const MAX_HIDDEN_LEAVES = 1_000;

/** Every schema that is held against a value is one; then all is hidden. */
const MAX_STEPS = 5_000_000;

/** A value, and what a schema marks `writeOnly` in it. */
export interface WriteOnlySplit {
  /** The value with `***` in every such place; the same object without one. */
  readonly shown: Json;
  /** The strings and numbers in those places, up to MAX_HIDDEN_LEAVES. */
  readonly hidden: readonly { pointer: string; text: string }[];
  /** How many more there are. */
  readonly notListed: number;
}

/** Keywords whose schemas hold for the same value. */
const SAME_VALUE_LISTS = ['allOf', 'anyOf', 'oneOf'];
const SAME_VALUE = ['if', 'then', 'else'];
const SAME_VALUE_BY_KEY = ['dependentSchemas', 'dependencies'];
/** Keywords whose schemas hold for parts of the value. */
const PARTS = [
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
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];

/**
 * Finds what a schema marks `writeOnly: true`, whether or not the value is
 * valid. In doubt it hides: every branch of `anyOf` or `if` counts, the schemas
 * of `patternProperties` count for every key (a pattern of a schema may take for
 * ever), and so does a reference that it cannot follow. The time is that of
 * the value's size times the schema's.
 */
export function splitWriteOnly(
  schema: JsonSchema | undefined,
  value: Json,
): WriteOnlySplit {
  if (schema === undefined || !mentionsWriteOnly(schema)) {
    return { shown: value, hidden: [], notListed: 0 };
  }
  const walk = new Walk(schema);
  const shown = walk.show(value, [schema], '');
  return { shown, hidden: walk.hidden, notListed: walk.notListed };
}

/** Whether there is anything to look for. */
export function mentionsWriteOnly(schema: JsonSchema | undefined): boolean {
  return (
    schema !== undefined && JSON.stringify(schema).includes('"writeOnly":true')
  );
}

/** Whether a schema by itself hides the value, or may hide a part of it. */
function canHide(schema: JsonObject): boolean {
  return (
    schema['writeOnly'] === true ||
    PARTS.some((key) =>
      /"(?:writeOnly":true|\$\w*[rR]ef")/.test(
        JSON.stringify(schema[key] ?? null),
      ),
    )
  );
}

class Walk {
  readonly hidden: { pointer: string; text: string }[] = [];
  notListed = 0;
  #steps = 0;
  readonly #root: JsonSchema;
  readonly #anchors: ReadonlyMap<string, JsonObject>;
  /** What holds beside one schema; the items of a list share it. */
  readonly #beside = new Map<JsonSchema, ReadonlySet<JsonObject> | 'unknown'>();

  constructor(root: JsonSchema) {
    this.#root = root;
    this.#anchors = anchorsOf(root);
  }

  /** The value with the hidden parts of it replaced. */
  show(value: Json, schemas: readonly JsonSchema[], pointer: string): Json {
    if (schemas.length === 0) return value;
    this.#steps += schemas.length;
    if (this.#steps > MAX_STEPS) return this.#hide(value, pointer);
    const all = new Set<JsonObject>();
    for (const schema of schemas) {
      const beside = this.#schemasBeside(schema);
      if (beside === 'unknown') return this.#hide(value, pointer);
      beside.forEach((each) => all.add(each));
      this.#steps += beside.size;
    }
    if ([...all].some((schema) => schema['writeOnly'] === true)) {
      return this.#hide(value, pointer);
    }
    if (Array.isArray(value)) {
      return sameUnlessChanged(
        value,
        value.map((item, index) =>
          this.show(item, itemSchemas(all, index), pointerTo(pointer, index)),
        ),
      );
    }
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(
      ([key, member]) =>
        [
          key,
          this.show(member, memberSchemas(all, key), pointerTo(pointer, key)),
        ] as const,
    );
    return entries.every(([key, member]) => value[key] === member)
      ? value
      : Object.fromEntries(entries);
  }

  #hide(value: Json, pointer: string): Json {
    if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        this.#hide(member, pointerTo(pointer, key));
      }
    } else if (typeof value === 'string' || typeof value === 'number') {
      if (this.hidden.length < MAX_HIDDEN_LEAVES) {
        this.hidden.push({ pointer, text: String(value) });
      } else {
        this.notListed += 1;
      }
    }
    return MASK;
  }

  /** Of a schema and all that hold for the same value, those that matter. */
  #schemasBeside(schema: JsonSchema): ReadonlySet<JsonObject> | 'unknown' {
    const known = this.#beside.get(schema);
    if (known !== undefined) return known;
    const found = new Set<JsonObject>();
    const queue: unknown[] = [schema];
    let isUnknown = false;
    for (const each of queue) {
      if (!isJsonObject(each) || found.has(each)) continue;
      found.add(each);
      for (const key of REFERENCES) {
        const reference = each[key];
        if (typeof reference !== 'string') continue;
        const target = this.#follow(reference);
        if (target === undefined) isUnknown = true;
        queue.push(target);
      }
      for (const key of SAME_VALUE_LISTS) queue.push(...listOf(each[key]));
      for (const key of SAME_VALUE) queue.push(each[key]);
      for (const key of SAME_VALUE_BY_KEY) queue.push(...membersOf(each[key]));
    }
    const result = isUnknown ? 'unknown' : new Set([...found].filter(canHide));
    this.#beside.set(schema, result);
    return result;
  }

  /** @returns undefined for a reference that leads nowhere that is known. */
  #follow(reference: string): unknown {
    const [base = '', fragment = ''] = reference.split('#', 2);
    const resource = base === '' ? this.#root : this.#anchors.get(base);
    if (fragment !== '' && !fragment.startsWith('/')) {
      return this.#anchors.get(`#${fragment}`);
    }
    try {
      return valueAt(resource, decodeURIComponent(fragment));
    } catch {
      return undefined;
    }
  }
}

/** The schemas of a list's item: those of its place, or those of the others. */
function itemSchemas(
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

/** The schemas of an object's member. */
function memberSchemas(
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

/** Embedded schemas by `$id`, and by `$anchor` as `#name`. */
function anchorsOf(root: JsonSchema): Map<string, JsonObject> {
  const anchors = new Map<string, JsonObject>();
  const queue: unknown[] = [root];
  for (const each of queue) {
    if (typeof each !== 'object' || each === null) continue;
    queue.push(...(Object.values(each) as unknown[]));
    if (!isJsonObject(each)) continue;
    const { $id, $anchor, $dynamicAnchor } = each;
    if (typeof $id === 'string') anchors.set($id, each);
    for (const name of [$anchor, $dynamicAnchor]) {
      if (typeof name === 'string') anchors.set(`#${name}`, each);
    }
  }
  return anchors;
}

function sameUnlessChanged(before: Json[], after: Json[]): Json[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function membersOf(value: unknown): unknown[] {
  return isJsonObject(value) ? Object.values<unknown>(value) : [];
}
