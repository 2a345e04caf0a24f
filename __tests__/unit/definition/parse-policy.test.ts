import { readFileSync } from 'node:fs';
import { DefinitionError } from '../../../src/definition/definition-error';
import { parsePolicy } from '../../../src/definition/parse-policy';

interface Schema {
  readonly default?: unknown;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')) as Schema;

const FILE = '/repository/plugins/policy.yaml';

const faultsOf = (value: unknown): string[] => {
  try {
    parsePolicy(value, FILE);
  } catch (error) {
    if (error instanceof DefinitionError) {
      return error.faults.map((it) => `${it.pointer}: ${it.message}`);
    }
    throw error;
  }
  return [];
};

test('an empty policy restricts nothing', () => {
  expect(parsePolicy({}, FILE)).toEqual({
    file: FILE,
    registries: undefined,
    requireDigest: false,
    build: true,
    maximum: {
      nanoCpus: undefined,
      memoryBytes: undefined,
      pids: undefined,
      tmpBytes: undefined,
      timeoutMs: undefined,
      outputBytes: undefined,
      filesBytes: undefined,
      artifactsBytes: undefined,
      attempts: undefined,
    },
    networks: undefined,
    workspaces: undefined,
    runtimes: undefined,
    users: undefined,
    capabilities: undefined,
    readOnly: false,
    secrets: undefined,
  });
});

test('every key is read', () => {
  const policy = parsePolicy(
    {
      $schema: 'policy.schema.json',
      registries: ['GHCR.io/my-org/', 'index.docker.io/library'],
      require_digest: true,
      build: true,
      maximum: {
        cpu: '1500m',
        memory: '1Gi',
        pids: 512,
        tmp: '256Mi',
        timeout: '10m',
        output: '50Mi',
        files: '100Mi',
        artifacts: '200Mi',
        attempts: 3,
      },
      networks: ['none', 'bridge'],
      workspaces: ['none', 'read', 'write'],
      runtimes: ['default', 'runsc'],
      users: ['65534:65534', 1000, 'host', 'image', 'non-root'],
      capabilities: ['NET_BIND_SERVICE'],
      read_only: true,
      secrets: ['API_TOKEN'],
    },
    FILE,
  );
  expect(policy).toEqual({
    file: FILE,
    registries: ['ghcr.io/my-org', 'docker.io/library'],
    requireDigest: true,
    build: true,
    maximum: {
      nanoCpus: 1_500_000_000,
      memoryBytes: 2 ** 30,
      pids: 512,
      tmpBytes: 256 * 2 ** 20,
      timeoutMs: 600_000,
      outputBytes: 50 * 2 ** 20,
      filesBytes: 100 * 2 ** 20,
      artifactsBytes: 200 * 2 ** 20,
      attempts: 3,
    },
    networks: ['none', 'bridge'],
    workspaces: ['none', 'read', 'write'],
    runtimes: ['default', 'runsc'],
    users: [
      { kind: 'ids', uid: 65534, gid: 65534 },
      { kind: 'ids', uid: 1000, gid: 1000 },
      { kind: 'host' },
      { kind: 'image' },
      { kind: 'non-root' },
    ],
    capabilities: ['NET_BIND_SERVICE'],
    readOnly: true,
    secrets: ['API_TOKEN'],
  });
});

test.each<readonly [policy: object, mayBuild: boolean]>([
  [{}, true],
  [{ build: false }, false],
  [{ require_digest: false }, true],
  [{ registries: [] }, false],
  [{ require_digest: true }, false],
  [{ registries: ['ghcr.io'], require_digest: true, build: true }, true],
])('a policy of %j lets definitions be built: %s', (policy, mayBuild) => {
  expect(parsePolicy(policy, FILE).build).toBe(mayBuild);
});

test.each<readonly [value: unknown, fault: string]>([
  [null, ': must be one object, got null'],
  [[], ': must be one object, got a list'],
  [
    { registrys: ['ghcr.io'] },
    '/registrys: "registrys" is not a key of a policy; did you mean "registries"?',
  ],
  [
    { maximum: { memroy: '1Gi' } },
    '/maximum/memroy: "memroy" is not a key of "maximum"; did you mean "memory"?',
  ],
  [
    { privileged: false },
    '/privileged: "privileged" is not a key: a plugin is never privileged',
  ],
  [
    { registries: 'ghcr.io' },
    '/registries: must be a list such as ["ghcr.io/my-org"], got "ghcr.io"',
  ],
  [
    { registries: ['my-org'] },
    '/registries/0: "my-org" is not a registry: write its host, such as "ghcr.io", or the host and the beginning of a repository, such as "ghcr.io/my-org"',
  ],
  [
    { networks: ['host'] },
    '/networks/0: "host" is never granted: a plugin gets "none", "bridge" or a network of its own name',
  ],
  [
    { workspaces: ['writ'] },
    '/workspaces/0: must be one of none, read, write, got "writ"; did you mean "write"?',
  ],
  [
    { users: ['root'] },
    '/users/0: "root" is not a user: write "uid:gid", "host", "image" or "non-root"',
  ],
  [
    { users: [true] },
    '/users/0: must be "uid:gid", "host", "image" or "non-root", got true',
  ],
  [
    { capabilities: ['SYS_ADMIN'] },
    '/capabilities/0: must be one of AUDIT_WRITE,',
  ],
  [
    { runtimes: [''] },
    '/runtimes/0: must be "default" or the name of an OCI runtime such as "runsc", got ""',
  ],
  [
    { maximum: { memory: '1GB' } },
    '/maximum/memory: "1GB" is not a quantity of bytes: did you mean "1G" or "1Gi"?',
  ],
  [{ maximum: { cpu: 0 } }, '/maximum/cpu: 0 is zero'],
  [{ maximum: { cpu: Number.NaN } }, '/maximum/cpu: must be a finite number'],
  [
    { maximum: { timeout: 600 } },
    '/maximum/timeout: must be a duration with a unit, such as "10m", got 600',
  ],
  [
    { maximum: { pids: 1 } },
    '/maximum/pids: must be a whole number from 2 to 4194304, got 1',
  ],
  [
    { maximum: { attempts: 0 } },
    '/maximum/attempts: must be a whole number from 1, got 0',
  ],
  [{ read_only: 'yes' }, '/read_only: must be true or false, got "yes"'],
])('%j is refused', (value, fault) => {
  const [found = '', ...more] = faultsOf(value);
  expect(found.slice(0, fault.length)).toBe(fault);
  expect(more).toEqual([]);
});

test('all faults are listed at once', () => {
  const faults = faultsOf({
    registeries: [],
    maximum: { memory: 'much', timeout: '10' },
    users: ['nobody', '0'],
    networks: ['host'],
  });
  expect(faults.map((it) => it.replace(/:.*/, '')).sort()).toEqual([
    '/maximum/memory',
    '/maximum/timeout',
    '/networks/0',
    '/registeries',
    '/users/0',
  ]);
});

test('a value that is nested for ever is refused', () => {
  let value: unknown = 1;
  for (let depth = 0; depth < 5000; depth++) value = { maximum: value };
  expect(faultsOf(value)).toEqual([': is nested more than 100 levels deep']);
});

describe('the schema for editors', () => {
  const schema = schemaOf('policy');

  test('every key has a description, and every example is valid', () => {
    const check = (properties: Schema['properties'], parent = ''): void => {
      for (const [key, property] of Object.entries(properties ?? {})) {
        expect(property.description).toMatch(/\.$/);
        for (const example of property.examples ?? []) {
          const policy = { [key]: example };
          expect(faultsOf(parent ? { [parent]: policy } : policy)).toEqual([]);
        }
        check(property.properties, key);
      }
    };
    check(schema.properties);
  });

  test('its defaults are those of the code', () => {
    const defaults = Object.entries(schema.properties ?? {})
      .map(([key, property]) => [key, property.default])
      .filter(([, value]) => value !== undefined);
    expect(parsePolicy(Object.fromEntries(defaults), FILE)).toEqual(
      parsePolicy({}, FILE),
    );
  });

  test('it knows every capability that a definition can ask for', () => {
    const asked = schemaOf('plugin').properties?.['sandbox']?.properties;
    expect(schema.properties?.['capabilities']?.items?.enum).toEqual(
      asked?.['capabilities']?.items?.enum,
    );
  });
});
