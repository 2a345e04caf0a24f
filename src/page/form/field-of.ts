import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonSchema,
} from '../../definition/json';
import type { Field, FieldTexts, Member, Variant } from './field';
import { resolveSchema } from './resolve-schema';
import { schemaRules } from './schema-rules';

/** A text that is allowed to be longer than this gets a larger field. */
const LONG_TEXT_CHARACTERS = 200;
/** A list of more choices than this is not for choosing. */
const MAX_CHOICES = 500;
const MAX_VARIANTS = 50;

/**
 * How a value of a schema is asked for, one level deep: the fields of members,
 * items and variants are made when they are shown, so that a schema may refer
 * to itself.
 * @param root the whole schema, which references point into.
 */
export function fieldOf(schema: JsonSchema, root: JsonSchema): Field {
  const resolved = resolveSchema(schema, root);
  const texts = textsOf(resolved);
  const values = choices(resolved);
  if (values !== undefined) return { kind: 'choice', values, ...texts };
  const variants = variantsOf(resolved, root);
  if (variants !== undefined) {
    const constants = constantsOf(variants, root);
    return constants === undefined
      ? { kind: 'variants', variants, ...texts }
      : { kind: 'choice', values: constants, ...texts };
  }
  switch (resolved['type'] ?? guessedType(resolved)) {
    case 'string':
      return {
        kind: 'text',
        isLong: isLongText(resolved),
        isSecret:
          resolved['writeOnly'] === true || resolved['format'] === 'password',
        ...texts,
      };
    case 'integer':
      return { kind: 'number', isInteger: true, ...texts };
    case 'number':
      return { kind: 'number', isInteger: false, ...texts };
    case 'boolean':
      return { kind: 'boolean', ...texts };
    case 'null':
      return { kind: 'choice', values: [null], ...texts };
    case 'array':
      return listField(resolved, texts);
    case 'object':
      return {
        kind: 'group',
        members: membersOf(resolved),
        further: furtherOf(resolved),
        ...texts,
      };
    default:
      return { kind: 'json', ...texts };
  }
}

function textsOf(schema: JsonObject): FieldTexts {
  const { title, description } = schema;
  return {
    title: typeof title === 'string' ? title : undefined,
    description: typeof description === 'string' ? description : undefined,
    rules: schemaRules(schema),
    default: schema['default'],
  };
}

function choices({
  enum: values,
  const: only,
}: JsonObject): Json[] | undefined {
  if (only !== undefined) return [only];
  return Array.isArray(values) && values.length <= MAX_CHOICES
    ? values
    : undefined;
}

/** The schemas that the user has to choose from, where there are some. */
function variantsOf(
  schema: JsonObject,
  root: JsonSchema,
): Variant[] | undefined {
  const { type, oneOf, anyOf, ...rest } = schema;
  const listed = [oneOf, anyOf].find(Array.isArray) as Json[] | undefined;
  if (Array.isArray(type)) {
    return type.filter(isString).map((each) => ({
      title: each,
      schema: { ...rest, ...(listed && { oneOf: listed }), type: each },
    }));
  }
  // Beside members, `oneOf` most often says which of them go together.
  if (listed === undefined || schema['properties'] !== undefined) {
    return undefined;
  }
  if (listed.length === 0 || listed.length > MAX_VARIANTS) return undefined;
  const shared = { ...rest };
  // Those are of the field, and not of each variant.
  for (const name of ['title', 'description', 'default']) delete shared[name];
  return listed.map((each, at) => {
    const resolved = resolveSchema(each as JsonSchema, root);
    const variant: JsonObject = {
      ...(type === undefined ? {} : { type }),
      ...shared,
      ...resolved,
    };
    return { title: variantTitle(variant, at), schema: variant };
  });
}

function variantTitle(variant: JsonObject, at: number): string {
  const { title, const: only, type } = variant;
  if (typeof title === 'string') return title;
  if (only !== undefined) return JSON.stringify(only);
  const names = variant['required'];
  const named = Array.isArray(names) ? names.filter(isString).join(', ') : '';
  const kind = typeof type === 'string' ? type : undefined;
  if (kind === 'object' && named !== '') return `object with ${named}`;
  return kind ?? `Variant ${at + 1}`;
}

/** Variants that are values only, such as `{const: "a"}` and `{enum: [...]}`. */
function constantsOf(
  variants: readonly Variant[],
  root: JsonSchema,
): Json[] | undefined {
  const all: Json[] = [];
  for (const { schema } of variants) {
    const resolved = resolveSchema(schema, root);
    const values = resolved['type'] === 'null' ? [null] : choices(resolved);
    if (values === undefined) return undefined;
    all.push(...values);
  }
  return all;
}

/** What a schema without a type is about, by its other keywords. */
function guessedType(schema: JsonObject): string | undefined {
  if (schema['properties'] !== undefined) return 'object';
  if (schema['items'] !== undefined) return 'array';
  return undefined;
}

function isLongText({ maxLength, pattern, format }: JsonObject): boolean {
  if (typeof maxLength === 'number' && maxLength <= LONG_TEXT_CHARACTERS) {
    return false;
  }
  return pattern === undefined && format === undefined;
}

function listField(schema: JsonObject, texts: FieldTexts): Field {
  const { items = true, prefixItems, minItems, maxItems } = schema;
  // A place with a schema of its own each: what a form calls them is unknown.
  if (Array.isArray(prefixItems) || Array.isArray(items)) {
    return { kind: 'json', ...texts };
  }
  return {
    kind: 'list',
    item: items as JsonSchema,
    minItems: typeof minItems === 'number' ? minItems : 0,
    maxItems: typeof maxItems === 'number' ? maxItems : Infinity,
    ...texts,
  };
}

function membersOf({ properties, required }: JsonObject): Member[] {
  const names = Array.isArray(required) ? required : [];
  const known = isJsonObject(properties) ? Object.entries(properties) : [];
  const members = known.map(([key, schema]) => ({
    key,
    schema: schema as JsonSchema,
    isRequired: names.includes(key),
  }));
  const unnamed = names
    .filter(isString)
    .filter((key) => !members.some((member) => member.key === key))
    .map((key) => ({ key, schema: true, isRequired: true }));
  return [...members, ...unnamed];
}

function furtherOf(schema: JsonObject): JsonSchema {
  const further =
    schema['additionalProperties'] ?? schema['unevaluatedProperties'] ?? true;
  return isJsonObject(further) || further === false ? further : true;
}

function isString(value: Json): value is string {
  return typeof value === 'string';
}
