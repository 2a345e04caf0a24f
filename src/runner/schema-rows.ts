import { isJsonObject, type Json, type JsonObject } from '../definition/json';
import { valueAt } from '../definition/json-pointer';

/** One property of what a schema describes, for people. */
export interface SchemaRow {
  /** Its path: `rows[].petal_length`; `*` is any other name. */
  readonly name: string;
  /** `string`, `array of number`; empty where anything goes. */
  readonly type: string;
  readonly isRequired: boolean;
  /** As JSON; empty for none. */
  readonly default: string;
  readonly description: string;
  /** What its value must keep to: `one of "a", "b"`, `from 0 to 30`. */
  readonly rules: readonly string[];
}

/** A table is for reading: a deeper schema is read as it is. */
const MAX_ROWS = 100;
const MAX_DEPTH = 6;
/** A longer list of values is left to the schema. */
const MAX_VALUES = 8;
const MAX_TEXT = 60;

/**
 * The properties that a schema describes, the nested ones among them, in its
 * order. What only some branches of a choice describe is left out. Pure.
 * @param defaults that are merged under the input; they come before its own.
 */
export function schemaRows(
  schema: Json | undefined,
  defaults: JsonObject = {},
): SchemaRow[] {
  const rows: SchemaRow[] = [];

  function walk(part: Json | undefined, prefix: string, depth: number): void {
    const at = resolved(part, schema);
    if (at === undefined || depth > MAX_DEPTH) return;
    for (const branch of [at, ...branchesOf(at)]) {
      const owner = resolved(branch, schema);
      if (owner !== undefined) members(owner, prefix, depth);
    }
  }
  function members(owner: JsonObject, prefix: string, depth: number): void {
    const { properties, required, items } = owner;
    const names = Array.isArray(required) ? required : [];
    if (isJsonObject(properties)) {
      for (const [name, property] of Object.entries(properties)) {
        if (rows.length >= MAX_ROWS) return;
        const path = prefix === '' ? name : `${prefix}.${name}`;
        const known = depth === 0 ? defaults[name] : undefined;
        rows.push({
          ...rowOf(property, schema, known),
          name: path,
          isRequired: names.includes(name) && known === undefined,
        });
        walk(property, path, depth + 1);
      }
    }
    if (items !== undefined) walk(items, `${prefix}[]`, depth + 1);
  }

  walk(schema, '', 0);
  return rows;
}

function rowOf(
  property: Json,
  root: Json | undefined,
  known: Json | undefined,
): Omit<SchemaRow, 'name' | 'isRequired'> {
  const schema = resolved(property, root) ?? {};
  const preset = known ?? schema['default'];
  const { description = '' } = schema;
  return {
    type: typeOf(schema, root),
    default: preset === undefined ? '' : short(preset),
    description: typeof description === 'string' ? description : '',
    rules: rulesOf(schema),
  };
}

/** The schema that a reference of the document stands for. */
function resolved(
  part: Json | undefined,
  root: Json | undefined,
): JsonObject | undefined {
  let schema = part;
  for (let hops = 0; hops < MAX_DEPTH; hops += 1) {
    if (!isJsonObject(schema)) return undefined;
    const { $ref: reference, ...beside } = schema;
    if (typeof reference !== 'string') return schema;
    if (!reference.startsWith('#')) return undefined;
    const target = valueAt(root, decodeFragment(reference.slice(1)));
    if (!isJsonObject(target)) return undefined;
    schema = { ...target, ...beside };
  }
  return undefined;
}

function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Those that hold for every value. */
function branchesOf({ allOf }: JsonObject): Json[] {
  return Array.isArray(allOf) ? allOf : [];
}

function typeOf(schema: JsonObject, root: Json | undefined): string {
  const { type, items, enum: values } = schema;
  const names = [type].flat().filter((name) => typeof name === 'string');
  if (names.length === 0) {
    if (!Array.isArray(values)) return '';
    const types = values.map((it) => (it === null ? 'null' : typeof it));
    return [...new Set(types)].join(' or ');
  }
  if (names.join() !== 'array') return names.join(' or ');
  const item = resolved(items, root);
  const inner = item === undefined ? '' : typeOf(item, root);
  return inner === '' ? 'array' : `array of ${inner}`;
}

function rulesOf(schema: JsonObject): string[] {
  const rules: string[] = [];
  const { enum: values, const: only, format, pattern } = schema;
  if (Array.isArray(values)) {
    const shown = values.slice(0, MAX_VALUES).map(short).join(', ');
    rules.push(`one of ${shown}${values.length > MAX_VALUES ? ', …' : ''}`);
  }
  if (only !== undefined) rules.push(`always ${short(only)}`);
  rules.push(
    ...range(schema, 'minimum', 'maximum'),
    ...bound(schema, 'exclusiveMinimum', 'more than'),
    ...bound(schema, 'exclusiveMaximum', 'less than'),
    ...bound(schema, 'multipleOf', 'a multiple of'),
    ...range(schema, 'minLength', 'maxLength', 'character'),
    ...range(schema, 'minItems', 'maxItems', 'item'),
  );
  if (typeof format === 'string') rules.push(`format ${format}`);
  if (typeof pattern === 'string') rules.push(`pattern ${short(pattern)}`);
  if (schema['writeOnly'] === true) rules.push('secret');
  return rules;
}

function range(
  schema: JsonObject,
  least: string,
  most: string,
  noun = '',
): string[] {
  const from = schema[least];
  const to = schema[most];
  const counted = (count: number): string =>
    noun === '' ? `${count}` : `${count} ${noun}${count === 1 ? '' : 's'}`;
  if (typeof from === 'number' && typeof to === 'number') {
    return [from === to ? counted(to) : `from ${from} to ${counted(to)}`];
  }
  if (typeof from === 'number') return [`at least ${counted(from)}`];
  if (typeof to === 'number') return [`at most ${counted(to)}`];
  return [];
}

function bound(schema: JsonObject, key: string, words: string): string[] {
  const value = schema[key];
  return typeof value === 'number' ? [`${words} ${value}`] : [];
}

function short(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
