import { describeValue } from './describe-value';
import type { Fault } from './fault';
import { knownKeys, validate } from './generated/definition-validator';
import type { SchemaError } from './generated/definition-validator';
import { pointerKeys, pointerTo, valueAt } from './json-pointer';
import { neverGranted, neverGrantedCapability } from './never-granted';
import { quote } from './quote';
import { didYouMean } from './suggest';

const QUANTITY = 'a quantity such as "256Mi"';
const ARGV = 'a list of at least one string: an argv, never a shell string';
const NAMES = 'a list of names such as ["API_TOKEN"]';

/** What belongs at a place, by pointer; `*` is any key or index. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['', 'one object'],
  [
    '/id',
    '1 to 63 letters, digits, dots, underscores and hyphens, starting with a letter or digit',
  ],
  ['/version', 'a semantic version such as "1.2.0", in quotes'],
  ['/image', 'an image reference such as "alpine:3.22"'],
  ['/platform', '"os/arch" or "os/arch/variant", such as "linux/amd64"'],
  ['/entrypoint', ARGV],
  ['/command', ARGV],
  ['/env', 'an object of names and values'],
  ['/env/*', 'a string, a number or a boolean'],
  ['/secrets', `${NAMES}; the values come from the step`],
  ['/input_schema', 'a JSON Schema: an object, true or false'],
  ['/output_schema', 'a JSON Schema: an object, true or false'],
  ['/output/max_bytes', QUANTITY],
  ['/resource_limits/cpu', 'a quantity such as "500m"'],
  ['/resource_limits/memory', QUANTITY],
  ['/resource_limits/tmp', QUANTITY],
  ['/resource_limits/pids', 'a whole number from 1 to 4194304'],
  ['/timeout', 'a duration with a unit, such as "30s"'],
  ['/retry/attempts', 'a whole number from 1 to 10'],
  ['/retry/backoff', 'a duration with a unit, such as "2s"'],
  ['/retry/on', 'a list of outcomes and exit codes such as ["timed_out", 75]'],
  ['/retry/on/*', 'an outcome or an exit code'],
  ['/exit_codes', 'an object of exit codes and their meanings'],
  ['/exit_codes/*', 'an object with "meaning" and "outcome"'],
  ['/stop/grace', 'a duration with a unit, such as "5s"'],
  ['/network', '"none", "bridge" or the name of a network'],
  ['/sandbox/user', '"uid:gid", "host" or "image"'],
  ['/sandbox/runtime', 'the name of an OCI runtime such as "runsc"'],
  ['/tests/*/exit_code', 'a whole number from 0 to 255'],
]);

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

/** More hints than are ever shown; for thousands of keys they take seconds. */
const MAX_HINTS = 100;

/** Everything in a definition that its JSON Schema refuses. */
export function schemaFaults(value: unknown): Fault[] {
  if (validate(value)) return [];
  const faults = new Map<string, Fault>();
  for (const error of validate.errors ?? []) {
    const hinted = faults.size < MAX_HINTS ? didYouMean : () => '';
    const fault = toFault(error, value, hinted);
    // A bad `minimum` and a bad `type` of one place are one thing to fix.
    if (!faults.has(fault.pointer)) faults.set(fault.pointer, fault);
  }
  return [...faults.values()];
}

function toFault(
  error: SchemaError,
  root: unknown,
  hintOf: typeof didYouMean,
): Fault {
  const { instancePath, keyword, params } = error;
  const pointer = instancePath;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(pointer, String(params['additionalProperty']), hintOf);
    case 'required': {
      const key = String(params['missingProperty']);
      const message = `${quote(key)} is missing${example(pointerTo(pointer, key))}`;
      return { pointer: pointerTo(pointer, key), rule: 'required', message };
    }
    case 'enum': {
      const got = valueAt(root, pointer);
      const words = params['allowedValues'] as readonly string[];
      const refusal =
        generalize(pointer) === '/sandbox/capabilities/*'
          ? neverGrantedCapability(String(got))
          : undefined;
      if (refusal !== undefined) {
        const message = `${describeValue(got)} is never granted: ${refusal}`;
        return { pointer, rule: 'never_granted', message };
      }
      const hint =
        typeof got === 'string' ? hintOf(got.replace(/^CAP_/, ''), words) : '';
      const message = `must be one of ${words.join(', ')}, got ${describeValue(got)}${hint}`;
      return { pointer, rule: 'enum', message };
    }
    default: {
      const got = describeValue(valueAt(root, pointer));
      const message = `must be ${expected(pointer, params)}, got ${got}`;
      return { pointer, rule: keyword, message };
    }
  }
}

function unknownKey(
  parent: string,
  key: string,
  hintOf: typeof didYouMean,
): Fault {
  const pointer = pointerTo(parent, key);
  const refusal = neverGranted(key);
  if (refusal !== undefined) {
    const message = `${quote(key)} is not a key: ${refusal}`;
    return { pointer, rule: 'never_granted', message };
  }
  const known = knownKeys[generalize(parent)] ?? [];
  const owner = parent === '' ? 'a definition' : quote(parent.slice(1));
  const message = `${quote(key)} is not a key of ${owner}${hintOf(key, known)}`;
  return { pointer, rule: 'unknown_key', message };
}

function example(pointer: string): string {
  const phrase = EXPECTED.get(generalize(pointer));
  return phrase === undefined ? '' : `: it must be ${phrase}`;
}

function expected(pointer: string, params: SchemaError['params']): string {
  const phrase = EXPECTED.get(generalize(pointer));
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
