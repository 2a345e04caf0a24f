import { leavesNothingBehind, runPlugin, shellPlugin } from './run-plugin';

leavesNothingBehind();

/** Prints facts of the inside, one `name: value` a line, as one JSON string. */
const FACTS = `
fact() { printf '%s: %s\\\\n' "$1" "$2"; }
first() { for f in "$@"; do [ -r "$f" ] && cat "$f" && return; done; }
printf '"'
fact uid "$(id -u)"
fact gid "$(id -g)"
fact groups "$(id -G)"
for k in CapInh CapPrm CapEff CapBnd CapAmb NoNewPrivs Seccomp; do
  fact $k "$(grep "^$k:" /proc/self/status | cut -f2)"
done
fact root "$(touch /written 2>/dev/null && echo writable || echo read-only)"
fact etc "$(touch /etc/written 2>/dev/null && echo writable || echo read-only)"
fact tmp "$(touch /tmp/written 2>/dev/null && echo writable || echo read-only)"
fact tmp_kib "$(df -k /tmp | tail -1 | awk '{print $2}')"
fact shm_kib "$(df -k /dev/shm | tail -1 | awk '{print $2}')"
fact tmp_exec "$(cp /bin/busybox /tmp/b && /tmp/b true 2>/dev/null && echo yes || echo no)"
fact interfaces "$(ls /sys/class/net | tr '\\n' ' ')"
fact memory "$(first /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes)"
fact cpu "$(first /sys/fs/cgroup/cpu.max 2>/dev/null || echo "$(cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us) $(cat /sys/fs/cgroup/cpu/cpu.cfs_period_us)")"
fact pids "$(first /sys/fs/cgroup/pids.max /sys/fs/cgroup/pids/pids.max)"
fact init "$(tr '\\0' '\\n' </proc/1/cmdline | head -n 1)"
fact socket "$(ls /var/run/docker.sock /run/docker.sock 2>/dev/null | wc -l)"
fact mount "$(mount -t tmpfs none /mnt 2>/dev/null && echo allowed || echo denied)"
fact core "$(ulimit -c)"
fact environment "$(env | cut -d= -f1 | sort | tr '\\n' ' ')"
printf '"'
`;

async function facts(
  more: Readonly<Record<string, unknown>> = {},
  options: Parameters<typeof runPlugin>[1] = {},
): Promise<Record<string, string>> {
  const { output, record } = await runPlugin(shellPlugin(FACTS, more), options);
  expect(record).toMatchObject({ outcome: 'succeeded', error: null });
  return Object.fromEntries(
    String(output)
      .trim()
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(': ');
        return colon < 0
          ? [line.replace(/:$/, ''), '']
          : [line.slice(0, colon), line.slice(colon + 2).trim()];
      }),
  );
}

const NO_CAPABILITIES = '0000000000000000';

