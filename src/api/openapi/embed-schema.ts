import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
} from '../../definition/json';
import { pointerKeys, pointerTo } from '../../definition/json-pointer';

/** The dialect of a document that does not say another (OpenAPI 3.1). */
const OWN_DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** Keywords whose value is data, not a schema. */
const DATA: ReadonlySet<string> = new Set([
  'const',
  'enum',
  'default',
  'examples',
]);
/** Keywords whose value has names as keys, not keywords. */
const NAMED: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'dependencies',
  '$defs',
  'definitions',
]);
const DEFINITIONS = ['$defs', 'definitions'];
const REFERENCES: ReadonlySet<string> = new Set([
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
]);
/** What names the schema or a place in it: places have pointers here. */
const NAMES: ReadonlySet<string> = new Set([
  '$id',
  '$anchor',
  '$dynamicAnchor',
  '$recursiveAnchor',
]);

/**
 * A schema as a part of an OpenAPI document, where `#` is that document: its
 * references lead to its own new place. Every reference of a plugin's schema is
 * to itself, which the check of definitions sees to.
 * @param name what it is called in `components.schemas`.
 * @returns it and its definitions, by their names there: generators of clients
 * pass over definitions that stay inside.
 */
export function embedSchema(
  schema: JsonSchema,
  name: string,
): Record<string, JsonSchema> {
  if (typeof schema === 'boolean') return { [name]: schema };
  const places = placesIn(schema, name);
  // Names within names: hardly a tool follows them all.
  if (places === undefined || !leadsOn(schema, places)) return { [name]: true };
  const embedded = withoutOwnDialect(moved(schema, places) as JsonObject);
  const { $schema } = embedded;
  const all: Record<string, JsonSchema> = { [name]: embedded };
  for (const key of DEFINITIONS) {
    const definitions = embedded[key];
    if (!isJsonObject(definitions)) continue;
    delete embedded[key];
    for (const [inner, definition] of Object.entries(definitions)) {
      all[definitionName(name, key, inner)] =
        isJsonObject(definition) && $schema !== undefined
          ? { $schema, ...definition }
          : (definition as JsonSchema);
    }
  }
  return all;
}

/** Of its characters, a name in `components` may have these only. */
function definitionName(name: string, key: string, inner: string): string {
  const safe = inner.replace(
    /[^\w-]/g,
    (it) => `.${it.charCodeAt(0).toString(16)}.`,
  );
  return `${name}.${key.replace('$', '')}.${safe}`;
}

function withoutOwnDialect(embedded: JsonObject): JsonObject {
  const { $schema, ...rest } = embedded;
  const dialect = typeof $schema === 'string' ? $schema.replace(/#$/, '') : '';
  return ['', OWN_DIALECT].includes(dialect) ? rest : embedded;
}

/** Where a schema is, and what its parts are called. */
interface Places {
  readonly name: string;
  readonly id: string | undefined;
  readonly anchors: ReadonlyMap<string, string>;
}

/** @returns undefined when a part of it has an `$id` of its own. */
function placesIn(schema: JsonObject, name: string): Places | undefined {
  const anchors = new Map<string, string>();
  let isOne = true;
  eachSchema(schema, '', (part, place) => {
    if (part !== schema && typeof part['$id'] === 'string') {
      // In draft-07, this is how a place is named.
      if (part['$id'].startsWith('#')) anchors.set(part['$id'].slice(1), place);
      else isOne = false;
    }
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const name = part[key];
      if (typeof name === 'string') anchors.set(name, place);
    }
  });
  const { $id } = schema;
  const id = typeof $id === 'string' ? $id.replace(/#$/, '') : undefined;
  return isOne ? { name, id, anchors } : undefined;
}

/** Whether it is known where every reference leads. */
function leadsOn(schema: JsonObject, places: Places): boolean {
  let isKnown = true;
  eachSchema(schema, '', (part) => {
    for (const [key, reference] of Object.entries(part)) {
      if (!REFERENCES.has(key) || typeof reference !== 'string') continue;
      if (movedReference(reference, places) === undefined) isKnown = false;
    }
  });
  return isKnown;
}

function eachSchema(
  value: Json,
  place: string,
  visit: (part: JsonObject, place: string) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((item, at) => eachSchema(item, pointerTo(place, at), visit));
  } else if (isJsonObject(value)) {
    visit(value, place);
    for (const [key, member] of Object.entries(value)) {
      const inside = pointerTo(place, key);
      if (NAMED.has(key) && isJsonObject(member)) {
        for (const [name, named] of Object.entries(member)) {
          eachSchema(named, pointerTo(inside, name), visit);
        }
      } else if (!DATA.has(key)) eachSchema(member, inside, visit);
    }
  }
}

function moved(value: Json, places: Places): Json {
  if (Array.isArray(value)) return value.map((item) => moved(item, places));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).flatMap(
    ([key, member]): [string, Json][] => {
      if (NAMES.has(key) && typeof member !== 'object') return [];
      if (REFERENCES.has(key) && typeof member === 'string') {
        return [['$ref', movedReference(member, places) ?? member]];
      }
      if (NAMED.has(key) && isJsonObject(member)) {
        const named = Object.entries(member).map(
          ([name, schema]) => [name, moved(schema, places)] as const,
        );
        return [[key, Object.fromEntries(named)]];
      }
      return [[key, DATA.has(key) ? member : moved(member, places)]];
    },
  );
  return Object.fromEntries(members);
}

function movedReference(
  reference: string,
  { name, id, anchors }: Places,
): string | undefined {
  const hash = reference.indexOf('#');
  const base = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? '' : reference.slice(hash + 1);
  if (base !== '' && base !== id) return undefined;
  const place =
    fragment === '' || fragment.startsWith('/')
      ? decoded(fragment)
      : anchors.get(fragment);
  if (place === undefined) return undefined;
  const [, key = '', inner = ''] = pointerKeys(`/${place}`);
  if (!DEFINITIONS.includes(key) || inner === '') {
    return `#/components/schemas/${name}${encodeURI(place)}`;
  }
  const [, , , ...rest] = place.split('/');
  const path = rest.map((each) => `/${each}`).join('');
  return `#/components/schemas/${definitionName(name, key, inner)}${encodeURI(path)}`;
}

/** A fragment is a part of a URI. */
function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
