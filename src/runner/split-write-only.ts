import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
} from '../definition/json';
import { pointerTo, valueAt } from '../definition/json-pointer';
import { MASK } from './compile-masks';

/** Leaves that are listed: each is a dozen strings to mask. */
export const MAX_HIDDEN_LEAVES = 1_000;

/**
 * Every schema that is held against a value is one, and so is every schema that
 * is looked up: a second at most. What is left then is hidden.
 */
const MAX_STEPS = 1_000_000;

/** Values, and what a schema marks `writeOnly` in them. */
export interface WriteOnlySplit {
  /** The values with `***` in every such place; the same objects without one. */
  readonly shown: readonly Json[];
  /** The strings and numbers in those places, up to MAX_HIDDEN_LEAVES. */
  readonly hidden: readonly { pointer: string; text: string }[];
  /** Whether those are all; false also when the search took too long. */
  readonly isComplete: boolean;
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
 * Finds what a schema that holds for each of some values marks `writeOnly: true`, whether or not the value is
 * valid. In doubt it hides: every branch of `anyOf` or `if` counts, the schemas
 * of `patternProperties` count for every key (a pattern of a schema may take for
 * ever), and so does a reference that it cannot follow, or that needs too much
 * time. The time is bounded, whatever the schema and the value are.
 */
export function splitWriteOnly(
  schema: JsonSchema | undefined,
  ...values: readonly Json[]
): WriteOnlySplit {
  if (schema === undefined || !mentionsWriteOnly(schema)) {
    return { shown: values, hidden: [], isComplete: true };
  }
  const walk = new Walk(schema);
  const shown = values.map((value) => walk.show(value, [schema], ''));
  return { shown, hidden: walk.hidden, isComplete: walk.isComplete };
}

/** Whether there is anything to look for. */
export function mentionsWriteOnly(schema: JsonSchema | undefined): boolean {
  return (
    schema !== undefined && JSON.stringify(schema).includes('"writeOnly":true')
  );
}

/** The schemas that hold for one value, as far as they matter. */
interface Merged {
  readonly schemas: ReadonlySet<JsonObject>;
  readonly hides: boolean;
}

class Walk {
  readonly hidden: { pointer: string; text: string }[] = [];
  isComplete = true;
  #stepsLeft = MAX_STEPS;
  readonly #root: JsonSchema;
  readonly #marked: ReadonlySet<unknown>;
  readonly #names: Names;
  /** What holds beside one schema. */
  readonly #beside = new Map<JsonSchema, ReadonlySet<JsonObject> | 'unknown'>();
  /** The items of a list share one list of schemas. */
  readonly #merged = new WeakMap<readonly JsonSchema[], Merged>();

  constructor(root: JsonSchema) {
    this.#root = root;
    this.#marked = partsWithMarks(root);
    this.#names = namesIn(root);
  }

  /** The value with the hidden parts of it replaced. */
  show(value: Json, schemas: readonly JsonSchema[], pointer: string): Json {
    if (schemas.length === 0) return value;
    const { schemas: all, hides } = this.#merge(schemas);
    if (!this.#spend(1)) return MASK;
    if (hides) return this.#hide(value, pointer);
    if (all.size === 0) return value;
    if (Array.isArray(value)) return this.#showItems(value, all, pointer);
    if (!isJsonObject(value)) return value;
    const entries = Object.entries(value).map(([key, member]) => {
      const beneath = this.#spend(all.size) ? memberSchemas(all, key) : [];
      const shown = this.#spend(beneath.length)
        ? this.show(member, beneath, pointerTo(pointer, key))
        : MASK;
      return [key, shown] as const;
    });
    return entries.every(([key, member]) => value[key] === member)
      ? value
      : Object.fromEntries(entries);
  }

  #showItems(
    items: Json[],
    schemas: ReadonlySet<JsonObject>,
    pointer: string,
  ): Json {
    const places = mostPlaces(schemas);
    const others = itemSchemas(schemas, places);
    if (places === 0 && others.length === 0) return items;
    const shown = items.map((item, index) => {
      const beneath =
        index >= places
          ? others
          : this.#spend(schemas.size)
            ? itemSchemas(schemas, index)
            : [];
      return this.#spend(1)
        ? this.show(item, beneath, pointerTo(pointer, index))
        : MASK;
    });
    return shown.every((item, index) => item === items[index]) ? items : shown;
  }

  /** @returns false, for ever, when there is nothing left to spend. */
  #spend(steps: number): boolean {
    this.#stepsLeft -= steps;
    if (this.#stepsLeft < 0) this.isComplete = false;
    return this.#stepsLeft >= 0;
  }