test('the default sandbox, seen from inside', async () => {
  process.env['GITHUB_TOKEN'] = 'decoy';
  process.env['ACTIONS_RUNTIME_TOKEN'] = 'decoy';
  const inside = await facts();
  expect(inside).toMatchObject({
    uid: '65534',
    gid: '65534',
    groups: '65534',
    CapInh: NO_CAPABILITIES,
    CapPrm: NO_CAPABILITIES,
    CapEff: NO_CAPABILITIES,
    CapBnd: NO_CAPABILITIES,
    CapAmb: NO_CAPABILITIES,
    NoNewPrivs: '1',
    root: 'read-only',
    etc: 'read-only',
    tmp: 'writable',
    tmp_kib: '65536',
    shm_kib: '65536',
    tmp_exec: 'no',
    interfaces: 'lo',
    memory: String(512 * 1024 * 1024),
    cpu: '100000 100000',
    pids: '256',
    socket: '0',
    mount: 'denied',
    core: '0',
  });
  expect(inside['init']).toMatch(/init/);
  expect(inside['environment']?.split(' ').sort()).toEqual(
    expect.not.arrayContaining(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN']),
  );
});

test('the environment is what the definition declares, and no more', async () => {
  process.env['GITHUB_TOKEN'] = 'decoy';
  const { output } = await runPlugin(
    shellPlugin('env | sort | tr "\\n" " " | sed \'s/.*/"&"/\'', {
      env: { LOG_LEVEL: 'info', EMPTY: '' },
      secrets: ['API_TOKEN'],
    }),
    { env: { LOG_LEVEL: 'debug' }, secrets: { API_TOKEN: 's3cret' } },
  );
  const names = String(output).trim().split(' ');
  expect(names).toEqual(
    expect.arrayContaining([
      'API_TOKEN=s3cret',
      'EMPTY=',
      'LOG_LEVEL=debug',
      'PLUGIN_ID=probe',
    ]),
  );
  const known =
    /^(API_TOKEN|EMPTY|LOG_LEVEL|PLUGIN_ID|PLUGIN_EXECUTION_ID|PATH|HOSTNAME|HOME|PWD|SHLVL|OLDPWD)=/;
  expect(names.filter((name) => !known.test(name))).toEqual([]);
});

test.each([
  ['500m', '50000 100000'],
  ['1', '100000 100000'],
  ['5m', '5000 1000000'],
])('cpu %s is the quota %s', async (cpu, quota) => {
  const { record, output } = await runPlugin(
    shellPlugin(
      'q=$(cat /sys/fs/cgroup/cpu.max 2>/dev/null || echo "$(cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us) $(cat /sys/fs/cgroup/cpu/cpu.cfs_period_us)"); echo "\\"$q\\""',
      { resource_limits: { cpu } },
    ),
  );
  expect(record.error).toBeNull();
  expect(output).toBe(quota);
});

test('memory, pids and tmp are what the definition says', async () => {
  const inside = await facts({
    resource_limits: { memory: '100Mi', pids: 33, tmp: '8Mi' },
  });
  expect(inside).toMatchObject({
    memory: String(100 * 1024 * 1024),
    pids: '33',
    tmp_kib: '8192',
  });
});

test("the step's cpu and memory override the definition's", async () => {
  const inside = await facts(
    { resource_limits: { cpu: '1', memory: '512Mi' } },
    { nanoCpus: 250_000_000, memoryBytes: 64 * 1024 * 1024 },
  );
  expect(inside).toMatchObject({
    memory: String(64 * 1024 * 1024),
    cpu: '25000 100000',
  });
});

test.each([
  [{ user: '1000:2000' }, { uid: '1000', gid: '2000' }],
  [{ user: 'host' }, { uid: '1001', gid: '1001' }],
  [{ user: 'image' }, { uid: '0', gid: '0' }],
  [{ read_only: false, user: 'image' }, { root: 'writable' }],
])('the sandbox relaxed by %j', async (sandbox, expected) => {
  expect(await facts({ sandbox })).toMatchObject(expected);
});

test('a capability that is asked for is there, and no other', async () => {
  // CAP_NET_RAW is bit 13.
  const inside = await facts({
    sandbox: { capabilities: ['NET_RAW'], user: 'image' },
  });
  expect(inside).toMatchObject({
    CapEff: '0000000000002000',
    CapBnd: '0000000000002000',
    NoNewPrivs: '1',
  });
});

test('with network: bridge there is a network, so that its absence proves something', async () => {
  const inside = await facts({ network: 'bridge' });
  expect(inside['interfaces']?.split(' ')).toEqual(
    expect.arrayContaining(['eth0', 'lo']),
  );
});

test('an image cannot weaken the sandbox', async () => {
  // VOLUME /data, HEALTHCHECK, STOPSIGNAL SIGKILL, USER root, a forged label.
  const { record, output } = await runPlugin({
    id: 'metadata',
    image: 'plugin-runner-test/metadata:1',
    entrypoint: [
      '/bin/busybox',
      'sh',
      '-c',
      'echo "{\\"uid\\": $(id -u), \\"data\\": \\"$(grep " /data " /proc/mounts | cut -d" " -f1,3)\\"}"',
    ],
  });
  expect(record.error).toBeNull();
  expect(output).toEqual({ uid: 65534, data: 'tmpfs tmpfs' });
});

test('fewer processes than an init needs are refused with the definition', async () => {
  const { record } = await runPlugin(
    shellPlugin('echo 1', { resource_limits: { pids: 1 } }),
  );
  expect(record.outcome).toBe('definition_invalid');
});

test('the workspace is read-only, on an engine with files of its own too', async () => {
  // A directory that the machine of every engine has; small, as one that does
  // not see ours gets a copy.
  const { record, output } = await runPlugin(
    shellPlugin(
      '[ -e "$PLUGIN_WORKSPACE/cputable" ] && ! touch "$PLUGIN_WORKSPACE/w" && echo true',
      { workspace: 'read' },
    ),
    { workspace: '/usr/share/dpkg' },
  );
  expect(record.error).toBeNull();
  expect(output).toBe(true);
});
