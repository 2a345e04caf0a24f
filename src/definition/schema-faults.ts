import { documentFaults, type DocumentKind } from './document-faults';
import type { Fault } from './fault';
import { knownKeys, validate } from './generated/definition-validator';
import { neverGrantedCapability } from './never-granted';

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

const DEFINITION: DocumentKind = {
  name: 'a definition',
  validate,
  knownKeys,
  expected: EXPECTED,
  refusals: new Map([['/sandbox/capabilities/*', neverGrantedCapability]]),
};

/** Everything in a definition that its JSON Schema refuses. */
export function schemaFaults(value: unknown): Fault[] {
  return documentFaults(value, DEFINITION);
}
