import type { Fault } from './fault';
import { pointerTo } from './json-pointer';
import { quote } from './quote';

const DIALECTS = new Set([
  'http://json-schema.org/draft-07/schema',
  'https://json-schema.org/draft/2019-09/schema',
  'https://json-schema.org/draft/2020-12/schema',
]);
/** Keywords whose value is data, not a schema. */
const DATA = new Set(['const', 'enum', 'default', 'examples']);
/** Keywords whose value has names as keys, not keywords. */
const NAMED = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'dependencies',
  '$defs',
  'definitions',
]);
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];
/** A scheme (`https:`, `file:`) or a host (`//example.com`). */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * What is refused in a plugin's own `input_schema` or `output_schema` before
 * any validator sees it: another dialect, `$async`, and references that would
 * need the network or a file.
 */
export function ioSchemaFaults(schema: unknown, pointer: string): Fault[] {
  if (Array.isArray(schema)) {
    return schema.flatMap((item, at) =>
      ioSchemaFaults(item, pointerTo(pointer, at)),
    );
  }
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const place = pointerTo(pointer, key);
    const fault = keywordFault(key, value, place);
    if (fault !== undefined) return [fault];
    if (DATA.has(key)) return [];
    if (!NAMED.has(key)) return ioSchemaFaults(value, place);
    return Object.entries(value ?? {}).flatMap(([name, member]) =>
      ioSchemaFaults(member, pointerTo(place, name)),
    );
  });
}

function keywordFault(
  key: string,
  value: unknown,
  pointer: string,
): Fault | undefined {
  if (key === '$async') {
    const message = '"$async" is not JSON Schema; leave it out';
    return { pointer, rule: 'schema', message };
  }
  if (key === '$schema' && !isDialect(value)) {
    const got = typeof value === 'string' ? quote(value) : 'this';
    const message = `${got} is not supported: use draft 2020-12 (the default), 2019-09 or draft-07, such as "https://json-schema.org/draft/2020-12/schema"`;
    return { pointer, rule: 'schema', message };
  }
  const isRemote =
    REFERENCES.includes(key) && typeof value === 'string' && REMOTE.test(value);
  if (!isRemote) return undefined;
  const message = `${quote(value)} is remote: a schema refers to itself only, such as "#/$defs/name"`;
  return { pointer, rule: 'schema', message };
}

function isDialect(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return DIALECTS.has(value.replace(/#$/, ''));
}
