import {
  docker,
  leavesNothingBehind,
  runPlugin,
  shellPlugin,
} from './run-plugin';

leavesNothingBehind();

describe('exit codes', () => {
  test.each([1, 2, 3, 125, 126, 127, 255])(
    'exit %i of the plugin is plugin_failed with that code',
    async (code) => {
      const { record, output } = await runPlugin(
        shellPlugin(`echo '{"done": true}'; echo 'no luck' >&2; exit ${code}`),
      );
      expect(record).toMatchObject({
        outcome: 'plugin_failed',
        exit_code: code,
      });
      expect(record.error).toBe(
        `Plugin "probe" ended with exit code ${code}. Its last log line: "no luck".`,
      );
      expect(output).toEqual({ done: true });
    },
  );

  test('137 of its own is not out of memory', async () => {
    const { record } = await runPlugin(shellPlugin('exit 137'));
    expect(record).toMatchObject({ outcome: 'plugin_failed', exit_code: 137 });
    expect(record.error).toContain('not by plugin-runner');
  });
});

describe('what cannot be started', () => {
  test.each([
    ['a command that is not there', ['/nowhere'], /not in the image/],
    ['a directory', ['/bin'], /not executable/],
    ['a file that is not executable', ['/proc/version'], /not executable/],
  ])('%s', async (_name, entrypoint, advice) => {
    const { record } = await runPlugin({
      ...shellPlugin(''),
      entrypoint,
    });
    expect(record).toMatchObject({ outcome: 'start_failed', exit_code: null });
    expect(record.error).toMatch(advice);
  });

  test('a runtime that the engine does not know', async () => {
    const { record } = await runPlugin(
      shellPlugin('echo 1', { sandbox: { runtime: 'no-such-runtime' } }),
    );
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toMatch(/does not know the runtime/);
  });

  test('a network that the engine does not know', async () => {
    const { record } = await runPlugin(
      shellPlugin('echo 1', { network: 'no-such-network' }),
    );
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toMatch(/does not know the network/);
  });

  test('more CPUs than there are', async () => {
    const { record } = await runPlugin(
      shellPlugin('echo 1', { resource_limits: { cpu: 1000 } }),
    );
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toMatch(/fewer CPUs/);
  });
});

describe('output', () => {
  test.each([
    ['nothing', 'true', /it is empty/],
    ['text', 'echo hello', /the character 'h' .*line 1, column 1/],
    ['JSON and text', 'echo "{}"; echo done', /more text after the JSON value/],
    ['half of it', 'printf \'{"a": \'', /ends before the JSON is complete/],
    ['invalid UTF-8', `printf '"\\377"'`, /not valid UTF-8/],
  ])('%s is invalid_output', async (_name, script, problem) => {
    const { record } = await runPlugin(shellPlugin(script));
    expect(record).toMatchObject({ outcome: 'invalid_output', exit_code: 0 });
    expect(record.error).toMatch(problem);
  });

  test('every fault against the output schema is listed', async () => {
    const { record, output } = await runPlugin(
      shellPlugin('echo \'{"count": "three", "extra": 1}\'', {
        output_schema: {
          type: 'object',
          properties: { count: { type: 'integer' }, name: { type: 'string' } },
          required: ['count', 'name'],
          additionalProperties: false,
        },
      }),
    );
    expect(record.outcome).toBe('invalid_output');
    expect(record.error).toContain('"/count": must be integer, is string');
    expect(record.error).toContain('"name" is missing');
    expect(record.error).toContain('"extra" is not a known property');
    expect(output).toEqual({ count: 'three', extra: 1 });
  });

  test('20 MB in and out, byte for byte', async () => {
    const input = `[${'"abcdefgh ü€",'.repeat(1_200_000)}0]`;
    const { record, stdout } = await runPlugin(
      shellPlugin('cat', { output: { max_bytes: '64Mi' } }),
      { input },
    );
    expect(record.error).toBeNull();
    expect(record.input_bytes).toBe(Buffer.byteLength(input));
    expect(Buffer.from(stdout, 'latin1').equals(Buffer.from(input))).toBe(true);
  });

  test('numbers and keys reach the plugin and come back as they are', async () => {
    const input =
      '{"big": 12345678901234567890, "huge": 1e400, "zero": -0, "a": 1, "a": 2}';
    const { stdout } = await runPlugin(shellPlugin('cat'), { input });
    expect(stdout).toBe(input);
  });

  test('a flood is cut off at the limit', async () => {
    const { record } = await runPlugin(
      shellPlugin('yes', { output: { max_bytes: '1Mi' } }),
    );
    expect(record).toMatchObject({ outcome: 'output_too_large' });
    expect(record.error).toContain('more than 1048576 bytes');
  });

  test('a log of 30 MB is kept up to its limit and counted', async () => {
    const { record, execution } = await runPlugin(
      shellPlugin("yes | head -c 30000000 >&2; echo '{}'"),
    );
    expect(record).toMatchObject({
      outcome: 'succeeded',
      stderr_bytes: 30_000_000,
    });
    expect(execution.stderrFile).toBeDefined();
  });

  test('stdout that closes early is not an early success', async () => {
    const { record, output } = await runPlugin(
      shellPlugin("echo '{}'; exec >&- 2>&-; sleep 1; exit 4"),
    );
    expect(record).toMatchObject({ outcome: 'plugin_failed', exit_code: 4 });
    expect(output).toEqual({});
  });
});

