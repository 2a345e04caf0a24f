import {
  docker,
  leavesNothingBehind,
  runPlugin,
  shellPlugin,
} from './run-plugin';

leavesNothingBehind();

/** A definition that asks for gVisor. */
const inGvisor = (
  script: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> =>
  shellPlugin(script, { sandbox: { runtime: 'runsc' }, ...more });

// scripts/test.mjs says loudly when this is set, and CI fails without gVisor.
const describeGvisor =
  process.env['PLUGIN_RUNNER_NO_GVISOR'] === '1' ? describe.skip : describe;

describeGvisor('a plugin with `sandbox.runtime: runsc`', () => {
  const KERNEL = `dmesg 2>/dev/null | grep -qi gvisor && echo '"gVisor"' || echo '"Linux"'`;

  test('runs on the kernel of gVisor, and without it on that of the machine', async () => {
    // The log of the machine's kernel is closed to it, that of gVisor is not.
    const { record, output } = await runPlugin(inGvisor(KERNEL));
    expect(record.error).toBeNull();
    expect(record.sandbox?.runtime).toBe('runsc');
    expect(output).toBe('gVisor');
    expect((await runPlugin(shellPlugin(KERNEL))).output).toBe('Linux');
  });

  test('is asked for of the engine by that name', async () => {
    let runtime = '';
    await runPlugin(inGvisor('echo started >&2; cat'), {
      onStderr: () => {
        const latest = docker('ps', '--all', '--quiet', '--latest');
        const format = '{{.HostConfig.Runtime}}';
        runtime = docker('inspect', '--format', format, latest);
      },
    });
    expect(runtime).toBe('runsc');
  });

  test('is nobody, without capabilities, network or a writable root', async () => {
    const { output } = await runPlugin(
      inGvisor(`
        echo "{\\"uid\\": $(id -u),
          \\"capabilities\\": \\"$(grep CapEff /proc/self/status | cut -f2)\\",
          \\"root\\": $(touch /written 2>/dev/null && echo 1 || echo 0),
          \\"tmp\\": $(touch /tmp/written 2>/dev/null && echo 1 || echo 0),
          \\"addresses\\": $(ip addr 2>/dev/null | grep -c 'inet [^1]' || true)}"`),
    );
    expect(output).toEqual({
      ...{ uid: 65534, capabilities: '0000000000000000' },
      ...{ root: 0, tmp: 1, addresses: 0 },
    });
  });

  test('reads its input and prints its output, byte for byte', async () => {
    const input = `[${'"abcdefgh ü€",'.repeat(100_000)}0]`;
    const { record, stdout } = await runPlugin(inGvisor('cat'), { input });
    expect(record.error).toBeNull();
    expect(Buffer.from(stdout, 'latin1').equals(Buffer.from(input))).toBe(true);
  });

  test.each([1, 126, 127, 137, 255])(
    'ends with its own exit code %i',
    async (code) => {
      const { record, stderr } = await runPlugin(
        inGvisor(`echo said >&2; exit ${code}`),
      );
      expect(record).toMatchObject({
        outcome: 'plugin_failed',
        exit_code: code,
      });
      expect(stderr).toBe('said\n');
    },
  );

  test('that cannot start is start_failed', async () => {
    const { record } = await runPlugin({
      ...inGvisor(''),
      entrypoint: ['/nowhere'],
    });
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toMatch(/not in the image/);
  });

  test('is stopped at its timeout, and one that ignores the signal killed', async () => {
    const [stopped, killed] = await Promise.all([
      runPlugin(
        inGvisor("trap 'exit 9' TERM; while true; do sleep 0.1; done", {
          timeout: '12s',
        }),
      ),
      runPlugin(
        inGvisor("trap '' TERM; while true; do sleep 1; done", {
          timeout: '12s',
          stop: { grace: '500ms' },
        }),
      ),
    ]);
    expect(stopped.record).toMatchObject({
      outcome: 'timed_out',
      exit_code: 9,
    });
    expect(killed.record).toMatchObject({
      outcome: 'timed_out',
      exit_code: 137,
    });
  });

  test('that takes more memory than its limit is out_of_memory', async () => {
    const { record } = await runPlugin(
      inGvisor('a=x; while true; do a="$a$a$a$a"; done', {
        resource_limits: { memory: '128Mi' },
      }),
    );
    expect(record.outcome).toBe('out_of_memory');
    expect(record.error).toContain('limit 128 MiB');
  });

  test('sees the repository without its .git', async () => {
    const { record, output } = await runPlugin(
      inGvisor(
        'ls "$PLUGIN_WORKSPACE" >/dev/null && ! touch "$PLUGIN_WORKSPACE/w" && echo true',
        { workspace: 'read' },
      ),
      { workspace: '/usr/share/dpkg' },
    );
    expect(record.error).toBeNull();
    expect(output).toBe(true);
  });
});

test('a runtime that the engine does not have is never replaced by another', async () => {
  const { record, stderr } = await runPlugin(
    shellPlugin('echo ran >&2; echo 1', {
      sandbox: { runtime: 'no-such-runtime' },
    }),
  );
  expect(record).toMatchObject({ outcome: 'start_failed', exit_code: null });
  expect(record.error).toContain('no other takes its place');
  expect(record.error).toContain('`docker info` lists its runtimes');
  expect(stderr).toBe('');
});
