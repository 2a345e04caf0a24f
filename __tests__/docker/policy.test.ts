import {
  docker,
  leavesNothingBehind,
  runPlugin,
  shellPlugin,
} from './run-plugin';

leavesNothingBehind();

const imageExists = (image: string): boolean =>
  docker('images', '--quiet', image) !== '';

/** As strict as the plugin of the tests can be. */
const STRICT = {
  registries: ['docker.io/plugin-runner-test'],
  maximum: {
    cpu: 1,
    memory: '512Mi',
    pids: 256,
    tmp: '64Mi',
    timeout: '5m',
    output: '10Mi',
    attempts: 1,
  },
  networks: ['none'],
  workspaces: ['none'],
  runtimes: ['default'],
  users: ['non-root'],
  capabilities: [],
  read_only: true,
  secrets: [],
};

test('a plugin of nothing but defaults keeps to a strict policy', async () => {
  const { record, output } = await runPlugin(shellPlugin("echo '{}'"), {
    policy: STRICT,
  });
  expect(record.error).toBeNull();
  expect(record.policy_file).toMatch(/\/policy\.json$/);
  expect(output).toEqual({});
});

test('a plugin that relaxes everything breaks every rule of it', async () => {
  const { record, progress } = await runPlugin(
    shellPlugin('cat', {
      image: 'nowhere.invalid/x:1',
      resource_limits: { cpu: 2, memory: '1Gi', pids: 300, tmp: '65Mi' },
      timeout: '6m',
      output: { max_bytes: '11Mi' },
      network: 'bridge',
      workspace: 'read',
      secrets: ['TOKEN'],
      sandbox: {
        read_only: false,
        user: '0:0',
        capabilities: ['CHOWN'],
        runtime: 'runc',
      },
    }),
    { policy: STRICT },
  );
  expect(record).toMatchObject({ outcome: 'policy_denied', container: null });
  const rules = (record.error ?? '').match(/^ {2}[\w.]+(?=:)/gm) ?? [];
  expect(rules.map((rule) => rule.trim())).toEqual([
    'registries',
    'maximum.cpu',
    'maximum.memory',
    'maximum.pids',
    'maximum.tmp',
    'maximum.timeout',
    'maximum.output',
    'networks',
    'workspaces',
    'runtimes',
    'users',
    'capabilities',
    'read_only',
    'secrets',
  ]);
  expect(progress).toEqual([]);
});

test('what may not be built is not built', async () => {
  const image = 'plugin-runner-test/denied-build:1';
  const { record } = await runPlugin(
    shellPlugin('cat', { image, build: { context: '.' } }),
    { policy: { registries: ['docker.io/plugin-runner-test'] } },
  );
  expect(record.outcome).toBe('policy_denied');
  expect(record.error).toContain('build: ');
  expect(imageExists(image)).toBe(false);
});
