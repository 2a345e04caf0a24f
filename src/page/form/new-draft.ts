import {
  isJsonObject,
  type Json,
  type JsonSchema,
} from '../../definition/json';
import { NONE, type Draft } from './draft';
import { draftOf } from './draft-of';
import { fieldOf } from './field-of';

/** More empty items than this are not begun with, whatever a schema asks for. */
const MAX_EMPTY_ITEMS = 5;
/** A schema that requires itself without end is begun this deep. */
const MAX_DEPTH = 12;

/**
 * What a form begins with: the defaults of the schema, and of what is required
 * an empty field; nothing of the rest.
 * @param isRequired whether there has to be a value.
 */
export function newDraft(
  schema: JsonSchema,
  root: JsonSchema,
  isRequired: boolean,
  depth = 0,
): Draft {
  const field = fieldOf(schema, root);
  if (field.default !== undefined) {
    const draft = draftOf(field.default, schema, root);
    if (draft !== undefined) return draft;
  }
  if (!isRequired || depth > MAX_DEPTH) return NONE;
  const begin = (inner: JsonSchema): Draft =>
    newDraft(inner, root, true, depth + 1);
  switch (field.kind) {
    case 'text':
      return { kind: 'text', text: '' };
    case 'number':
      return { kind: 'number', text: '' };
    case 'boolean':
      return { kind: 'boolean', value: false };
    case 'choice': {
      const [only, ...others] = field.values;
      return only === undefined || others.length > 0
        ? NONE
        : { kind: 'choice', value: only };
    }
    case 'list':
      return {
        kind: 'list',
        items: Array.from(
          { length: Math.min(field.minItems, MAX_EMPTY_ITEMS) },
          (_, id) => ({ id, draft: begin(field.item) }),
        ),
      };
    case 'group':
      return {
        kind: 'group',
        members: new Map(
          field.members.map((member) => [
            member.key,
            newDraft(member.schema, root, member.isRequired, depth + 1),
          ]),
        ),
        further: [],
      };
    case 'variants': {
      const [first] = field.variants;
      return first === undefined
        ? NONE
        : { kind: 'variants', at: 0, draft: begin(first.schema) };
    }
    case 'json':
      return { kind: 'json', text: '' };
  }
}

/**
 * What the form of a plugin begins with: its `defaults` laid over those of the
 * schema. Undefined when the defaults do not fit into a form of the schema.
 */
export function firstDraft(
  schema: JsonSchema,
  defaults: Json | undefined,
): Draft | undefined {
  const empty = newDraft(schema, schema, true);
  if (!isJsonObject(defaults)) return empty;
  const given = draftOf(defaults, schema, schema);
  return given && laidOver(empty, given);
}

function laidOver(below: Draft, above: Draft): Draft {
  if (above.kind === 'none') return below;
  if (below.kind !== 'group' || above.kind !== 'group') return above;
  const members = new Map(below.members);
  for (const [key, draft] of above.members) {
    members.set(key, laidOver(members.get(key) ?? NONE, draft));
  }
  return { kind: 'group', members, further: above.further };
}
