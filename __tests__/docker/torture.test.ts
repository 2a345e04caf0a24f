import { docker, leavesNothingBehind, runPlugin } from './run-plugin';

leavesNothingBehind();

const TORTURE = 'plugin-runner-test/torture:1';

/** A definition that runs a program of the torture image. */
function torture(
  entrypoint: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { id: 'torture', image: TORTURE, entrypoint, ...more };
}

/** A definition that runs a shell script in the torture image. */
const script = (
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => torture(['/bin/sh', '-c', text], more);

const BREAK_OUT = ['python3', '/torture/break-out.py'];

describe('breaking out', () => {
  const DENIED = 'Operation not permitted';
  let inside: Record<string, unknown>;
  /** The same attempts in a container that Docker does not confine. */
  let unconfined: Record<string, unknown>;

  beforeAll(async () => {
    const { record, output } = await runPlugin(torture(BREAK_OUT));
    expect(record.error).toBeNull();
    inside = output as typeof inside;
    const options = [
      ...['--cap-add', 'SYS_ADMIN', '--security-opt', 'seccomp=unconfined'],
      ...['--security-opt', 'apparmor=unconfined', '--user', '65534:65534'],
    ];
    const run = (...more: string[]): typeof inside =>
      JSON.parse(
        docker('run', '--rm', ...more, TORTURE, ...BREAK_OUT),
      ) as typeof inside;
    unconfined = {
      ...run(...options.slice(0, 6), '--network', 'none'),
      setuid: run(...options, '--network', 'none')['setuid'],
    };
  });

  test.each(['mount', 'remount', 'new mounts', 'new user', 'chroot'])(
    '%s is denied, and is not where nothing confines it (case 44)',
    (attempt) => {
      expect(inside[attempt]).toBe(DENIED);
      expect(unconfined[attempt]).toBe('done');
    },
  );

  test.each(['umount', 'device', 'priority', 'become root', 'kernel log'])(
    '%s is denied (case 44)',
    (attempt) => {
      expect(inside[attempt]).toBe(DENIED);
    },
  );

  test('a setuid program gains nothing, and does where it may (case 44)', () => {
    expect(inside['setuid']).toBe(65534);
    expect(unconfined['setuid']).toBe(0);
  });

  test.each(['/written', '/etc/written', '/dev/written'])(
    '%s cannot be written, and can be by root elsewhere (case 41)',
    (path) => {
      expect(inside[`write ${path}`]).toMatch(/Read-only|Permission denied/);
      expect(unconfined[`write ${path}`]).toBe('done');
    },
  );

  test.each([
    '/proc/sys/kernel/domainname',
    '/proc/sysrq-trigger',
    '/sys/kernel/uevent_helper',
    '/sys/fs/cgroup/written',
  ])('%s is not there or cannot be written (case 41)', (path) => {
    expect(inside[`write ${path}`]).toMatch(
      /Read-only|Permission denied|No such file/,
    );
  });

  test.each(['/tmp', '/dev/shm/written'])(
    '%s can be written: it is memory of its own (case 41)',
    (path) => {
      expect(inside[`write ${path}`]).toBe('done');
    },
  );

  test.each(['connect internet', 'connect metadata', 'resolve'])(
    '%s fails at once (case 42)',
    (attempt) => {
      expect(inside[attempt]).not.toBe('done');
    },
  );

  test('no process, no key and no cgroup of the machine is visible', () => {
    const pids = inside['pids'] as number[];
    // The init, the plugin, and perhaps the child that it just waited for.
    expect(pids.length).toBeLessThanOrEqual(3);
    expect(inside['keys']).toBe(0);
    const cgroups = String(inside['cgroup']).trim().split('\n');
    expect(cgroups.filter((line) => !line.endsWith(':/'))).toEqual([]);
  });

  test('the plugin cannot have itself spared when memory runs out', () => {
    expect(inside['lower oom score']).toBe('Permission denied');
  });

  test('the filter of system calls is on', async () => {
    const seccomp = "grep -c '^Seccomp:.2$' /proc/self/status";
    const { output } = await runPlugin(script(seccomp));
    expect(output).toBe(1);
  });
});

describe('exit codes with an init', () => {
  test.each([1, 2, 125, 126, 127, 137, 255])(
    "%i is the plugin's own (case 32)",
    async (code) => {
      const { record } = await runPlugin(script(`exit ${code}`));
      expect(record).toMatchObject({
        outcome: 'plugin_failed',
        exit_code: code,
      });
    },
  );

  test('a failed plugin keeps the JSON that it printed (case 33)', async () => {
    const { record, output } = await runPlugin(script(`echo '[1]'; exit 3`));
    expect(record).toMatchObject({ outcome: 'plugin_failed', exit_code: 3 });
    expect(output).toEqual([1]);
  });
});

describe('what never starts', () => {
  test.each([
    ['a missing command', '/torture/nowhere', /not in the image/],
    [
      'a script whose interpreter is missing',
      '/torture/missing-interpreter',
      /interpreter/,
    ],
    ['a directory', '/torture/directory', /not executable/],
    ['a file that is not executable', '/torture/not-executable', /chmod a\+rx/],
    ['a command that PATH does not have', 'nowhere', /not in the image/],
  ])('%s is start_failed (case 26)', async (_name, program, advice) => {
    const { record } = await runPlugin(torture([program]));
    expect(record).toMatchObject({ outcome: 'start_failed', exit_code: null });
    expect(record.error).toMatch(advice);
  });

  test('a program for another processor is never just "failed with 1" (case 26)', async () => {
    const { record } = await runPlugin({
      id: 'foreign',
      image: 'plugin-runner-test/broken-arch:1',
    });
    expect(['start_failed', 'image_unavailable']).toContain(record.outcome);
    expect(record.error).toMatch(/processor|platform/);
  });

  test('a script without #! is run by the shell of the image (case 26)', async () => {
    const { record, stdout } = await runPlugin(
      torture(['/torture/no-shebang']),
    );
    expect(record).toMatchObject({ outcome: 'invalid_output', exit_code: 0 });
    expect(stdout).toBe('no shebang\n');
  });

  test('the user of an image without users is a clear error (case 27)', async () => {
    const image = 'plugin-runner-test/scratch:1';
    const entrypoint = ['/busybox', 'echo', '1'];
    const { record } = await runPlugin({
      ...{ id: 'scratch', image, entrypoint },
      sandbox: { user: 'image' },
    });
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toMatch(/user does not exist in the image/);
    const { output } = await runPlugin({ id: 'scratch', image, entrypoint });
    expect(output).toBe(1);
  });
});

describe('an image that wants it otherwise', () => {
  const metadata = (
    text: string,
    more: Readonly<Record<string, unknown>> = {},
  ): Record<string, unknown> => ({
    id: 'metadata',
    image: 'plugin-runner-test/metadata:1',
    entrypoint: ['/bin/sh', '-c', text],
    ...more,
  });

  test('its volumes are small and in memory, its user is not root (case 28)', async () => {
    const { record, output } = await runPlugin(
      metadata(
        `for d in /data /var/lib/data /tmp; do grep " $d " /proc/mounts | cut -d' ' -f3; done >/tmp/kinds
         echo "{\\"uid\\": $(id -u), \\"kinds\\": \\"$(echo $(cat /tmp/kinds))\\", \\"id\\": \\"$PLUGIN_ID\\"}"`,
      ),
    );
    expect(record.error).toBeNull();
    expect(output).toEqual({
      uid: 65534,
      kinds: 'tmpfs tmpfs tmpfs',
      id: 'metadata',
    });
  });

  test('its health check never runs (case 28)', async () => {
    // The image wants one every second.
    const { output } = await runPlugin(
      metadata('sleep 3; ps | grep -c "sleep 3600$" || true'),
    );
    expect(output).toBe(0);
  });

  test.each(['metadata', 'winch'])(
    'its stop signal does not count: %s (case 28)',
    async (image) => {
      const { record, stderr } = await runPlugin(
        metadata(
          `trap 'echo asked >&2; exit 9' TERM; while true; do sleep 0.1; done`,
          { image: `plugin-runner-test/${image}:1`, timeout: '5s' },
        ),
      );
      expect(record).toMatchObject({ outcome: 'timed_out', exit_code: 9 });
      expect(stderr).toContain('asked');
    },
  );

  test("its labels are not taken for ours, and a stranger's container stays (case 28)", async () => {
    const id = docker(
      'run',
      '--detach',
      'plugin-runner-test/metadata:1',
      'sleep',
      '60',
    );
    try {
      let labels = '';
      const { record } = await runPlugin(metadata('echo started >&2; cat'), {
        onStderr: () => {
          const latest = docker('ps', '--quiet', '--latest');
          const format = '{{json .Config.Labels}}';
          labels = docker('inspect', '--format', format, latest);
        },
      });
      expect(JSON.parse(labels)).toMatchObject({
        'io.plugin-runner.execution': record.execution_id,
        'io.plugin-runner.plugin': 'metadata',
      });
      expect(docker('ps', '--quiet', '--no-trunc')).toContain(id);
    } finally {
      docker('rm', '--force', '--volumes', id);
    }
  });
});

describe('out of memory', () => {
  const limited = { resource_limits: { memory: '32Mi' } };
  const HOG = '/torture/hog 2>/dev/null';

  test.each([
    ['the plugin itself', 'exec /torture/hog'],
    ['a child, and exit 1', `${HOG}; exit 1`],
    ['one of several children', `${HOG} & ${HOG} & ${HOG} & wait; exit 4`],
  ])('%s: out_of_memory, with the limit (case 38)', async (_name, text) => {
    const { record } = await runPlugin(script(text, limited));
    expect(record.outcome).toBe('out_of_memory');
    expect(record.error).toContain('limit 32 MiB');
    expect(record.error).toContain('resource_limits.memory');
  });

  test('a child, and exit 0: a success with a warning (case 38)', async () => {
    const { record } = await runPlugin(script(`${HOG}; echo 1`, limited));
    expect(record).toMatchObject({ outcome: 'succeeded', exit_code: 0 });
    expect(record.warnings.join()).toContain('killed for lack of memory');
  });

  test('137 without any lack of memory is a plain failure (case 38)', async () => {
    const { record } = await runPlugin(script('exit 137', limited));
    expect(record).toMatchObject({ outcome: 'plugin_failed', exit_code: 137 });
  });
});

test('a fork bomb meets its limit, and is gone afterwards (case 39)', async () => {
  const { record } = await runPlugin(
    torture(['/torture/fork-bomb'], {
      resource_limits: { pids: 40 },
      timeout: '5s',
    }),
  );
  // Its first shell goes on until the timeout, unless its own fork is refused.
  expect(['timed_out', 'plugin_failed']).toContain(record.outcome);
  if (record.outcome === 'plugin_failed') {
    expect(record.error).toMatch(/fork/);
  }
  // The engine and the job go on.
  const { output } = await runPlugin(script('echo 1'));
  expect(output).toBe(1);
});

test('filling /tmp ends at its size, and writes nothing to the disk (case 40)', async () => {
  let name = '';
  let written = '';
  const { record, output } = await runPlugin(
    script(
      `for f in /tmp/a /dev/shm/a; do dd if=/dev/zero of=$f bs=1M count=200 2>/dev/null; done
       echo full >&2; du -k /tmp/a /dev/shm/a | awk '{s += $1} END {print s}'`,
      { resource_limits: { tmp: '8Mi' } },
    ),
    {
      onContainer: (its) => (name = its),
      onStderr: () => {
        const format = '{{.SizeRw}}';
        written = docker('inspect', '--size', '--format', format, name);
      },
    },
  );
  expect(record.error).toBeNull();
  expect(output).toBe(16 * 1024);
  expect(Number(written)).toBeLessThan(100_000);
});

test('no token of the runner is in the environment (case 43)', async () => {
  const decoys = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_SECRETS'];
  for (const name of [...decoys, 'HTTPS_PROXY']) process.env[name] = 'decoy';
  try {
    const count = 'env | grep -c decoy || true';
    const { output } = await runPlugin(script(count));
    expect(output).toBe(0);
    const declared = await runPlugin(
      script(count, { env: { GITHUB_TOKEN: 'decoy' } }),
    );
    expect(declared.output).toBe(1);
  } finally {
    for (const name of [...decoys, 'HTTPS_PROXY']) delete process.env[name];
  }
});

test('children that outlive the plugin end with it (case 45)', async () => {
  const { record, output } = await runPlugin(torture(['/torture/bystander']));
  expect(record).toMatchObject({ outcome: 'succeeded', exit_code: 0 });
  expect(output).toBe('left');
});

describe('what a definition never gets', () => {
  test.each([
    [{ privileged: true }, 'privileged'],
    [{ sandbox: { privileged: true } }, 'privileged'],
    [{ network: 'host' }, '"host" is never granted'],
    [{ network: 'container:x' }, '"container:x" is never granted'],
    [{ network: 'ns:/proc/1/ns/net' }, 'is never granted'],
    [{ pid: 'host' }, 'never shares a namespace'],
    [{ ipc_mode: 'host' }, 'never shares a namespace'],
    [{ uts: 'host' }, 'never shares a namespace'],
    [{ userns_mode: 'host' }, 'never shares a namespace'],
    [{ volumes: ['/var/run/docker.sock:/s'] }, 'never mounts paths'],
    [{ mounts: [] }, 'never mounts paths'],
    [{ devices: ['/dev/kvm'] }, 'never gets a device'],
    [{ cap_add: ['SYS_ADMIN'] }, '"cap_add" is not a key'],
    [{ security_opt: ['seccomp=unconfined'] }, 'security_opt'],
    ...[
      ...['SYS_ADMIN', 'SYS_PTRACE', 'SYS_MODULE', 'SYS_RAWIO', 'SYS_BOOT'],
      ...['SYS_TIME', 'MAC_ADMIN', 'MAC_OVERRIDE', 'BPF', 'PERFMON'],
      ...['DAC_READ_SEARCH', 'NET_ADMIN', 'ALL', 'CAP_SYS_ADMIN'],
    ].map((name): [object, string] => [
      { sandbox: { capabilities: [name] } },
      `"${name}" is never granted`,
    ]),
  ])('%j is refused by name (case 12)', async (more, message) => {
    const { record } = await runPlugin(script('echo 1', { ...more }));
    expect(record).toMatchObject({
      outcome: 'definition_invalid',
      container: null,
    });
    expect(record.error).toContain(message);
  });

  test.each([
    [{ env: { '=x': '1' } }, /env/],
    [{ env: { 'A B': '1' } }, /A B/],
    [{ env: { 'A\nB': '1' } }, /env/],
    [{ env: { A: 'x\0y' } }, /NUL/],
    [{ env: { A: 'x'.repeat(200_000) } }, /A/],
    [{ env: ['GITHUB_TOKEN'] }, /env/],
    [{ env: { A: null } }, /env/],
  ])('the environment %# is refused (case 11)', async (more, message) => {
    const { record } = await runPlugin(script('echo 1', more));
    expect(record).toMatchObject({
      outcome: 'definition_invalid',
      container: null,
    });
    expect(record.error).toMatch(message);
  });

  test.each([
    '',
    ' ',
    'a b',
    'Upper/case',
    'a\nb',
    '-v=/:/host',
    'docker://x',
    'abcdef',
    'abc123',
  ])(
    'the image %j is refused or not found, never run (case 10)',
    async (image) => {
      const { record } = await runPlugin(
        { ...script('echo 1'), image },
        { pull: 'never' },
      );
      expect(record.outcome).toMatch(
        /^(definition_invalid|image_unavailable)$/,
      );
      expect(record.container).toBeNull();
    },
  );
});
