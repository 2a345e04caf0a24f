import { isJsonObject, type Json, type JsonObject } from '../definition/json';
import { valueAt } from '../definition/json-pointer';

/** Deeper, or larger, a value is no example any more. */
const MAX_DEPTH = 12;
const MAX_VALUES = 500;

/** Texts of formats, each of which is valid. */
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2030-01-31T12:00:00Z',
  date: '2030-01-31',
  time: '12:00:00Z',
  duration: 'PT1H',
  email: 'user@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  'uri-reference': '/path',
  uuid: '00000000-0000-4000-8000-000000000000',
  'json-pointer': '/a',
  regex: '^a$',
  byte: 'YQ==',
};

/**
 * A small value for a schema: what the schema itself names, else the least that
 * its rules ask for. The same schema always gives the same value. It need not
 * fit: rules such as `pattern` and `not` are for a validator. Pure.
 * @returns undefined where there cannot be one, or it would be too large
 */
export function generateValue(schema: Json | undefined): Json | undefined {
  let count = 0;

  function valueOf(part: Json | undefined, depth: number): Json | undefined {
    count += 1;
    if (depth > MAX_DEPTH || count > MAX_VALUES) return undefined;
    if (!isJsonObject(part)) return part === false ? undefined : 'text';
    const whole = merged(part, schema, depth);
    const { examples, enum: values } = whole;
    if (whole['const'] !== undefined) return whole['const'];
    if (Array.isArray(examples) && examples.length > 0) return examples[0];
    if (whole['default'] !== undefined) return whole['default'];
    if (Array.isArray(values)) return values[0];
    return byType(typeOf(whole), whole, depth);
  }
  function byType(
    type: string | undefined,
    whole: JsonObject,
    depth: number,
  ): Json | undefined {
    switch (type) {
      case 'object':
        return objectOf(whole, depth);
      case 'array':
        return arrayOf(whole, depth);
      case 'number':
      case 'integer':
        return numberOf(whole, type);
      case 'boolean':
        return true;
      case 'null':
        return null;
      default:
        return textOf(whole);
    }
  }
  function objectOf(whole: JsonObject, depth: number): Json | undefined {
    const { properties, required } = whole;
    const known = isJsonObject(properties) ? properties : {};
    const names = Array.isArray(required) ? required.map(String) : [];
    const object: JsonObject = {};
    for (const name of names) {
      const value = valueOf(known[name] ?? true, depth + 1);
      if (value === undefined) return undefined;
      object[name] = value;
    }
    return object;
  }
  function arrayOf(whole: JsonObject, depth: number): Json | undefined {
    const { items, prefixItems, minItems } = whole;
    const first = Array.isArray(prefixItems) ? prefixItems : [];
    const length = Math.max(first.length, Number(minItems ?? 0));
    if (!(length <= MAX_VALUES)) return undefined;
    const array: Json[] = [];
    for (let at = 0; at < length; at += 1) {
      const value = valueOf(first[at] ?? items ?? true, depth + 1);
      if (value === undefined) return undefined;
      array.push(value);
    }
    return array;
  }
  return valueOf(schema, 0);
}

/** A schema with what its references, and the first of each choice, add. */
function merged(
  part: JsonObject,
  root: Json | undefined,
  depth: number,
): JsonObject {
  const { $ref: reference, allOf, anyOf, oneOf, ...own } = part;
  if (depth > MAX_DEPTH) return own;
  const parts: Json[] = [];
  if (typeof reference === 'string' && reference.startsWith('#')) {
    const target = valueAt(root, reference.slice(1)) as Json | undefined;
    if (target !== undefined) parts.push(target);
  }
  if (Array.isArray(allOf)) parts.push(...allOf);
  for (const choice of [anyOf, oneOf]) {
    if (Array.isArray(choice) && choice[0] !== undefined) parts.push(choice[0]);
  }
  return parts.filter(isJsonObject).reduce((whole, next) => {
    const added = merged(next, root, depth + 1);
    return {
      ...added,
      ...whole,
      ...joined(whole, added),
    };
  }, own);
}

/** What two schemas of one object say together. */
function joined(a: JsonObject, b: JsonObject): JsonObject {
  const names = [a['required'], b['required']]
    .filter((list) => Array.isArray(list))
    .flat();
  const [mine, theirs] = [a['properties'], b['properties']];
  return {
    ...(names.length > 0 && { required: [...new Set(names)] }),
    ...(isJsonObject(mine) &&
      isJsonObject(theirs) && { properties: { ...theirs, ...mine } }),
  };
}

function typeOf({ type, ...schema }: JsonObject): string | undefined {
  const [first] = [type].flat();
  if (typeof first === 'string') return first;
  if ('properties' in schema || 'required' in schema) return 'object';
  if ('items' in schema || 'prefixItems' in schema) return 'array';
  return 'minimum' in schema || 'maximum' in schema ? 'number' : undefined;
}

function numberOf(schema: JsonObject, type: string): number {
  const at = (key: string): number | undefined => {
    const value = schema[key];
    return typeof value === 'number' ? value : undefined;
  };
  const step = at('multipleOf') ?? 1;
  const above = at('exclusiveMinimum');
  const below = at('exclusiveMaximum');
  const least = at('minimum') ?? above ?? -Infinity;
  const most = at('maximum') ?? below ?? Infinity;
  const fits = (value: number): boolean =>
    value >= least && value <= most && value !== above && value !== below;
  const start = Math.ceil(least / step) * step;
  const candidates = [
    step,
    start,
    start + step,
    Math.floor(most / step) * step,
  ];
  const halfway = type === 'number' ? [(least + most) / 2] : [];
  return [...candidates, ...halfway].filter(Number.isFinite).find(fits) ?? step;
}

function textOf({ format, minLength, maxLength }: JsonObject): string {
  const text = (typeof format === 'string' && FORMATS[format]) || 'text';
  const least = typeof minLength === 'number' ? minLength : 0;
  const most = typeof maxLength === 'number' ? maxLength : Infinity;
  return text.padEnd(Math.min(least, 1_000), 'x').slice(0, Math.max(0, most));
}
