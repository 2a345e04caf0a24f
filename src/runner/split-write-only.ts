import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
} from '../definition/json';
import { pointerTo } from '../definition/json-pointer';
import { MASK } from './compile-masks';
import {
  REFERENCE_KEYWORDS,
  schemaReferences,
  type SchemaReferences,
} from './schema-references';
import {
  itemSchemas,
  memberSchemas,
  mostPlaces,
  PART_KEYWORDS,
  sameValueSchemas,
} from './subschemas';
import { mentionsWriteOnly, partsWithMarks } from './write-only-marks';

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

/**
 * Finds what a schema that holds for each of some values marks `writeOnly: true`,
 * whether or not the value is valid. In doubt it hides: every branch of `anyOf`
 * or `if` counts, the schemas of `patternProperties` count for every key (a
 * pattern of a schema may take for ever), and so does a reference that it cannot
 * follow, or that needs too much time. The time is bounded, whatever the schema
 * and the value are.
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

/** The schemas that hold for one value, as far as they matter. */
interface Merged {
  readonly schemas: ReadonlySet<JsonObject>;
  readonly hides: boolean;
}

class Walk {
  readonly hidden: { pointer: string; text: string }[] = [];
  isComplete = true;
  #stepsLeft = MAX_STEPS;
  readonly #marked: ReadonlySet<unknown>;
  readonly #references: SchemaReferences;
  /** What holds beside one schema. */
  readonly #beside = new Map<JsonSchema, ReadonlySet<JsonObject> | 'unknown'>();
  /** The items of a list share one list of schemas. */
  readonly #merged = new WeakMap<readonly JsonSchema[], Merged>();

  constructor(root: JsonSchema) {
    this.#marked = partsWithMarks(root);
    this.#references = schemaReferences(root);
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
      PART_KEYWORDS.some((key) => this.#marked.has(schema[key]))
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
      for (const key of REFERENCE_KEYWORDS) {
        const reference = each[key];
        if (typeof reference !== 'string') continue;
        const target = this.#references.follow(reference);
        if (target === undefined) isUnknown = true;
        queue.push(target);
      }
      for (const other of sameValueSchemas(each)) queue.push(other);
    }
    const result = isUnknown
      ? 'unknown'
      : new Set([...found].filter((it) => this.#canHide(it)));
    this.#beside.set(schema, result);
    return result;
  }
}
