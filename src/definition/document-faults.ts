import { describeValue } from './describe-value';
import type { Fault } from './fault';
import type { SchemaError } from './generated/definition-validator';
import { pointerKeys, pointerTo, valueAt } from './json-pointer';
import { neverGranted } from './never-granted';
import { quote } from './quote';
import { didYouMean } from './suggest';

/** A kind of file that has a JSON Schema, and the words for its parts. */
export interface DocumentKind {
  /** With its article, for messages: `a definition`. */
  readonly name: string;
  /** Checks a value; the errors are of the last call. */
  readonly validate: ((value: unknown) => boolean) & {
    errors?: SchemaError[] | null;
  };
  /** The keys of every object in it, by pointer; `*` is any item. */
  readonly knownKeys: Readonly<Record<string, readonly string[]>>;
  /** What belongs at a place, by pointer; `*` is any key or index. */
  readonly expected: ReadonlyMap<string, string>;
  /** Why a word is refused at a place, beyond not being one of the known. */
  readonly refusals?: ReadonlyMap<string, (word: string) => string | undefined>;
}

/** More hints than are ever shown; for thousands of keys they take seconds. */
const MAX_HINTS = 100;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

/** Everything in a value that the JSON Schema of its kind refuses. */
export function documentFaults(value: unknown, kind: DocumentKind): Fault[] {
  if (kind.validate(value)) return [];
  const faults = new Map<string, Fault>();
  for (const error of kind.validate.errors ?? []) {
    const hintOf = faults.size < MAX_HINTS ? didYouMean : () => '';
    const fault = toFault(error, value, kind, hintOf);
    // A bad `minimum` and a bad `type` of one place are one thing to fix.
    if (!faults.has(fault.pointer)) faults.set(fault.pointer, fault);
  }
  return [...faults.values()];
}

function toFault(
  error: SchemaError,
  root: unknown,
  kind: DocumentKind,
  hintOf: typeof didYouMean,
): Fault {
  const { instancePath, keyword, params } = error;
  const pointer = instancePath;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(
        pointer,
        String(params['additionalProperty']),
        kind,
        hintOf,
      );
    case 'required': {
      const key = String(params['missingProperty']);
      const place = pointerTo(pointer, key);
      const message = `${quote(key)} is missing${example(place, kind)}`;
      return { pointer: place, rule: 'required', message };
    }
    case 'enum': {
      const got = valueAt(root, pointer);
      const words = params['allowedValues'] as readonly string[];
      const why = kind.refusals?.get(generalize(pointer))?.(String(got));
      if (why !== undefined) {
        const message = `${describeValue(got)} is never granted: ${why}`;
        return { pointer, rule: 'never_granted', message };
      }
      const hint =
        typeof got === 'string' ? hintOf(got.replace(/^CAP_/, ''), words) : '';
      const message = `must be one of ${words.join(', ')}, got ${describeValue(got)}${hint}`;
      return { pointer, rule: 'enum', message };
    }
    default: {
      const got = describeValue(valueAt(root, pointer));
      const message = `must be ${expected(pointer, params, kind)}, got ${got}`;
      return { pointer, rule: keyword, message };
    }
  }
}

function unknownKey(
  parent: string,
  key: string,
  kind: DocumentKind,
  hintOf: typeof didYouMean,
): Fault {
  const pointer = pointerTo(parent, key);
  const refusal = neverGranted(key);
  if (refusal !== undefined) {
    const message = `${quote(key)} is not a key: ${refusal}`;
    return { pointer, rule: 'never_granted', message };
  }
  const known = kind.knownKeys[generalize(parent)] ?? [];
  const owner = parent === '' ? kind.name : quote(parent.slice(1));
  const message = `${quote(key)} is not a key of ${owner}${hintOf(key, known)}`;
  return { pointer, rule: 'unknown_key', message };
}

function example(pointer: string, kind: DocumentKind): string {
  const phrase = kind.expected.get(generalize(pointer));
  return phrase === undefined ? '' : `: it must be ${phrase}`;
}

function expected(
  pointer: string,
  params: SchemaError['params'],
  kind: DocumentKind,
): string {
  const phrase = kind.expected.get(generalize(pointer));
  if (phrase !== undefined) return phrase;
  const types = [params['type']].flat().map((type) => String(type));
  return types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
}

/** The pointer with `*` for indices, and for the names under `env`. */
function generalize(pointer: string): string {
  return pointerKeys(pointer)
    .map((key, at, keys) =>
      /^\d+$/.test(key) || (at === 1 && keys[0] === 'env') ? '/*' : `/${key}`,
    )
    .join('');
}
