import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  leavesNothingBehind,
  runPlugin,
  shellPlugin,
  type RunOptions,
  type RunResult,
} from './run-plugin';

leavesNothingBehind();

const PODMAN = process.env['TEST_PODMAN'];

// scripts/test.mjs says loudly when there is none.
const describePodman = PODMAN ? describe : describe.skip;

describePodman('with the socket of Podman', () => {
  const run = (
    script: string,
    more: Readonly<Record<string, unknown>> = {},
    options: RunOptions = {},
  ): Promise<RunResult> =>
    runPlugin(shellPlugin(script, more), {
      ...options,
      engine: { DOCKER_HOST: PODMAN ?? '' },
    });

  const podman = (...argv: readonly string[]): string =>
    execFileSync('docker', ['--host', PODMAN ?? '', ...argv], {
      encoding: 'utf8',
    }).trim();

  afterEach(() => {
    expect(podman('ps', '--all', '--quiet')).toBe('');
    expect(podman('volume', 'ls', '--quiet')).toBe('');
  });

  test('a plugin gets its input, and its output and log are taken', async () => {
    const { record, output, stderr } = await run(
      'echo hello >&2; cat',
      { resource_limits: { cpu: '250m', memory: '32Mi', pids: 20 } },
      { input: '{"a": [1, 2]}' },
    );
    expect(record).toMatchObject({ outcome: 'succeeded', exit_code: 0 });
    expect(record.image_digest).toMatch(/^sha256:/);
    expect(record.limits).toMatchObject({
      nano_cpus: 250_000_000,
      memory_bytes: 32 * 2 ** 20,
      pids: 20,
    });
    expect(record.usage.peak_memory_bytes).toBeGreaterThan(0);
    expect(output).toEqual({ a: [1, 2] });
    expect(stderr).toBe('hello\n');
  });

  test('a large input comes back as it is', async () => {
    const input = JSON.stringify('a'.repeat(4_000_000));
    const { record, stdout } = await run('cat', {}, { input });
    expect(record.error).toBeNull();
    expect(stdout === input).toBe(true);
  });

  test('the sandbox is there', async () => {
    const { record, output } = await run(`
      field() { grep "^$1:" /proc/self/status | cut -f2; }
      writable() { touch "$1/written" 2>/dev/null && echo true || echo false; }
      echo "{\\"user\\": \\"$(id -u):$(id -g)\\",
        \\"capabilities\\": \\"$(field CapBnd)\\",
        \\"noNewPrivileges\\": $(field NoNewPrivs),
        \\"seccomp\\": $(field Seccomp),
        \\"root\\": $(writable /), \\"run\\": $(writable /run),
        \\"varTmp\\": $(writable /var/tmp), \\"tmp\\": $(writable /tmp),
        \\"keysMasked\\": $([ -c /proc/keys ] && echo true || echo false),
        \\"sys\\": $(writable /proc/sys/kernel),
        \\"addresses\\": $(ip addr | grep -c 'inet [^1]' || true)}"`);
    expect(record.error).toBeNull();
    expect(output).toEqual({
      user: '65534:65534',
      capabilities: '0000000000000000',
      noNewPrivileges: 1,
      seccomp: 2,
      ...{ root: false, run: false, varTmp: false, tmp: true },
      ...{ keysMasked: true, sys: false, addresses: 0 },
    });
  });

  test('a root user finds no room and no programs beside /tmp either', async () => {
    const { output } = await run(
      `full() { head -c 1000000 /dev/zero > "$1/x" 2>/dev/null && echo false || echo true; }
       echo "[$(full /run), $(full /var/tmp)]"`,
      { sandbox: { user: 'image' } },
    );
    expect(output).toEqual([true, true]);
  });

  test('a memory limit kills, and it is told', async () => {
    const { record } = await run('head -c 200000000 /dev/zero | tail', {
      resource_limits: { memory: '16Mi' },
    });
    expect(record.outcome).toBe('out_of_memory');
  });

  test('one that does not end is stopped, and killed after its grace', async () => {
    const { record } = await run(
      "trap '' TERM; echo 1; sleep 60 & wait; wait",
      {
        timeout: '10s',
        stop: { grace: '1s' },
      },
    );
    expect(record).toMatchObject({ outcome: 'timed_out', exit_code: 137 });
  });

  test('what cannot be started says why', async () => {
    const { record } = await run('', { entrypoint: ['/no/such/program'] });
    expect(record).toMatchObject({ outcome: 'start_failed', exit_code: null });
    expect(record.error).toContain('is not in the image');
  });

  test.each([
    ['a runtime', { sandbox: { runtime: 'no-such-runtime' } }, 'Runtime'],
    ['more CPUs than there are', { resource_limits: { cpu: 512 } }, 'NanoCpus'],
  ])('%s that Podman passes over is refused', async (_name, more, field) => {
    const { record } = await run('echo 1', more);
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toContain(`${field}: asked`);
  });

  test('an output that may have been lost does not count', async () => {
    const { record, stdout } = await run(
      'echo 1',
      {},
      { input: JSON.stringify('x'.repeat(20_000_000)) },
    );
    if (record.outcome === 'succeeded') expect(stdout).toBe('1\n');
    else expect(record.outcome).toBe('engine_unavailable');
  });

  test('files go in, and come out', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'plugin-runner-podman-'));
    try {
      writeFileSync(join(workspace, 'in.txt'), 'from outside');
      const { record } = await run(
        'cp "$PLUGIN_INPUT_DIR/in.txt" "$PLUGIN_OUTPUT_DIR/out.txt"; echo 1',
        { artifacts: {} },
        {
          workspace,
          files: ['in.txt'],
          artifactsDirectory: join(workspace, 'out'),
        },
      );
      expect(record).toMatchObject({ error: null, artifacts: { count: 1 } });
      expect(readFileSync(join(workspace, 'out', 'out.txt'), 'utf8')).toBe(
        'from outside',
      );
    } finally {
      rmSync(workspace, { recursive: true });
    }
  });
});