describe('input', () => {
  test('a plugin that never reads it may succeed', async () => {
    const { record } = await runPlugin(shellPlugin("echo '{}'"), {
      input: `"${'x'.repeat(20_000_000)}"`,
    });
    expect(record).toMatchObject({ outcome: 'succeeded', error: null });
  });

  test('shell syntax in it stays text', async () => {
    const input = '"$(id) `id` ${{ secrets.X }} --flag \' \\" \\n"';
    const { stdout } = await runPlugin(shellPlugin('cat'), { input });
    expect(stdout).toBe(input);
  });

  test('an input that does not fit starts nothing', async () => {
    const { record } = await runPlugin(
      shellPlugin('cat', {
        input_schema: { type: 'object', required: ['message'] },
      }),
      { input: '{"massage": "hello"}' },
    );
    expect(record).toMatchObject({ outcome: 'invalid_input', exit_code: null });
    expect(record.error).toContain('"message" is missing');
    expect(record.error).not.toContain('hello');
  });
});

describe('time', () => {
  test('a plugin that ignores SIGTERM is killed after its grace', async () => {
    const { record } = await runPlugin(
      shellPlugin("trap '' TERM; while true; do sleep 1; done", {
        timeout: '5s',
        stop: { grace: '500ms' },
      }),
    );
    expect(record).toMatchObject({ outcome: 'timed_out', exit_code: 137 });
    expect(record.error).toContain('its timeout of 5 s');
  });

  test('perfect JSON in the grace period does not make it a success', async () => {
    const { record } = await runPlugin(
      shellPlugin(
        'trap \'echo "{}"; exit 0\' TERM; while true; do sleep 0.1; done',
        { timeout: '5s' },
      ),
    );
    expect(record).toMatchObject({ outcome: 'timed_out', exit_code: 0 });
  });

  test('a cancelled execution is stopped', async () => {
    const cancel = new AbortController();
    const { record } = await runPlugin(shellPlugin('sleep 600'), {
      cancel: cancel.signal,
      onState: (state) => {
        if (state === 'run') cancel.abort();
      },
    });
    expect(record).toMatchObject({ outcome: 'cancelled', exit_code: 143 });
  });

  test.each(['resolve', 'pull', 'create', 'start'])(
    'cancelled in the state %s',
    async (at) => {
      const cancel = new AbortController();
      const { record } = await runPlugin(shellPlugin('sleep 600'), {
        cancel: cancel.signal,
        onState: (state) => {
          if (state === at) cancel.abort();
        },
      });
      expect(record.outcome).toBe('cancelled');
    },
  );
});

describe('memory', () => {
  const HOG = 'a=x; while true; do a="$a$a$a$a"; done';

  test('out of memory names the limit', async () => {
    const { record } = await runPlugin(
      shellPlugin(`exec /bin/busybox sh -c '${HOG}'`, {
        resource_limits: { memory: '16Mi' },
      }),
    );
    expect(record.outcome).toBe('out_of_memory');
    expect(record.exit_code).not.toBe(0);
    expect(record.error).toContain('limit 16 MiB');
  });

  test('a killed child of a plugin that ends well is a warning', async () => {
    const { record } = await runPlugin(
      shellPlugin(
        `/bin/busybox sh -c '${HOG}' 2>/dev/null; echo '{}'; exit 0`,
        {
          resource_limits: { memory: '16Mi' },
        },
      ),
    );
    expect(record).toMatchObject({ outcome: 'succeeded', exit_code: 0 });
    expect(record.warnings.join()).toContain('killed for lack of memory');
  });

  test('filling /tmp ends in the container', async () => {
    const { record } = await runPlugin(
      shellPlugin(
        'head -c 20000000 /dev/zero >/tmp/full 2>/dev/null && echo \'"written"\' || echo \'"refused"\'',
        { resource_limits: { tmp: '8Mi' } },
      ),
    );
    expect(record.error).toBeNull();
  });
});

test('usage of a run of a second is measured', async () => {
  const { record } = await runPlugin(
    shellPlugin(
      "(head -c 8000000 /dev/zero; sleep 1) | tail -c 8000000 >/dev/null; echo '{}'",
    ),
  );
  expect(record.usage.peak_memory_bytes).toBeGreaterThan(1_000_000);
  expect(record.usage.cpu_ms).toBeGreaterThanOrEqual(0);
});

test('a container removed by somebody else is an engine fault', async () => {
  const { record } = await runPlugin(
    shellPlugin('echo started >&2; sleep 600'),
    {
      onStderr: () => {
        docker('rm', '--force', docker('ps', '--quiet', '--latest'));
      },
    },
  );
  expect(record.outcome).not.toBe('succeeded');
  expect(record.error).toBeTruthy();
});

test('twenty executions at once do not mix', async () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  const results = await Promise.all(
    numbers.map((number) =>
      runPlugin(shellPlugin('cat', { id: `probe-${number % 3}` }), {
        input: String(number),
      }),
    ),
  );
  expect(results.map(({ output }) => output)).toEqual(numbers);
});

describe('no engine', () => {
  test.each([
    ['unix:///nonexistent/docker.sock', /does not exist.*Install and start/],
    ['tcp://127.0.0.1:1', /refuses connections/],
    ['ftp://x', /is not supported/],
  ])('%s', async (host, advice) => {
    const { record } = await runPlugin(shellPlugin('cat'), {
      engine: { DOCKER_HOST: host },
    });
    expect(record.outcome).toBe('engine_unavailable');
    expect(record.error).toMatch(advice);
  });
});
