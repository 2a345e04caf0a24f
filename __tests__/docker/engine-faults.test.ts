import {
  startChaosProxy,
  type ChaosProxy,
  type Fault,
} from '../../scripts/chaos-proxy.mjs';
import { SLACK_MS } from '../fakes/slack';
import {
  docker,
  leavesNothingBehind,
  runPlugin,
  shellPlugin,
  type RunOptions,
  type RunResult,
} from './run-plugin';

leavesNothingBehind();

let proxy: ChaosProxy;
/** The names of the containers of a test: it touches no others. */
const names: string[] = [];

beforeEach(async () => {
  names.length = 0;
  proxy = await startChaosProxy();
});
afterEach(() => proxy.close());

/** Every call of an execution, in order. */
const PING = 'GET /_ping';
const IMAGE = /^GET \/images\/.*\/json$/;
const CREATE = 'POST /containers/create';
const INSPECT = 'GET /containers/*/json';
const ATTACH = 'POST /containers/*/attach';
const START = 'POST /containers/*/start';
const WAIT = 'POST /containers/*/wait';
const KILL = 'POST /containers/*/kill';
const DELETE = 'DELETE /containers/*';

/** Prints an output, and a log, and takes a moment. */
const QUICK = shellPlugin(
  'read line; echo hello >&2; sleep 0.3; echo "{\\"got\\": $line}"',
);
const SLOW = shellPlugin(
  'echo "{\\"half\\": true}"; echo asleep >&2; sleep 600',
);

const run = (
  definition: Readonly<Record<string, unknown>>,
  options: RunOptions = {},
): Promise<RunResult> =>
  runPlugin(definition, {
    input: '7\n',
    engine: { DOCKER_HOST: proxy.host },
    onContainer: (name) => names.push(name),
    ...options,
  });

