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
 * any validator sees it: another dialect, `$async`, references that would need
 * the network or a file, and names that validators pass over.
 */
export function ioSchemaFaults(schema: unknown, pointer: string): Fault[] {
  const ids = new Set<string>();
  const faults: Fault[] = [];
  const references: [reference: string, pointer: string][] = [];
  const base = idOf(schema);

  function walk(part: unknown, place: string): void {
    if (Array.isArray(part)) {
      part.forEach((item, at) => walk(item, pointerTo(place, at)));
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, value] of Object.entries(part)) {
        member(key, value, pointerTo(place, key));
      }
    }
  }
  function member(key: string, value: unknown, place: string): void {
    const fault = keywordFault(key, value, place);
    if (fault !== undefined) faults.push(fault);
    else if (REFERENCES.includes(key) && typeof value === 'string') {
      if (REMOTE.test(value)) references.push([value, place]);
    } else if (key === '$id' && typeof value === 'string') {
      ids.add(withoutFragment(resolveUri(value, base)));
    } else if (NAMED.has(key) && !Array.isArray(value)) {
      for (const [name, named] of Object.entries(value ?? {})) {
        const inside = pointerTo(place, name);
        if (name === '__proto__') faults.push(passedOver(name, inside));
        else walk(named, inside);
      }
    } else if (!DATA.has(key)) {
      walk(value, place);
    }
  }

  walk(schema, pointer);
  // A schema may name itself in full.
  for (const [reference, place] of references) {
    if (ids.has(withoutFragment(reference))) continue;
    const message = `${quote(reference)} is remote: a schema refers to itself only, such as "#/$defs/name"`;
    faults.push({ pointer: place, rule: 'schema', message });
  }
  return faults;
}

function keywordFault(
  key: string,
  value: unknown,
  pointer: string,
): Fault | undefined {
  if (key in Object.prototype) return passedOver(key, pointer);
  if (key === '$async') {
    const message = '"$async" is not JSON Schema; leave it out';
    return { pointer, rule: 'schema', message };
  }
  if (key === '$schema' && !isDialect(value)) {
    const got = typeof value === 'string' ? quote(value) : 'this';
    const message = `${got} is not supported: use draft 2020-12 (the default), 2019-09 or draft-07, such as "https://json-schema.org/draft/2020-12/schema"`;
    return { pointer, rule: 'schema', message };
  }
  return undefined;
}

/** The validator takes it for a member of every object, and checks nothing. */
function passedOver(key: string, pointer: string): Fault {
  const message = `${quote(key)} is a name that no rule can be given for; leave it out`;
  return { pointer, rule: 'schema', message };
}

function idOf(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const { $id } = schema as { $id?: unknown };
  return typeof $id === 'string' ? $id : undefined;
}

function resolveUri(reference: string, base: string | undefined): string {
  return URL.canParse(reference, base)
    ? new URL(reference, base).href
    : reference;
}

function withoutFragment(uri: string): string {
  return resolveUri(uri, undefined).replace(/#.*$/s, '');
}

function isDialect(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return DIALECTS.has(value.replace(/#$/, ''));
}
