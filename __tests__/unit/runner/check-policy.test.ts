import type { PluginDefinition } from '../../../src/definition/definition';
import { parseImageReference } from '../../../src/definition/image-reference';
import { parsePolicy } from '../../../src/definition/parse-policy';
import type { TaskError } from '../../../src/definition/task-error';
import {
  checkPolicy,
  policyViolations,
} from '../../../src/runner/check-policy';
import type { Task } from '../../../src/runner/task';
import { aDefinition, aTask } from '../../fakes/values';

const FILE = '/repository/plugins/policy.yaml';
const DIGEST = `@sha256:${'a'.repeat(64)}`;
const { sandbox, limits } = aDefinition();

const image = (text: string): Partial<PluginDefinition> => ({
  image: parseImageReference(text),
});
const inSandbox = (
  differences: Partial<PluginDefinition['sandbox']>,
): Partial<PluginDefinition> => ({ sandbox: { ...sandbox, ...differences } });
const limited = (
  differences: Partial<PluginDefinition['limits']>,
): Partial<PluginDefinition> => ({ limits: { ...limits, ...differences } });
const built: Partial<PluginDefinition> = {
  build: { context: '/repository', dockerfile: '/repository/Dockerfile' },
};
const ids = (
  uid: number,
  gid: number,
): PluginDefinition['sandbox']['user'] => ({
  kind: 'ids',
  uid,
  gid,
});

/** What differs in the definition, and in the step. */
type Asked = Partial<PluginDefinition> & { readonly task?: Partial<Task> };

const violationsOf = (
  policy: object,
  { task, ...definition }: Asked,
): string[] =>
  policyViolations(
    aDefinition(definition),
    aTask(task),
    parsePolicy(policy, FILE),
  ).map(({ rule, allowed, asked }) => `${rule}: ${allowed}; ${asked}`);

test.each<readonly [policy: object, asks: string, asked: Asked]>([
  [{}, 'anything', { ...built, ...inSandbox({ readOnly: false }) }],
  [{ registries: ['registry.example'] }, 'an image of it', {}],
  [{ registries: ['docker.io/library'] }, 'an official image', image('nginx')],
  [
    { registries: ['docker.io/library'] },
    'an official image by its long name',
    image('index.docker.io/library/nginx:1'),
  ],
  [
    { registries: ['ghcr.io', 'quay.io/a'] },
    'an image of the second',
    image('quay.io/a/b'),
  ],
  [{ registries: ['ghcr.io'], build: true }, 'a build', built],
  [{ require_digest: true }, 'a digest', image(`a.example/b:1${DIGEST}`)],
  [{ require_digest: true, build: true }, 'a build', built],
  [{ maximum: { cpu: 1 } }, 'just as much', {}],
  [{ maximum: { memory: '512Mi' } }, 'just as much', {}],
  [
    { maximum: { memory: '64Mi', cpu: '100m', timeout: '1s' } },
    'less by the step than in the definition',
    {
      task: {
        memoryBytes: 64 * 2 ** 20,
        nanoCpus: 100_000_000,
        timeoutMs: 1000,
      },
    },
  ],
  [{ maximum: { attempts: 1 } }, 'one attempt', {}],
  [{ maximum: { files: 1, artifacts: 1 } }, 'neither of them', {}],
  [
    { maximum: { files: '1Mi', artifacts: '2Mi' } },
    'just as much',
    {
      leavesArtifacts: true,
      files: { maxBytes: 2 ** 20, maxFiles: 1 },
      artifacts: { maxBytes: 2 ** 21, maxFiles: 1 },
      task: { files: ['*'] },
    },
  ],
  [{ networks: ['none'] }, 'no network', {}],
  [{ workspaces: ['read'] }, 'to read', { workspace: 'read' }],
  [{ runtimes: ['default'] }, "the engine's own runtime", {}],
  [{ runtimes: ['runsc'] }, 'runsc', inSandbox({ runtime: 'runsc' })],
  [{ users: ['non-root'] }, 'nobody', {}],
  [{ users: ['non-root'] }, 'a group 0', inSandbox({ user: ids(1000, 0) })],
  [{ users: ['1000:1000'] }, 'it', inSandbox({ user: ids(1000, 1000) })],
  [{ users: ['host'] }, 'host', inSandbox({ user: { kind: 'host' } })],
  [{ users: ['image'] }, 'image', inSandbox({ user: { kind: 'image' } })],
  [{ capabilities: [] }, 'none', {}],
  [
    { capabilities: ['CHOWN', 'KILL'] },
    'one of them',
    inSandbox({ capabilities: ['KILL'] }),
  ],
  [{ read_only: true }, 'a read-only root', {}],
  [{ secrets: ['A', 'B'] }, 'one of them', { secrets: ['B'] }],
  [{ secrets: [] }, 'none', {}],
])('the policy %j allows %s', (policy, _asks, asked) => {
  expect(violationsOf(policy, asked)).toEqual([]);
});

