import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { ExecutionRecord } from '../../src/runner/execution-record';
import {
  forgetRepository,
  pushImage,
  registryHost,
} from '../docker/locked-registry';
import { leftovers } from '../docker/run-plugin';
import { needed } from './action';
import {
  forgetServer,
  isRunning,
  refused,
  serve,
  stopServers,
  type Served,
} from './api-server';

/** What only these tests need. */
const PLUGINS = {
  'ticks.json': {
    ...{ id: 'ticks', image: 'plugin-runner-test/busybox:1' },
    entrypoint: [
      ...['/bin/busybox', 'sh', '-c'],
      'for i in 1 2 3 4; do echo tick $i >&2; sleep 1; done; echo \'"over"\'',
    ],
  },
  'leave.json': {
    ...{ id: 'leave', image: 'plugin-runner-test/busybox:1' },
    entrypoint: [
      ...['/bin/busybox', 'sh', '-c'],
      'cd "$PLUGIN_OUTPUT_DIR" && mkdir d && echo hello > "d/a b.html" && echo {}',
    ],
    artifacts: { max_bytes: '1Mi' },
  },
  'strict.json': {
    ...{ id: 'strict', image: 'plugin-runner-test/busybox:1' },
    entrypoint: ['/bin/busybox', 'cat'],
    input_schema: { properties: { n: { type: 'integer' } }, required: ['n'] },
  },
};

let before: ReturnType<typeof leftovers>;
let server: Served;

beforeAll(async () => {
  before = leftovers();
  server = await serve({
    plugins: PLUGINS,
    args: ['--secret', 'API_TOKEN', '--body-limit', '1Mi'],
    env: { API_TOKEN: 'a-secret-of-the-server' },
  });
});

afterAll(async () => {
  await stopServers();
  forgetServer(server);
  expect(leftovers()).toEqual(before);
});

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly outcome?: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

/** One event of an execution. */
interface Event {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly data: string;
}

/** The events of an answer, as they come. */
async function* eventsOf(answer: Response): AsyncGenerator<Event> {
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  let text = '';
  const body = answer.body as unknown as AsyncIterable<Uint8Array>;
  for await (const bytes of body) {
    text += Buffer.from(bytes).toString('utf8');
    for (let end; (end = text.indexOf('\n\n')) >= 0;) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const all = (key: string): string[] =>
        lines.flatMap((line) =>
          line.startsWith(`${key}: `) ? [line.slice(key.length + 2)] : [],
        );
      const event = {
        id: all('id')[0],
        name: all('event')[0],
        data: all('data').join('\n'),
      };
      if (event.name !== undefined) yield event;
    }
  }
}

const EVENTS = { headers: { accept: 'text/event-stream' } };

test('it says where it is, once, and nothing else on stdout', () => {
  expect(JSON.parse(server.stdout())).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
    token: expect.stringMatching(/^[\w-]{43}$/) as string,
    pid: server.process.pid,
  });
  expect(server.stdout()).toMatch(/^.*\n$/);
});

test("the documented client's lines work as they are", () => {
  const script = `
import sys, requests
base, plugin_id = sys.argv[1:]
input_payload = {"message": "hello", "id": 7}
response = requests.post(f"{base}/tasks/{plugin_id}/execute", json=input_payload)
assert response.status_code == 200, response.text
assert response.json() == input_payload, response.text
assert response.headers["Plugin-Outcome"] == "succeeded"
assert int(response.headers["Plugin-Duration-Ms"]) > 0
response = requests.post(f"{base}/tasks/exit3/execute", json={})
assert response.status_code == 502, response.text
assert response.json()["exit_code"] == 3, response.text
assert response.headers["Content-Type"].startswith("application/problem+json")
print("as documented")
`;
  const { stdout, stderr } = spawnSync(
    needed('TEST_PYTHON'),
    ['-c', script, server.base, 'echo-output'],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } },
  );
  expect({ stdout, stderr }).toEqual({ stdout: 'as documented\n', stderr: '' });
});

test('an output is the bytes that the plugin printed', async () => {
  const text = '{ "big": 12345678901234567890, "ü": 1.0 }';
  const answer = await server.execute('echo-output', null, { body: text });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(text);
});

