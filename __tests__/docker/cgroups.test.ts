import { docker, leavesNothingBehind, runPlugin } from './run-plugin';

leavesNothingBehind();

const MEBIBYTE = 1024 * 1024;

/** A definition that runs Python code; memory and CPU in known amounts. */
function pythonPlugin(
  code: string,
  limits: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    id: 'probe',
    image: 'plugin-runner-test/python:1',
    entrypoint: ['python3', '-c', code],
    resource_limits: limits,
  };
}

/** Writes on every page of so many MiB. */
const hold = (mebibytes: number): string => `b'x' * (${mebibytes} << 20)`;

/** Runs Python code in a process of its own. */
const inChild = (code: string): string =>
  `import subprocess, sys; subprocess.run([sys.executable, '-c', "${code}"])`;

const engine = JSON.parse(docker('info', '--format', '{{json .}}')) as {
  readonly CgroupVersion: string;
  readonly SwapLimit: boolean;
};

describe(`cgroup v${engine.CgroupVersion}`, () => {
  /** The files of the container's cgroup as it sees them, first that is there. */
  const READ = `
import json, os
def read(*paths):
    for path in paths:
        if os.path.exists('/sys/fs/cgroup/' + path):
            return open('/sys/fs/cgroup/' + path).read().strip()
`;

  test('the kernel has every limit of the definition', async () => {
    const { record, output } = await runPlugin(
      pythonPlugin(
        `${READ}
cpu = read('cpu.max')
if cpu is None:
    cpu = read('cpu/cpu.cfs_quota_us') + ' ' + read('cpu/cpu.cfs_period_us')
tmp = os.statvfs('/tmp')
print(json.dumps({
    'memory': read('memory.max', 'memory/memory.limit_in_bytes'),
    'pids': read('pids.max', 'pids/pids.max'),
    'cpu': cpu,
    'tmp': tmp.f_blocks * tmp.f_frsize,
}))`,
        { memory: '100Mi', cpu: '250m', pids: 33, tmp: '8Mi' },
      ),
    );
    expect(record.error).toBeNull();
    expect(output).toEqual({
      memory: String(100 * MEBIBYTE),
      pids: '33',
      cpu: '25000 100000',
      tmp: 8 * MEBIBYTE,
    });
  });

  test('swap is none, or the record says that it is not limited', async () => {
    const { record, output } = await runPlugin(
      pythonPlugin(
        `${READ}
swap = read('memory.swap.max')
total = read('memory/memory.memsw.limit_in_bytes')
print(json.dumps(swap if swap else total and str(int(total) - (100 << 20))))`,
        { memory: '100Mi' },
      ),
    );
    expect(record.error).toBeNull();
    if (engine.SwapLimit) {
      expect(output).toBe('0');
      expect(record.warnings).toEqual([]);
    } else {
      expect(output).not.toBe('0');
      expect(record.warnings.join()).toMatch(/memory limited without swap/i);
    }
  });

  test('the peak is what the plugin held, to a few MiB', async () => {
    const { record } = await runPlugin(
      pythonPlugin(
        `import time; held = ${hold(100)}; del held; time.sleep(1); print('{}')`,
        { memory: '256Mi' },
      ),
    );
    expect(record.error).toBeNull();
    expect(record.usage.peak_memory_bytes).toBeGreaterThan(100 * MEBIBYTE);
    expect(record.usage.peak_memory_bytes).toBeLessThan(150 * MEBIBYTE);
  });

  test('CPU time is what the plugin computed, not what it waited', async () => {
    const { record } = await runPlugin(
      pythonPlugin(`
import time
time.sleep(2)
while time.process_time() < 1: pass
print('{}')`),
    );
    expect(record.error).toBeNull();
    expect(record.usage.cpu_ms).toBeGreaterThan(900);
    expect(record.usage.cpu_ms).toBeLessThan(2900);
  });
});

