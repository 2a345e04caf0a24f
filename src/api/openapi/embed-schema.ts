import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
} from '../../definition/json';
import { pointerTo } from '../../definition/json-pointer';

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
 * A schema as a part of a larger document, where `#` is that document: its
 * references lead to its own new place. Every reference of a plugin's schema is
 * to itself, which the check of definitions sees to.
 * @param place JSON pointer of where it will be, such as `/components/schemas/x`.
 */
export function embedSchema(schema: JsonSchema, place: string): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const places = placesIn(schema, place);
  // Names within names: hardly a tool follows them all.
  if (places === undefined || !leadsOn(schema, places)) return true;
  const embedded = moved(schema, places) as JsonObject;
  const { $schema, ...rest } = embedded;
  const dialect = typeof $schema === 'string' ? $schema.replace(/#$/, '') : '';
  return ['', OWN_DIALECT].includes(dialect) ? rest : embedded;
}

/** Where a schema is, and what its parts are called. */
interface Places {
  readonly root: string;
  readonly id: string | undefined;
  readonly anchors: ReadonlyMap<string, string>;
}

/** @returns undefined when a part of it has an `$id` of its own. */
function placesIn(schema: JsonObject, root: string): Places | undefined {
  const anchors = new Map<string, string>();
  let isOne = true;
  eachSchema(schema, root, (part, place) => {
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
  return isOne ? { root, id, anchors } : undefined;
}

/** Whether it is known where every reference leads. */
function leadsOn(schema: JsonObject, places: Places): boolean {
  let isKnown = true;
  eachSchema(schema, places.root, (part) => {
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
  { root, id, anchors }: Places,
): string | undefined {
  const hash = reference.indexOf('#');
  const base = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? '' : reference.slice(hash + 1);
  if (base !== '' && base !== id) return undefined;
  if (fragment === '' || fragment.startsWith('/')) return `#${root}${fragment}`;
  const anchor = anchors.get(fragment);
  return anchor && `#${encodeURI(anchor)}`;
}