test.each([
  ['strict', { n: 'x' }, 422, 'invalid_input'],
  ['nobody', {}, 404, 'plugin_not_found'],
  ['exit3', {}, 502, 'plugin_failed'],
  ['plain-text-that-is-not@^9', {}, 404, 'plugin_not_found'],
  ['nowhere', {}, 503, 'image_unavailable'],
  ['unusable-output-schema', {}, 500, 'definition_invalid'],
  ['sleep', {}, 504, 'timed_out'],
])('%s with %j is answered with %i', async (plugin, input, status, outcome) => {
  const query = plugin === 'sleep' ? '?timeout=2s' : '';
  const asked = await server.fetch(`/tasks/${plugin}/execute${query}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json' },
  });
  const problem = (await asked.json()) as Problem;
  expect(asked.headers.get('content-type')).toMatch('application/problem+json');
  expect(problem).toMatchObject({ status, outcome });
  expect(asked.status).toBe(status);
  if (plugin === 'strict') expect(problem.errors?.[0]?.pointer).toBe('/n');
});

test('a secret of the server goes to who declares it, and nowhere else', async () => {
  const answer = await server.execute('greet');
  expect(await answer.json()).toEqual({ greeting: 'hello', secret_length: 22 });
  const other = await server.execute('environment');
  expect(await other.text()).not.toContain('a-secret-of-the-server');
  expect(server.stderr()).not.toContain('a-secret-of-the-server');
  expect(server.stderr()).not.toContain(server.token);
});

test('a log comes while the plugin runs, and from where a reader was', async () => {
  const id = await server.begin('ticks');
  const path = `/executions/${id}/logs`;
  const lines: Event[] = [];
  let statusAtFirst: string | undefined;
  let end: Event | undefined;
  for await (const event of eventsOf(await server.fetch(path, EVENTS))) {
    if (event.name === 'end') end = event;
    if (event.name !== 'log') continue;
    statusAtFirst ??= (await server.record(id)).status;
    lines.push(event);
  }
  expect(statusAtFirst).toBe('running');
  const text = (events: Event[]) => events.map(({ data }) => data).join('\n');
  expect(text(lines)).toBe('tick 1\ntick 2\ntick 3\ntick 4');
  expect(JSON.parse(end?.data ?? '')).toMatchObject({
    status: 'ended',
    outcome: 'succeeded',
    exit_code: 0,
  });
  const from = lines[0]?.id ?? '';
  const rest: Event[] = [];
  const again = await server.fetch(path, {
    headers: { ...EVENTS.headers, 'last-event-id': from },
  });
  for await (const event of eventsOf(again)) {
    if (event.name === 'log') rest.push(event);
  }
  expect(text(rest)).toBe(text(lines.slice(1)));
  const whole = await (await server.fetch(path)).text();
  expect(whole).toBe('tick 1\ntick 2\ntick 3\ntick 4\n');
});

test('an execution is cancelled by who asks for that', async () => {
  const id = await server.begin('sleep');
  await server.until(id, isRunning);
  const path = `/executions/${id}`;
  const answer = await server.fetch(path, { method: 'DELETE' });
  expect(answer.status).toBe(202);
  const record = await server.until(id, ({ status }) => status === 'ended');
  expect(record.outcome).toBe('cancelled');
  const output = await server.fetch(`${path}/output`);
  expect(output.status).toBe(409);
  expect((await server.fetch(path, { method: 'DELETE' })).status).toBe(409);
});

/** The newest execution of a plugin. */
async function newestOf(plugin: string): Promise<ExecutionRecord | undefined> {
  const answer = await server.fetch(`/executions?plugin=${plugin}&limit=1`);
  const { executions } = (await answer.json()) as {
    executions: ExecutionRecord[];
  };
  return executions[0];
}

test('a client that goes away takes its execution with it', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const known = (await newestOf('stubborn'))?.execution_id;
  const answer = server.execute('sleep', { who: 'goes' }, { signal });
  answer.catch(() => undefined);
  let id: string | undefined;
  while (id === undefined) {
    const list = await server.fetch('/executions?status=running&plugin=sleep');
    const { executions } = (await list.json()) as {
      executions: ExecutionRecord[];
    };
    id = executions.find(isRunning)?.execution_id;
  }
  expect(id).not.toBe(known);
  controller.abort();
  await expect(answer).rejects.toThrow();
  const record = await server.until(id, ({ status }) => status === 'ended');
  expect(record.outcome).toBe('cancelled');
});

test('a key makes one execution of many requests', async () => {
  const init = { headers: { 'idempotency-key': '"once"' } };
  const answers = await Promise.all(
    [1, 2, 3].map(() => server.execute('nap', {}, init)),
  );
  const ids = answers.map((it) => it.headers.get('plugin-execution-id'));
  expect(new Set(ids).size).toBe(1);
  expect(await Promise.all(answers.map((it) => it.json()))).toEqual([
    'awake',
    'awake',
    'awake',
  ]);
  const other = await server.execute('nap', { other: 1 }, init);
  expect(other.status).toBe(422);
});

test('a large output is sent from its file', async () => {
  const answer = await server.execute('huge-output');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-length')).toBe(String(104857602));
  const hash = createHash('sha256');
  const body = answer.body as unknown as AsyncIterable<Uint8Array>;
  for await (const bytes of body) hash.update(bytes);
  const expected = createHash('sha256').update('"');
  for (let at = 0; at < 100; at += 1)
    expected.update(Buffer.alloc(2 ** 20, 'x'));
  expect(hash.digest('hex')).toBe(expected.update('"').digest('hex'));
  const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
  const peakKb = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
  // The output is no part of it.
  expect(peakKb).toBeLessThan(300 * 1024);
});

test('what a plugin left can be fetched, and nothing else', async () => {
  const answer = await server.execute('leave');
  const id = answer.headers.get('plugin-execution-id') ?? '';
  const path = `/executions/${id}/artifacts`;
  const list = (await (await server.fetch(path)).json()) as {
    artifacts: { path: string; href: string }[];
  };
  expect(list.artifacts.map((it) => it.path)).toEqual(['d/a b.html']);
  const file = await server.fetch(list.artifacts[0]?.href ?? '');
  expect(await file.text()).toBe('hello\n');
  expect(file.headers.get('content-disposition')).toMatch(/^attachment;/);
  for (const way of [
    '../execution.json',
    '..%2fexecution.json',
    '%2e%2e/%2e%2e/records',
    'd/../../execution.json',
    '%2fetc%2fpasswd',
    '..%5cexecution.json',
  ]) {
    const status = await new Promise((resolve, reject) => {
      httpRequest(server.url, {
        // As it is: fetch would tidy it up.
        path: `${path}/${way}`,
        headers: { authorization: `Bearer ${server.token}` },
      })
        .on('response', (it) => resolve(it.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  }
});

test('what is larger than is taken is refused', async () => {
  const body = JSON.stringify('x'.repeat(1024 * 1024));
  const answer = await server.execute('echo-output', null, { body });
  expect(answer.status).toBe(413);
});

test('usage has a curve', async () => {
  const answer = await server.execute('grow');
  const id = answer.headers.get('plugin-execution-id') ?? '';
  const usage = await server.fetch(`/executions/${id}/usage`);
  const { curve, limits } = (await usage.json()) as {
    curve: { ms: number[]; memory_bytes: number[] };
    limits: { memory_bytes: number };
  };
  expect(curve.memory_bytes).toHaveLength(curve.ms.length);
  expect(Math.max(...curve.memory_bytes)).toBeGreaterThan(30 * 2 ** 20);
  expect(limits.memory_bytes).toBe(128 * 2 ** 20);
});

describe('registration', () => {
  const definition = {
    ...{ id: 'new_one', version: '1.0.0' },
    image: 'plugin-runner-test/busybox:1',
    entrypoint: ['/bin/busybox', 'cat'],
  };
  const put = (
    to: Served,
    body: object,
    path = '/plugins/new_one',
  ): Promise<Response> =>
    to.fetch(path, {
      method: 'PUT',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  test('is refused unless it is allowed', async () => {
    expect((await put(server, definition)).status).toBe(403);
    const init = { method: 'DELETE' };
    expect((await server.fetch('/plugins/strict', init)).status).toBe(403);
  });

  test('adds a plugin that runs at once, and takes it away', async () => {
    const open = await serve({ args: ['--allow-registration'] });
    expect((await put(open, definition)).status).toBe(201);
    expect((await put(open, definition)).status).toBe(200);
    expect(await (await open.execute('new_one', [1])).json()).toEqual([1]);

    const changed = { ...definition, description: 'Another one.' };
    expect((await put(open, changed)).status).toBe(409);
    const forced = await put(open, changed, '/plugins/new_one?force=true');
    expect(forced.status).toBe(200);
    expect(await forced.json()).toMatchObject({ description: 'Another one.' });
    const next = { ...definition, version: '1.1.0' };
    expect((await put(open, next)).status).toBe(201);

    const other = await put(open, { ...definition, id: 'another' });
    expect(other.status).toBe(422);
    const invalid = await put(open, { ...definition, imag: 'x', timeout: '0' });
    expect(invalid.status).toBe(422);
    const { errors } = (await invalid.json()) as Problem;
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/imag',
      '/timeout',
    ]);

    const remove = (path: string) => open.fetch(path, { method: 'DELETE' });
    expect((await remove('/plugins/new_one')).status).toBe(409);
    expect((await remove('/plugins/new_one@1.0.0')).status).toBe(204);
    expect((await remove('/plugins/new_one')).status).toBe(204);
    expect((await remove('/plugins/new_one')).status).toBe(404);
    expect((await open.execute('new_one')).status).toBe(404);
    expect(await open.stop('SIGTERM')).toBe(0);
    forgetServer(open);
  });
});

test('a registration keeps the lock of its directory', async () => {
  const name = `${registryHost()}/e2e/registered`;
  const image = `${name}:1.0.0`;
  const digest = pushImage(image, 'first');
  const own = await serve({
    args: ['--allow-registration'],
    plugins: { 'plugins.lock': { lock_version: 1, images: {} } },
  });
  const locked = (): Record<string, { digest: string }> => {
    const file = join(own.directory, 'plugins', 'plugins.lock');
    const lock = JSON.parse(readFileSync(file, 'utf8')) as {
      images: Record<string, { digest: string }>;
    };
    return lock.images;
  };
  const put = (id: string, more: object = {}): Promise<Response> =>
    own.fetch(`/plugins/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ id, image, ...more }),
      headers: { 'content-type': 'application/json' },
    });
  try {
    const answer = await put('greet_all');
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/plugins/greet_all@1.0.0');
    expect(locked()).toMatchObject({ [image]: { digest } });
    expect(await (await own.execute('greet_all')).json()).toBe('first');

    // The tag moves: what is locked runs still, and nothing is mixed up.
    pushImage(image, 'second');
    expect((await put('another')).status).toBe(409);
    const nowhere = await put('another', { image: `${name}:9.9.9` });
    expect(nowhere.status).toBe(503);
    expect((await own.fetch('/plugins/another')).status).toBe(404);
    expect(await (await own.execute('greet_all')).json()).toBe('first');

    const init = { method: 'DELETE' };
    expect((await own.fetch('/plugins/greet_all', init)).status).toBe(204);
    expect(locked()).toEqual({});
    expect(await own.stop('SIGTERM')).toBe(0);
  } finally {
    forgetRepository(name);
    forgetServer(own);
  }
});