test.each<readonly [policy: object, violation: string, asked: Asked]>([
  [
    { registries: ['ghcr.io/my-org', 'docker.io/library'] },
    'registries: only "ghcr.io/my-org", "docker.io/library"; the plugin\'s `image` is "ghcr.io/my-org-evil/app"',
    image('ghcr.io/my-org-evil/app:1'),
  ],
  [
    { registries: ['docker.io/library'] },
    'registries: only "docker.io/library"; the plugin\'s `image` is "docker.io/evil/nginx"',
    image('evil/nginx'),
  ],
  [
    { registries: [] },
    'registries: none at all; the plugin\'s `image` is "docker.io/library/nginx"',
    image('nginx'),
  ],
  [
    { registries: ['registry.example'] },
    'build: images may not be built here without `build: true`; the plugin has `build`',
    built,
  ],
  [
    { require_digest: true },
    'build: images may not be built here without `build: true`; the plugin has `build`',
    { ...built, ...image(`registry.example/greet${DIGEST}`) },
  ],
  [
    { build: false },
    'build: images may not be built here without `build: true`; the plugin has `build`',
    built,
  ],
  [
    { require_digest: true },
    'require_digest: an image by its digest (name@sha256:…), or a lock; the plugin\'s `image` is "registry.example/greet:1.0.0"',
    {},
  ],
  [
    { maximum: { cpu: '500m' } },
    "maximum.cpu: at most 500m; the plugin's `resource_limits.cpu` is 1",
    {},
  ],
  [
    { maximum: { cpu: 2 } },
    "maximum.cpu: at most 2; the step's `cpu` is 2500m",
    { task: { nanoCpus: 2_500_000_000 } },
  ],
  [
    { maximum: { memory: '1Gi' } },
    "maximum.memory: at most 1Gi; the plugin's `resource_limits.memory` is 1073741825",
    limited({ memoryBytes: 2 ** 30 + 1 }),
  ],
  [
    { maximum: { memory: '1Gi' } },
    "maximum.memory: at most 1Gi; the step's `memory` is 2Gi",
    { task: { memoryBytes: 2 * 2 ** 30 } },
  ],
  [
    { maximum: { pids: 100 } },
    "maximum.pids: at most 100; the plugin's `resource_limits.pids` is 256",
    {},
  ],
  [
    { maximum: { tmp: '1Mi' } },
    "maximum.tmp: at most 1Mi; the plugin's `resource_limits.tmp` is 64Mi",
    {},
  ],
  [
    { maximum: { timeout: '90s' } },
    "maximum.timeout: at most 90s; the plugin's `timeout` is 5m",
    {},
  ],
  [
    { maximum: { timeout: '10m' } },
    "maximum.timeout: at most 10m; the step's `timeout` is 1h",
    { task: { timeoutMs: 3_600_000 } },
  ],
  [
    { maximum: { output: '1Mi' } },
    "maximum.output: at most 1Mi; the plugin's `output.max_bytes` is 10Mi",
    {},
  ],
  [
    { maximum: { files: '1Mi' } },
    "maximum.files: at most 1Mi; the plugin's `files.max_bytes` is 1Gi",
    { task: { files: ['*'] } },
  ],
  [
    { maximum: { artifacts: '1Mi' } },
    "maximum.artifacts: at most 1Mi; the plugin's `artifacts.max_bytes` is 1Gi",
    { leavesArtifacts: true },
  ],
  [
    { maximum: { artifacts: '1Mi' } },
    "maximum.artifacts: at most 1Mi; the plugin's `artifacts.max_bytes` is 1Gi",
    { task: { artifactsDirectory: '/repository/out' } },
  ],
  [
    { maximum: { attempts: 2 } },
    "maximum.attempts: at most 2; the plugin's `retry.attempts` is 3",
    { retry: { attempts: 3 } } as Partial<PluginDefinition>,
  ],
  [
    { networks: ['none', 'bridge'] },
    'networks: only "none", "bridge"; the plugin\'s `network` is "internal"',
    { network: 'internal' },
  ],
  [
    { workspaces: ['none'] },
    'workspaces: only "none"; the plugin\'s `workspace` is "read"',
    { workspace: 'read' },
  ],
  [
    { runtimes: ['runsc'] },
    'runtimes: only "runsc"; the plugin\'s `sandbox.runtime` is "default"',
    {},
  ],
  [
    { users: ['non-root', 'host'] },
    'users: only "non-root", "host"; the plugin\'s `sandbox.user` is "0:1000"',
    inSandbox({ user: ids(0, 1000) }),
  ],
  [
    { users: ['non-root'] },
    'users: only "non-root"; the plugin\'s `sandbox.user` is "image"',
    inSandbox({ user: { kind: 'image' } }),
  ],
  [
    { users: ['non-root'] },
    'users: only "non-root"; the plugin\'s `sandbox.user` is "host"',
    inSandbox({ user: { kind: 'host' } }),
  ],
  [
    { users: ['65534:65534'] },
    'users: only "65534:65534"; the plugin\'s `sandbox.user` is "65534:0"',
    inSandbox({ user: ids(65534, 0) }),
  ],
  [
    { capabilities: ['CHOWN'] },
    'capabilities: only "CHOWN"; the plugin\'s `sandbox.capabilities` is "KILL", "NET_RAW"',
    inSandbox({ capabilities: ['CHOWN', 'KILL', 'NET_RAW'] }),
  ],
  [
    { read_only: true },
    "read_only: a read-only root file system; the plugin's `sandbox.read_only` is false",
    inSandbox({ readOnly: false }),
  ],
  [
    { secrets: [] },
    'secrets: none at all; the plugin\'s `secrets` is "DEPLOY_KEY"',
    { secrets: ['DEPLOY_KEY'] },
  ],
])('the policy %j says: %s', (policy, violation, asked) => {
  expect(violationsOf(policy, asked)).toEqual([violation]);
});

