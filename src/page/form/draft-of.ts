import {
  isJsonObject,
  type Json,
  type JsonSchema,
} from '../../definition/json';
import { NONE, type Draft } from './draft';
import type { FieldOf } from './field';
import { fieldOf } from './field-of';
import { sameJson } from './same-json';

/**
 * The draft of a value that there is.
 * @returns undefined when the form of the schema cannot hold the value, such
 * as a text where it asks for a number.
 */
export function draftOf(
  value: Json,
  schema: JsonSchema,
  root: JsonSchema,
): Draft | undefined {
  const field = fieldOf(schema, root);
  switch (field.kind) {
    case 'text':
      return typeof value === 'string'
        ? { kind: 'text', text: value }
        : undefined;
    case 'number':
      return typeof value === 'number'
        ? { kind: 'number', text: JSON.stringify(value) }
        : undefined;
    case 'boolean':
      return typeof value === 'boolean'
        ? { kind: 'boolean', value }
        : undefined;
    case 'choice':
      return field.values.some((each) => sameJson(each, value))
        ? { kind: 'choice', value }
        : undefined;
    case 'list':
      return listDraft(value, field, root);
    case 'group':
      return groupDraft(value, field, root);
    case 'variants':
      for (const [at, variant] of field.variants.entries()) {
        const draft = draftOf(value, variant.schema, root);
        if (draft !== undefined) return { kind: 'variants', at, draft };
      }
      return undefined;
    case 'json':
      return { kind: 'json', text: JSON.stringify(value, null, 2) };
  }
}

function listDraft(
  value: Json,
  field: FieldOf<'list'>,
  root: JsonSchema,
): Draft | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.flatMap((item, id) => {
    const draft = draftOf(item, field.item, root);
    return draft === undefined ? [] : [{ id, draft }];
  });
  return items.length < value.length ? undefined : { kind: 'list', items };
}

function groupDraft(
  value: Json,
  field: FieldOf<'group'>,
  root: JsonSchema,
): Draft | undefined {
  if (!isJsonObject(value)) return undefined;
  const members = new Map<string, Draft>();
  for (const { key, schema } of field.members) {
    if (!Object.hasOwn(value, key)) {
      members.set(key, NONE);
      continue;
    }
    const draft = draftOf(value[key] ?? null, schema, root);
    if (draft === undefined) return undefined;
    members.set(key, draft);
  }
  const others = Object.entries(value).filter(([key]) => !members.has(key));
  if (others.length > 0 && field.further === false) return undefined;
  const further = others.flatMap(([key, other], id) => {
    const draft = draftOf(other, field.further, root);
    return draft === undefined ? [] : [{ id, key, draft }];
  });
  return further.length < others.length
    ? undefined
    : { kind: 'group', members, further };
}