describe('out of memory', () => {
  const LIMITS = { memory: '32Mi' };

  test('a plugin over its limit is told the limit every time, and the peak (case 38)', async () => {
    const peaks: (number | null)[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { record } = await runPlugin(pythonPlugin(hold(200), LIMITS));
      expect(record).toMatchObject({
        outcome: 'out_of_memory',
        exit_code: 137,
      });
      expect(record.error).toMatch(/\(limit 32 MiB(, peak [\d.]+ MiB)?\)/);
      peaks.push(record.usage.peak_memory_bytes);
    }
    // The last sample before the end; systemd may end the cgroup before it.
    const highest = Math.max(...peaks.map((peak) => peak ?? 0));
    expect(highest).toBeGreaterThan(16 * MEBIBYTE);
    expect(highest).toBeLessThanOrEqual(32 * MEBIBYTE);
  });

  test('two at once are both told (case 38)', async () => {
    const results = await Promise.all(
      [200, 1, 200, 1].map((size) =>
        runPlugin(pythonPlugin(`held = ${hold(size)}; print('{}')`, LIMITS)),
      ),
    );
    expect(results.map(({ record }) => record.outcome)).toEqual([
      'out_of_memory',
      'succeeded',
      'out_of_memory',
      'succeeded',
    ]);
  });

  test('a killed child of a plugin that succeeds is a warning, every time (case 38)', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { record } = await runPlugin(
        pythonPlugin(`${inChild(hold(200))}; print('{}')`, LIMITS),
      );
      expect(record).toMatchObject({ outcome: 'succeeded', exit_code: 0 });
      expect(record.warnings.join()).toMatch(
        /killed for lack of memory \(limit 32 MiB, peak /,
      );
    }
  });

  test('a killed child of a plugin that fails is the reason, every time (case 38)', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { record } = await runPlugin(
        pythonPlugin(`${inChild(hold(200))}; sys.exit(1)`, LIMITS),
      );
      expect(record).toMatchObject({ outcome: 'out_of_memory', exit_code: 1 });
    }
  });

  test('a plugin that kills itself is not out of memory (case 32)', async () => {
    const { record } = await runPlugin(
      pythonPlugin('import os; os.kill(os.getpid(), 9)', LIMITS),
    );
    expect(record).toMatchObject({ outcome: 'plugin_failed', exit_code: 137 });
  });

  test('nor is one that fills its memory with files and says 137 (case 32)', async () => {
    const { record, stderr } = await runPlugin({
      ...pythonPlugin(
        `
import sys
with open('/big', 'wb') as file:
    for _ in range(100): file.write(bytes(2 ** 20))
print('wrote it all', file=sys.stderr)
sys.exit(137)`,
        LIMITS,
      ),
      sandbox: { read_only: false, user: 'image' },
    });
    if (!stderr.includes('wrote it all')) {
      // A disk too slow for the memory: the kernel has killed it in earnest.
      expect(record.outcome).toBe('out_of_memory');
      return;
    }
    expect(record).toMatchObject({ outcome: 'plugin_failed', exit_code: 137 });
    expect(record.error).toContain('possibly for lack of memory');
  });

  test('no meaning of an exit code explains it away (case 38)', async () => {
    const { record } = await runPlugin({
      ...pythonPlugin(`print('{}', flush=True); ${hold(200)}`, LIMITS),
      exit_codes: { 137: { meaning: 'fine', outcome: 'succeeded' } },
    });
    expect(record).toMatchObject({ outcome: 'out_of_memory', exit_code: 137 });
  });

  test('files in /tmp count, and end in the container (case 40)', async () => {
    const { record } = await runPlugin(
      pythonPlugin(`open('/tmp/full', 'wb').write(${hold(20)} * 10)`, {
        memory: '32Mi',
        tmp: '1Gi',
      }),
    );
    expect(record.outcome).toBe('out_of_memory');
  });
});

test('a fork bomb stops at its limit of processes (case 39)', async () => {
  const { record, output } = await runPlugin(
    pythonPlugin(
      `
import errno, os, time
count, reason = 0, None
while reason is None and count < 1000:
    try:
        if os.fork() == 0:
            time.sleep(600)
            os._exit(0)
        count += 1
    except OSError as error:
        reason = errno.errorcode[error.errno]
print('{"count": %d, "reason": "%s"}' % (count, reason))`,
      { pids: 20 },
    ),
  );
  expect(record).toMatchObject({ outcome: 'succeeded', error: null });
  // The plugin itself and its init are two of the twenty.
  expect(output).toEqual({ count: 18, reason: 'EAGAIN' });
});
