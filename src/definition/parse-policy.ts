import { resolve } from 'node:path';
import { parseAllowedRegistry } from './allowed-registry';
import { DefinitionError } from './definition-error';
import { describeValue } from './describe-value';
import { documentFaults, type DocumentKind } from './document-faults';
import { parseDuration } from './duration';
import type { Fault } from './fault';
import { FaultCollector } from './fault-collector';
import { knownKeys, validate } from './generated/policy-validator';
import { isJsonObject } from './json';
import { pointerTo } from './json-pointer';
import { parseNetworkName } from './network-name';
import type { AllowedUser, Policy, PolicyMaximum } from './policy';
import type { PolicyFile } from './policy-file';
import { parseCpu, parseMemory, parseSize } from './quantity';
import { parseSandboxUser } from './sandbox-user';
import { treeFaults } from './tree-faults';
import { ValueError } from './value-error';
import { withoutFaults } from './without-faults';

const QUANTITY = 'a quantity such as "256Mi"';

const POLICY: DocumentKind = {
  name: 'a policy',
  validate,
  knownKeys,
  expected: new Map([
    ['', 'one object'],
    ['/registries', 'a list such as ["ghcr.io/my-org"]'],
    ['/registries/*', 'a registry such as "ghcr.io/my-org"'],
    ['/maximum/cpu', 'a quantity such as "500m"'],
    ['/maximum/memory', QUANTITY],
    ['/maximum/pids', 'a whole number from 2 to 4194304'],
    ['/maximum/tmp', QUANTITY],
    ['/maximum/timeout', 'a duration with a unit, such as "10m"'],
    ['/maximum/output', QUANTITY],
    ['/maximum/files', QUANTITY],
    ['/maximum/artifacts', QUANTITY],
    ['/maximum/attempts', 'a whole number from 1'],
    ['/networks', 'a list such as ["none", "bridge"]'],
    ['/workspaces', 'a list such as ["none", "read"]'],
    ['/runtimes', 'a list such as ["default", "runsc"]'],
    ['/runtimes/*', '"default" or the name of an OCI runtime such as "runsc"'],
    ['/users', 'a list such as ["non-root"]'],
    ['/users/*', '"uid:gid", "host", "image" or "non-root"'],
    ['/capabilities', 'a list such as ["NET_BIND_SERVICE"]'],
    ['/secrets', 'a list of names such as ["API_TOKEN"]'],
  ]),
};

/**
 * Makes a policy of what a file holds.
 * @throws DefinitionError with all faults at once
 */
export function parsePolicy(value: unknown, file: string): Policy {
  const path = resolve(file);
  const tree = treeFaults(value);
  if (tree.length > 0) throwFaults(path, tree);
  const schema = documentFaults(value, POLICY);
  if (!isJsonObject(value)) throwFaults(path, schema);

  const faults = new FaultCollector();
  const usable = withoutFaults(value, schema) as PolicyFile;
  const policy = readSections(usable, path, faults);
  const all = [...schema, ...faults.faults];
  if (all.length > 0) throwFaults(path, all);
  return policy;
}

function throwFaults(file: string, faults: readonly Fault[]): never {
  throw new DefinitionError(file, faults);
}

/** The policy, with faults noted; it is thrown away where there are some. */
function readSections(
  raw: PolicyFile,
  file: string,
  faults: FaultCollector,
): Policy {
  const list = <T, U>(
    items: readonly T[] | undefined,
    pointer: string,
    rule: string,
    parse: (item: T) => U,
  ): readonly U[] | undefined =>
    items?.flatMap((item, at) =>
      faults.parse(item, pointerTo(pointer, at), rule, (it) => [parse(it)], []),
    );
  const namesImages =
    raw.registries !== undefined || raw.require_digest === true;
  return {
    file,
    registries: list(
      raw.registries,
      '/registries',
      'registry',
      parseAllowedRegistry,
    ),
    requireDigest: raw.require_digest ?? false,
    build: raw.build ?? !namesImages,
    maximum: readMaximum(raw.maximum ?? {}, faults),
    networks: list(raw.networks, '/networks', 'network', parseNetworkName),
    workspaces: raw.workspaces,
    runtimes: raw.runtimes,
    users: list(raw.users, '/users', 'user', parseAllowedUser),
    capabilities: raw.capabilities,
    readOnly: raw.read_only ?? false,
    secrets: raw.secrets,
  };
}

function readMaximum(
  raw: NonNullable<PolicyFile['maximum']>,
  faults: FaultCollector,
): PolicyMaximum {
  const size = (
    key: 'cpu' | 'memory' | 'tmp' | 'output' | 'files' | 'artifacts',
    parse: (value: string | number) => number,
  ): number | undefined =>
    faults.parse(raw[key], `/maximum/${key}`, 'quantity', parse, undefined);
  return {
    nanoCpus: size('cpu', parseCpu),
    memoryBytes: size('memory', parseMemory),
    pids: raw.pids,
    tmpBytes: size('tmp', parseSize),
    timeoutMs: faults.parse(
      raw.timeout,
      '/maximum/timeout',
      'duration',
      parseDuration,
      undefined,
    ),
    outputBytes: size('output', parseSize),
    filesBytes: size('files', parseSize),
    artifactsBytes: size('artifacts', parseSize),
    attempts: raw.attempts,
  };
}

function parseAllowedUser(value: string | number): AllowedUser {
  if (value === 'non-root') return { kind: value };
  try {
    return parseSandboxUser(value);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new ValueError(
      `${describeValue(value)} is not a user: write "uid:gid", "host", "image" or "non-root"`,
    );
  }
}