describe('a stop', () => {
  /** Whether anybody takes a connection. */
  async function listens({ url }: Served): Promise<boolean> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname);
      socket
        .on('connect', () => resolve(true))
        .on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
  }

  const onDisk = ({ recordsDirectory }: Served, id: string): ExecutionRecord =>
    JSON.parse(
      readFileSync(join(recordsDirectory, id, 'execution.json'), 'utf8'),
    ) as ExecutionRecord;

  test('lets what runs end, and answers it', async () => {
    const own = await serve({ node: needed('TEST_NODE_OLDEST') });
    const answer = own.execute('nap');
    for (let isThere = false; !isThere;) {
      const list = await own.fetch('/executions?status=running');
      const { executions } = (await list.json()) as {
        executions: ExecutionRecord[];
      };
      isThere = executions.some(isRunning);
    }
    const stopped = own.stop('SIGTERM');
    expect(await (await answer).json()).toBe('awake');
    expect(await stopped).toBe(0);
    expect(await listens(own)).toBe(false);
    forgetServer(own);
  });

  test('cancels what does not end in time, and what waits', async () => {
    const own = await serve({
      args: ['--shutdown-grace', '500ms', '--concurrency', '1'],
    });
    const first = await own.begin('sleep');
    const second = await own.begin('sleep');
    await own.until(first, isRunning);
    const log = await own.fetch(`/executions/${first}/logs`, EVENTS);
    const names: (string | undefined)[] = [];
    const read = (async () => {
      for await (const { name } of eventsOf(log)) names.push(name);
    })();
    expect(await own.stop('SIGTERM')).toBe(0);
    await read;
    expect(names.at(-1)).toBe('end');
    for (const id of [first, second]) {
      expect(onDisk(own, id)).toMatchObject({
        status: 'ended',
        outcome: 'cancelled',
      });
    }
    forgetServer(own);
  });

  test('answers who waits for what it cuts off, and says whether that has run', async () => {
    const own = await serve({
      args: ['--shutdown-grace', '500ms', '--concurrency', '1'],
    });
    const idOf = async (status: string): Promise<string> => {
      for (;;) {
        const list = await own.fetch(`/executions?status=${status}`);
        const { executions } = (await list.json()) as {
          executions: ExecutionRecord[];
        };
        if (executions[0]) return executions[0].execution_id;
      }
    };
    const running = own.execute('sleep');
    const first = await idOf('running');
    await own.until(first, isRunning);
    const waiting = own.execute('sleep');
    const second = await idOf('queued');
    const stopped = own.stop('SIGTERM');
    for (const [answer, id, retryAfter] of [
      [await running, first, null],
      [await waiting, second, '5'],
    ] as const) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('plugin-execution-id')).toBe(id);
      expect(answer.headers.get('plugin-outcome')).toBe('cancelled');
      expect(answer.headers.get('retry-after')).toBe(retryAfter);
      expect(await answer.json()).toMatchObject({
        type: expect.stringMatching('#shutting_down') as string,
        outcome: 'cancelled',
        execution_id: id,
      });
    }
    expect(await stopped).toBe(0);
    forgetServer(own);
  });

  test('that comes twice waits for nothing', async () => {
    const own = await serve({ args: ['--shutdown-grace', '10m'] });
    const id = await own.begin('stubborn');
    await own.until(id, isRunning);
    expect(await own.stop('SIGINT', 'SIGINT')).toBe(0);
    expect(onDisk(own, id)).toMatchObject({ outcome: 'cancelled' });
    forgetServer(own);
  });
});

