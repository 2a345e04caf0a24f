import type { Json, JsonObject } from '../../definition/json';

/** A pattern longer than this explains nothing. */
const MAX_PATTERN_CHARACTERS = 80;

/** What a value has to keep to, a few words each, for people. */
export function schemaRules(schema: JsonObject): string[] {
  const { pattern, format, uniqueItems, multipleOf } = schema;
  const rules = [
    schema['type'] === 'integer' ? 'a whole number' : undefined,
    range(schema['minimum'], schema['maximum'], ''),
    typeof schema['exclusiveMinimum'] === 'number'
      ? `more than ${schema['exclusiveMinimum']}`
      : undefined,
    typeof schema['exclusiveMaximum'] === 'number'
      ? `less than ${schema['exclusiveMaximum']}`
      : undefined,
    typeof multipleOf === 'number' ? `a multiple of ${multipleOf}` : undefined,
    range(schema['minLength'], schema['maxLength'], 'character'),
    range(schema['minItems'], schema['maxItems'], 'item'),
    uniqueItems === true ? 'no item twice' : undefined,
    typeof format === 'string' ? `format ${format}` : undefined,
    typeof pattern === 'string' && pattern.length <= MAX_PATTERN_CHARACTERS
      ? `pattern ${pattern}`
      : undefined,
  ];
  return rules.filter((rule) => rule !== undefined);
}

function range(
  from: Json | undefined,
  to: Json | undefined,
  noun: string,
): string | undefined {
  const counted = (count: number): string =>
    noun === '' ? `${count}` : `${count} ${noun}${count === 1 ? '' : 's'}`;
  const [low, high] = [from, to].map((it) =>
    typeof it === 'number' ? it : undefined,
  );
  if (low !== undefined && high !== undefined) {
    return low === high
      ? `exactly ${counted(low)}`
      : `${low} to ${counted(high)}`;
  }
  if (low !== undefined)
    return low === 0 && noun !== '' ? undefined : `at least ${counted(low)}`;
  return high === undefined ? undefined : `at most ${counted(high)}`;
}