  #hide(value: Json, pointer: string): Json {
    if (!this.isComplete || !this.#spend(1)) return MASK;
    if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        this.#hide(member, pointerTo(pointer, key));
      }
    } else if (typeof value === 'string' || typeof value === 'number') {
      if (this.hidden.length < MAX_HIDDEN_LEAVES) {
        this.hidden.push({ pointer, text: String(value) });
      } else this.isComplete = false;
    }
    return MASK;
  }

  #merge(schemas: readonly JsonSchema[]): Merged {
    const known = this.#merged.get(schemas);
    if (known !== undefined) return known;
    const all = new Set<JsonObject>();
    let hides = false;
    for (const schema of schemas) {
      const beside = this.#schemasBeside(schema);
      if (beside === 'unknown' || !this.#spend(1 + beside.size)) {
        hides = true;
        break;
      }
      for (const each of beside) {
        all.add(each);
        hides ||= each['writeOnly'] === true;
      }
    }
    const merged = { schemas: all, hides };
    this.#merged.set(schemas, merged);
    return merged;
  }

  /** Whether a schema by itself hides the value, or may hide a part of it. */
  #canHide(schema: JsonObject): boolean {
    return (
      schema['writeOnly'] === true ||
      PARTS.some((key) => this.#marked.has(schema[key]))
    );
  }

  /** Of a schema and all that hold for the same value, those that matter. */
  #schemasBeside(schema: JsonSchema): ReadonlySet<JsonObject> | 'unknown' {
    const known = this.#beside.get(schema);
    if (known !== undefined) return known;
    const found = new Set<JsonObject>();
    const queue: unknown[] = [schema];
    let isUnknown = false;
    for (const each of queue) {
      if (!this.#spend(1)) isUnknown = true;
      if (isUnknown) break;
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
    const result = isUnknown
      ? 'unknown'
      : new Set([...found].filter((it) => this.#canHide(it)));
    this.#beside.set(schema, result);
    return result;
  }

  /** @returns undefined for a reference that leads nowhere that is known. */
  #follow(reference: string): unknown {
    if (this.#names.areScoped) return undefined;
    const [base = '', fragment = ''] = reference.split('#', 2);
    const isOwn =
      base === '' || (isJsonObject(this.#root) && base === this.#root['$id']);
    if (!isOwn) return undefined;
    if (fragment !== '' && !fragment.startsWith('/')) {
      return this.#names.anchors.get(fragment);
    }
    try {
      return valueAt(this.#root, decodeURIComponent(fragment));
    } catch {
      return undefined;
    }
  }
}

/** How many items have schemas of their own, at most. */
function mostPlaces(schemas: Iterable<JsonObject>): number {
  let most = 0;
  for (const { items, prefixItems } of schemas) {
    most = Math.max(most, listOf(prefixItems ?? items).length);
  }
  return most;
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

/** What references of a schema can name, other than by a pointer. */
interface Names {
  readonly anchors: ReadonlyMap<string, JsonObject>;
  /**
   * Whether a `$id` below the root gives the references around it another
   * meaning: pointers and anchors are then those of that part.
   */
  readonly areScoped: boolean;
}

function namesIn(root: JsonSchema): Names {
  const anchors = new Map<string, JsonObject>();
  let areScoped = false;
  const queue: unknown[] = [root];
  for (const each of queue) {
    if (typeof each !== 'object' || each === null) continue;
    for (const part of Object.values(each) as unknown[]) queue.push(part);
    if (!isJsonObject(each)) continue;
    const { $id, $anchor, $dynamicAnchor } = each;
    if (typeof $id === 'string' && each !== root) areScoped = true;
    for (const name of [$anchor, $dynamicAnchor]) {
      if (typeof name === 'string') anchors.set(name, each);
    }
  }
  return { anchors, areScoped };
}

/** The objects and lists with `writeOnly: true` or a reference in them. */
function partsWithMarks(root: JsonSchema): ReadonlySet<unknown> {
  const marked = new Set<unknown>();
  function isMarked(part: unknown): boolean {
    if (typeof part !== 'object' || part === null) return false;
    let found = false;
    for (const [key, member] of Object.entries(part) as [string, unknown][]) {
      const isMark =
        (key === 'writeOnly' && member === true) ||
        (REFERENCES.includes(key) && typeof member === 'string');
      // Every member is looked at: each has an answer of its own.
      if (isMarked(member) || isMark) found = true;
    }
    if (found) marked.add(part);
    return found;
  }
  isMarked(root);
  return marked;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function membersOf(value: unknown): unknown[] {
  return isJsonObject(value) ? Object.values<unknown>(value) : [];
}