test('without an engine it says so, and to everybody who asks', async () => {
  const env = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };
  const own = await serve({ env });
  expect((await own.fetch('/healthz')).status).toBe(503);
  const answer = await own.execute('echo-output');
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await answer.json()).toMatchObject({ outcome: 'engine_unavailable' });
  expect(await own.stop('SIGTERM')).toBe(0);
  forgetServer(own);
});

test('a certificate makes it HTTPS, on any address', async () => {
  const { directory } = server;
  const [cert, key] = ['cert.pem', 'key.pem'].map((it) => join(directory, it));
  execFileSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    ...['-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ...['-keyout', key ?? '', '-out', cert ?? ''],
  ]);
  const tokenFile = join(directory, 'token');
  writeFileSync(tokenFile, `${'t'.repeat(32)}\n`, { mode: 0o600 });
  const own = await serve({
    args: [
      ...[
        '--host',
        '0.0.0.0',
        '--tls-cert',
        cert ?? '',
        '--tls-key',
        key ?? '',
      ],
      ...['--token-file', tokenFile],
    ],
  });
  expect(JSON.parse(own.stdout())).toEqual({
    url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/) as string,
    pid: own.process.pid,
  });
  const script = `
import sys, requests
base, cert = sys.argv[1:]
response = requests.post(f"{base}/tasks/echo-output/execute", json=[1], verify=cert)
assert response.json() == [1], response.text
try:
    requests.get(base.replace("https", "http") + "/healthz")
except requests.exceptions.ConnectionError:
    print("encrypted only")
`;
  const base = own.url.replace('://', `://x:${'t'.repeat(32)}@`);
  const { stdout, stderr } = spawnSync(
    needed('TEST_PYTHON'),
    ['-c', script, base, cert ?? ''],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } },
  );
  expect({ stdout, stderr }).toEqual({
    stdout: 'encrypted only\n',
    stderr: '',
  });
  expect(await own.stop('SIGTERM')).toBe(0);
  forgetServer(own);

  chmodSync(tokenFile, 0o644);
  const { status, stderr: says } = refused('--token-file', tokenFile);
  expect(status).toBe(2);
  expect(says).toMatch('chmod 600');
});

test.each([
  [['--host', '0.0.0.0'], '--tls-cert'],
  [['--host', '0.0.0.0', '--no-auth'], '--no-auth'],
  [['--host', '::', '--no-auth', '--insecure-http'], '--no-auth'],
  [['--tls-cert', 'x'], '--tls-key'],
  [['--port', '70000'], '--port'],
  [['--host', '203.0.113.1', '--insecure-http'], 'cannot listen'],
  [['--secret', 'NOT_IN_THE_ENVIRONMENT'], 'no such variable'],
  [['--body-limit', '1Gi'], '--body-limit'],
])('a server is not started with %j', (args, says) => {
  const { status, stdout, stderr } = refused(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/^ {4}at /m);
});

test('a port that is taken is told', () => {
  const { port } = new URL(server.url);
  const { status, stderr } = refused('--port', port);
  expect(status).toBe(2);
  expect(stderr).toMatch('EADDRINUSE');
  expect(existsSync(server.recordsDirectory)).toBe(true);
});