test('every rule that is broken is in one message', () => {
  const check = (): void =>
    checkPolicy(
      aDefinition({ network: 'bridge', ...image('evil/nginx') }),
      aTask({ memoryBytes: 2 ** 31 }),
      parsePolicy(
        {
          registries: ['ghcr.io'],
          maximum: { memory: '1Gi' },
          networks: ['none'],
        },
        FILE,
      ),
    );
  expect(check).toThrow(
    [
      `The policy ${FILE} does not allow plugin "greet", and nothing was run:`,
      '  registries: only "ghcr.io"; the plugin\'s `image` is "docker.io/evil/nginx"',
      "  maximum.memory: at most 1Gi; the step's `memory` is 2Gi",
      '  networks: only "none"; the plugin\'s `network` is "bridge"',
      'Change what asks for it (the plugin is in /repository/plugins/greet.json), or have the policy changed.',
    ].join('\n'),
  );
  try {
    check();
  } catch (error) {
    expect((error as TaskError).outcome).toBe('policy_denied');
  }
});

test('a long list is cut, and its rest counted', () => {
  const names = Array.from({ length: 13 }, (_, at) => `SECRET_${at}`);
  const [violation] = violationsOf({ secrets: [] }, { secrets: names });
  expect(violation).toMatch(/"SECRET_9" and 3 more$/);
});