/** What everybody reads who meets the fault: one sentence or two, and no more. */
function expectClearWords(text: string | null | undefined): void {
  expect(text).toMatch(/^[A-Z][^\n]{20,600}\.$/);
  expect(text).not.toMatch(/undefined|\[object|\n\s+at /);
}

test('without a fault the proxy changes nothing', async () => {
  const { record, output } = await run(QUICK);
  expect(record.error).toBeNull();
  expect(output).toEqual({ got: 7 });
  expect(proxy.requests).toEqual(
    expect.arrayContaining([PING, CREATE, expect.stringMatching('/attach$')]),
  );
});

test('an engine that sends every byte for itself (case 63)', async () => {
  proxy.on(/./, { kind: 'split' });
  const { record, output, stderr } = await run(
    shellPlugin(
      'read line; echo "grüße €" >&2; head -c 9000 /dev/zero | tr "\\0" x >&2; echo "{\\"got\\": \\"ü$line\\"}"',
    ),
  );
  expect(record.error).toBeNull();
  expect(output).toEqual({ got: 'ü7' });
  expect(stderr).toBe(`grüße €\n${'x'.repeat(9000)}`);
});

describe('one cut of what may be asked twice is nobody’s business (case 62)', () => {
  const CUTS: [string, string | RegExp, number][] = [
    ['the ping', PING, 1],
    ['the look at the image', IMAGE, 1],
    ['the look at the new container', INSPECT, 1],
    ['the look at the ended container', INSPECT, 2],
    ['the removal', DELETE, 1],
  ];
  test.each(
    CUTS.flatMap(([name, line, nth]) =>
      (['before', 'after'] as const).map(
        (when) => [name, when, line, nth] as const,
      ),
    ),
  )('%s, cut %s the engine acted', async (_name, when, line, nth) => {
    proxy.on(line, { kind: 'cut', when }, { nth });
    const { record, output } = await run(QUICK);
    expect(record.error).toBeNull();
    expect(output).toEqual({ got: 7 });
  });
});

describe('a cut of what must not be asked twice (case 62)', () => {
  const CUTS: [string, string | RegExp][] = [
    ['create', CREATE],
    ['attach', ATTACH],
    ['start', START],
    ['wait', WAIT],
  ];
  test.each(
    CUTS.flatMap(([name, line]) =>
      (['before', 'after'] as const).map((when) => [name, when, line] as const),
    ),
  )('%s, cut %s the engine acted', async (_name, when, line) => {
    proxy.on(line, { kind: 'cut', when });
    const { record, left } = await run(QUICK, { mayLeave: true });
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
    expect(left).toBeUndefined();
  });

  test('all connections at once, after perfect output', async () => {
    // Either may come first: its log, and the answer to the start.
    const awaited = new Set(['run', 'asleep']);
    const cutAfter = (last: string): void => {
      awaited.delete(last);
      // The wait for its end is asked for a moment after its start.
      if (awaited.size === 0) setTimeout(() => proxy.cutAll(), 500);
    };
    const { record, stdout } = await run(SLOW, {
      onState: (state) => {
        if (state === 'run') cutAfter(state);
      },
      onStderr: () => cutAfter('asleep'),
    });
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
    expect(record.error).toContain('was still running');
    expect(JSON.parse(stdout)).toEqual({ half: true });
  });

  test.each([0, 3, 8, 12])(
    'the output stream, cut after %d bytes',
    async (afterBytes) => {
      proxy.on(ATTACH, { kind: 'cut', afterBytes });
      const { record } = await run(QUICK);
      expect(record.outcome).toBe('engine_unavailable');
      expectClearWords(record.error);
    },
  );

  // A frame is 8 bytes and its content: 14 is between the first two.
  test.each([
    [0, 1.5],
    [3, 1.5],
    [8, 1.5],
    [12, 1.5],
    [14, 1.5],
    [14, 5],
  ])(
    'the output stream, ended in good order after %d bytes, of a plugin that goes on for %d s',
    async (afterBytes, seconds) => {
      proxy.on(ATTACH, { kind: 'truncate', afterBytes });
      const { record } = await run(
        shellPlugin(`echo hello >&2; sleep ${seconds}; echo '{}'`),
      );
      expect(record.outcome).toBe('engine_unavailable');
      expectClearWords(record.error);
    },
  );

  test('a stream that ended well, of a plugin whose end nobody reports', async () => {
    proxy.on(WAIT, { kind: 'cut', when: 'after' });
    const { record, output } = await run(shellPlugin("echo '{}'"));
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
    expect(output).toBeUndefined();
  });
});

describe('an engine that goes and comes back (cases 61, 62)', () => {
  test('the container is removed once it is back', async () => {
    const { record, left } = await run(SLOW, {
      mayLeave: true,
      onStderr: () => {
        proxy.down();
        setTimeout(() => proxy.up(), 2500);
      },
    });
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
    expect(left).toBeUndefined();
  });

  test('the plugin is run again, when that is what it asks for', async () => {
    let outages = 0;
    const { record } = await run(
      {
        ...shellPlugin("echo up >&2; sleep 1; echo '{}'"),
        retry: { attempts: 2, backoff: '10ms', on: ['engine_unavailable'] },
      },
      {
        onStderr: () => {
          outages += 1;
          if (outages > 1) return;
          proxy.down();
          setTimeout(() => proxy.up(), 8000);
        },
      },
    );
    expect(record.error).toBeNull();
    expect(record.attempts).toHaveLength(2);
  });

  test('it is connected to again for every attempt', async () => {
    proxy.down();
    setTimeout(() => proxy.up(), 2000);
    const { record } = await run({
      ...QUICK,
      retry: { attempts: 3, backoff: '4s', on: ['engine_unavailable'] },
    });
    expect(record.error).toBeNull();
    expect(record.attempts).toHaveLength(2);
  });

  test('a create that never arrived does not stand against another attempt', async () => {
    proxy.on(CREATE, { kind: 'cut', when: 'before' }, { nth: 1 });
    const { record } = await run({
      ...QUICK,
      retry: { attempts: 2, backoff: '10ms', on: ['engine_unavailable'] },
    });
    expect(record.error).toBeNull();
    expect(record.attempts).toHaveLength(2);
  });

  test('and one that stays away is told: the container may be left', async () => {
    const { record, left, elapsedMs } = await run(SLOW, {
      mayLeave: true,
      onStderr: () => proxy.down(),
    });
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
    expectClearWords(left);
    expect(left).toContain(names[0]);
    expect(elapsedMs).toBeLessThan(15_000 + SLACK_MS);
    await removeOurs();
  });
});

describe('a call that is never answered (case 63)', () => {
  const TIMEOUT_MS = 2000;
  const GRACE_MS = 500;
  const BOUNDED = { timeout: '2s', stop: { grace: '500ms' } };
  const STALLS: [string, string | RegExp][] = [
    ['ping', PING],
    ['image', IMAGE],
    ['create', CREATE],
    ['inspect', INSPECT],
    ['attach', ATTACH],
    ['start', START],
    ['wait', WAIT],
  ];

  // Side by side: each of them is waiting, and behind a proxy of its own.
  test.each(['before', 'after'] as const)(
    'whichever it is, silent %s the engine acted',
    async (when) => {
      await Promise.all(
        STALLS.map(async ([name, line]) => {
          const stalling = await startChaosProxy();
          stalling.on(line, { kind: 'stall', when });
          let container: string | undefined;
          const { record, elapsedMs, left } = await run(
            { ...SLOW, ...BOUNDED },
            {
              mayLeave: true,
              engine: { DOCKER_HOST: stalling.host },
              onContainer: (made) => (container = made),
            },
          ).finally(() => stalling.close());
          expect([name, record.outcome]).toEqual([name, 'timed_out']);
          expect(elapsedMs).toBeLessThan(
            TIMEOUT_MS + GRACE_MS + 5000 + SLACK_MS,
          );
          expectClearWords(record.error);
          // By name it is looked at with the very call that is not answered.
          if (name === 'create' || name === 'inspect') {
            if (left !== undefined) expectClearWords(left);
            if (name === 'inspect') await removeOurs(container);
          } else expect([name, left]).toEqual([name, undefined]);
          if (name === 'create' && when === 'after') {
            expect([name, left]).toEqual([name, undefined]);
          }
        }),
      );
    },
  );

  test('kill', async () => {
    proxy.on(KILL, { kind: 'stall', when: 'before' });
    const { record, elapsedMs } = await run({ ...SLOW, ...BOUNDED });
    expect(record.outcome).toBe('timed_out');
    expect(elapsedMs).toBeLessThan(TIMEOUT_MS + GRACE_MS + 5000 + SLACK_MS);
  });

  test('removal: the result counts, and the container may be left', async () => {
    proxy.on(DELETE, { kind: 'stall', when: 'before' });
    const { record, output, left, elapsedMs } = await run(QUICK, {
      mayLeave: true,
    });
    expect(record.outcome).toBe('succeeded');
    expect(output).toEqual({ got: 7 });
    expectClearWords(left);
    expect(elapsedMs).toBeLessThan(8000 + SLACK_MS);
    await removeOurs();
  });

  test('removal, once: the next try does it', async () => {
    proxy.on(DELETE, { kind: 'stall', when: 'before' }, { nth: 1 });
    const { record } = await run(QUICK);
    expect(record.outcome).toBe('succeeded');
  });

  test('wait, of a plugin that has ended: it is no success', async () => {
    proxy.on(WAIT, { kind: 'stall', when: 'after' });
    const { record } = await run(QUICK);
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
  });

  test.each(['create', 'start', 'run'])(
    'cancelled in %s, everything is over soon (case 58)',
    async (at) => {
      if (at === 'create') proxy.on(CREATE, { kind: 'stall', when: 'after' });
      if (at === 'start') proxy.on(START, { kind: 'stall', when: 'after' });
      if (at === 'run') proxy.on(KILL, { kind: 'stall', when: 'before' });
      const cancel = new AbortController();
      let since = 0;
      const { record } = await run(
        { ...SLOW, stop: { grace: '60s' } },
        {
          cancel: cancel.signal,
          onState: (state) => {
            if (state !== at) return;
            setTimeout(() => {
              since = performance.now();
              cancel.abort();
            }, 700);
          },
        },
      );
      expect(record.outcome).toBe('cancelled');
      expect(performance.now() - since).toBeLessThan(7000 + SLACK_MS);
    },
  );

  // The daemon gets stuck with the end of a container whose last megabyte is
  // not read, and with every call for it, until the connection goes away.
  const UNREAD = {
    ...shellPlugin('yes | head -c 1350000 >&2'),
    ...BOUNDED,
  };

  test('an output that is hardly read does not freeze the engine for us', async () => {
    proxy.on(ATTACH, { kind: 'trickle', afterBytes: 1000 });
    const { record, elapsedMs } = await run(UNREAD);
    expect(record.outcome).toBe('timed_out');
    expect(elapsedMs).toBeLessThan(TIMEOUT_MS + GRACE_MS + 5000 + SLACK_MS);
  });

  test('an engine that is frozen by what stands between does not hold us', async () => {
    proxy.on(ATTACH, { kind: 'stall', afterBytes: 1000 });
    const { record, elapsedMs, left } = await run(UNREAD, { mayLeave: true });
    expect(record.outcome).toBe('timed_out');
    expect(elapsedMs).toBeLessThan(TIMEOUT_MS + GRACE_MS + 5000 + SLACK_MS);
    if (left !== undefined) expectClearWords(left);
    proxy.cutAll();
    await removeOurs();
  });
});

describe('an answer that is not the engine’s (cases 29, 30, 31)', () => {
  const html: Fault = {
    kind: 'answer',
    status: 502,
    body: '<html><h1>Bad Gateway</h1></html>',
    contentType: 'text/html',
  };
  const error = (status: number): Fault => ({
    kind: 'answer',
    status,
    body: { message: 'the disk of the engine is on fire' },
  });

  test.each([
    ['the ping', PING, /is not a Docker engine/],
    ['the look at the image', IMAGE, /does not speak the Docker Engine API/],
    ['create', CREATE, /does not speak the Docker Engine API/],
    ['the look at the container', INSPECT, /does not speak/],
    ['attach', ATTACH, /refused to attach/],
    ['start', START, /does not speak/],
    ['wait', WAIT, /does not speak/],
  ])('HTML for %s', async (_name, line, words) => {
    proxy.on(line, html);
    const { record } = await run(QUICK, { mayLeave: true });
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
    expect(record.error).toMatch(words);
    await removeOurs();
  });

  test.each<[string, string | RegExp, number, string]>([
    ['the image', IMAGE, 500, 'image_unavailable'],
    ['create', CREATE, 500, 'start_failed'],
    ['create', CREATE, 409, 'start_failed'],
    ['the look at the container', INSPECT, 500, 'engine_unavailable'],
    ['attach', ATTACH, 500, 'engine_unavailable'],
    ['attach', ATTACH, 409, 'engine_unavailable'],
    ['start', START, 500, 'start_failed'],
    ['start', START, 409, 'start_failed'],
    ['wait', WAIT, 500, 'engine_unavailable'],
  ])('an error for %s (%s %d)', async (_name, line, status, outcome) => {
    proxy.on(line, error(status));
    const { record } = await run(QUICK, { mayLeave: true });
    expect(record.outcome).toBe(outcome);
    expectClearWords(record.error);
    await removeOurs();
  });

  test.each([500, 409])(
    '%d for the removal, then all is well',
    async (status) => {
      proxy.on(DELETE, error(status), { nth: 1 });
      const { record } = await run(QUICK);
      expect(record.outcome).toBe('succeeded');
    },
  );

  test('500 once for what may be asked twice', async () => {
    proxy.on(INSPECT, error(500), { nth: 1 });
    const { record } = await run(QUICK);
    expect(record.outcome).toBe('succeeded');
  });

  test('a create that says a limit was dropped, and it was (case 30)', async () => {
    proxy.on(
      INSPECT,
      { kind: 'answer', status: 200, body: { Config: {}, HostConfig: {} } },
      { nth: 1 },
    );
    const { record } = await run(QUICK);
    expect(record.outcome).toBe('start_failed');
    expect(record.error).toContain('did not apply the sandbox');
    expect(proxy.requests).not.toContain(START);
  });

  test('an error object inside a 200 of a pull (case 25)', async () => {
    proxy.on('POST /images/create', {
      kind: 'answer',
      status: 200,
      body: {
        errorDetail: { message: 'the registry is on fire' },
        error: 'the registry is on fire',
      },
    });
    const { record, progress } = await withCliThroughProxy(() =>
      run({ ...QUICK, image: '127.0.0.1:9/nowhere:1' }),
    );
    expect(record.outcome).toBe('image_unavailable');
    expect(record.error).toContain('the registry is on fire');
    expect(progress.join()).not.toContain('trying again');
  });

  test('a pull that is never answered ends with the timeout (case 25)', async () => {
    proxy.on('POST /images/create', { kind: 'stall', when: 'before' });
    const { record, elapsedMs } = await withCliThroughProxy(() =>
      run({ ...QUICK, image: '127.0.0.1:9/nowhere:1', timeout: '5s' }),
    );
    expect(proxy.requests).toContain('POST /images/create');
    expect(record.outcome).toBe('timed_out');
    expect(elapsedMs).toBeLessThan(10_000 + SLACK_MS);
  });
});

describe('somebody else’s hands on the container', () => {
  const touch = (command: (name: string) => void): RunOptions => {
    let done = false;
    return {
      onStderr: () => {
        if (done) return;
        done = true;
        command(names[0] ?? '');
      },
    };
  };

  test('docker rm -f in the middle of a run (case 61)', async () => {
    const { record } = await run(
      SLOW,
      touch((name) => docker('rm', '--force', '--volumes', name)),
    );
    expect(record.outcome).toBe('engine_unavailable');
    expect(record.error).toContain('removed by somebody else');
    expectClearWords(record.error);
  });

  test('docker kill in the middle of a run (case 61)', async () => {
    const { record } = await run(
      SLOW,
      touch((name) => docker('kill', name)),
    );
    expect(record).toMatchObject({ outcome: 'plugin_failed', exit_code: 137 });
    expect(record.error).toContain('It was killed, not by plugin-runner');
    expectClearWords(record.error);
  });

  test('docker restart in the middle of a run', async () => {
    const { record } = await run(
      shellPlugin("trap 'echo {}; exit 0' TERM; echo up >&2; sleep 60 & wait"),
      touch((name) => docker('restart', name)),
    );
    expect(record.outcome).toBe('engine_unavailable');
    expectClearWords(record.error);
  });

  test('docker pause in the middle of a run ends with the timeout (case 61)', async () => {
    const { record, elapsedMs } = await run(
      { ...SLOW, timeout: '2s', stop: { grace: '500ms' } },
      touch((name) => docker('pause', name)),
    );
    expect(record.outcome).toBe('timed_out');
    expect(elapsedMs).toBeLessThan(7500 + SLACK_MS);
  });
});

test('a plugin that ignores SIGTERM is over a grace after its timeout (case 36)', async () => {
  const { record, elapsedMs } = await run({
    ...shellPlugin("trap '' TERM; while true; do sleep 1; done"),
    timeout: '5s',
    stop: { grace: '1s' },
  });
  expect(record).toMatchObject({ outcome: 'timed_out', exit_code: 137 });
  expect(elapsedMs).toBeLessThan(5000 + 1000 + SLACK_MS);
});

test('perfect JSON in the grace does not undo the timeout (case 37)', async () => {
  const { record } = await run({
    ...shellPlugin(
      'trap \'echo "{}"; exit 0\' TERM; while true; do sleep 0.1; done',
    ),
    timeout: '5s',
  });
  expect(record).toMatchObject({ outcome: 'timed_out', exit_code: 0 });
});

test.each([
  ['an exit code', 4, 'plugin_failed'],
  ['success', 0, 'succeeded'],
])(
  'a plugin that closes its streams and goes on for long ends with %s of its own (case 46)',
  async (_name, code, outcome) => {
    const { record, output } = await run(
      shellPlugin(`echo '{}'; exec >&- 2>&-; sleep 7; exit ${code}`),
    );
    expect(record).toMatchObject({ outcome, exit_code: code });
    expect(output).toEqual({});
  },
);

test('children in the background end with the plugin (case 45)', async () => {
  const { record, elapsedMs } = await run(
    shellPlugin('sleep 600 & sleep 601 & echo "{}"'),
  );
  expect(record.outcome).toBe('succeeded');
  expect(elapsedMs).toBeLessThan(20_000 + SLACK_MS);
});

/** The docker CLI reads the environment of this process. */
async function withCliThroughProxy<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['DOCKER_HOST'];
  process.env['DOCKER_HOST'] = proxy.host;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = before;
  }
}

/** Removes what the run could not, because the fault was still on. */
async function removeOurs(name = names[0] ?? 'none'): Promise<void> {
  for (let look = 0; look < 50; look += 1) {
    const found = docker('ps', '--all', '--quiet', `--filter=name=^${name}$`);
    if (found === '') return;
    try {
      docker('rm', '--force', '--volumes', found);
    } catch (error) {
      // The removal that the fault held up goes on in the engine.
      if (!String(error).includes('in progress')) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
