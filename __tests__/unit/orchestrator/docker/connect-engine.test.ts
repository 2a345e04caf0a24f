import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { EngineError } from '../../../../src/definition/task-error';
import { connectEngine } from '../../../../src/orchestrator/docker/connect-engine';
import type {
  EngineClient,
  Upgraded,
} from '../../../../src/orchestrator/docker/engine-client';
import {
  ping,
  startFakeEngine,
  type Answer,
  type FakeEngine,
} from '../../../fakes/fake-engine';
import { aTemporaryDirectory } from '../../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
let engine: FakeEngine;

beforeEach(async () => {
  engine = await startFakeEngine();
});
afterEach(() => engine.close());
afterAll(() => directory.remove());

function connect(path = engine.socketPath): Promise<EngineClient> {
  return connectEngine({ kind: 'socket', path });
}

test.each([
  ['1.41', '1.41'],
  ['1.47', '1.47'],
  ['1.51', '1.51'],
  ['1.56', '1.51'],
  ['2.0', '1.51'],
])('an engine of API %s is spoken to in %s', async (offered, used) => {
  engine.on('GET /_ping', ping(offered));
  engine.on('GET /version', { status: 200, body: {} });
  const client = await connect();
  expect(client.apiVersion).toBe(used);
  await client.call({ method: 'GET', path: '/version' });
  expect(engine.requests.map(({ version }) => version)).toEqual([
    undefined,
    used,
  ]);
});

test('Podman says what it is, and is asked in its own words too', async () => {
  expect((await connect()).isPodman).toBe(false);
  engine.on('GET /_ping', {
    ...ping('1.41'),
    headers: { 'Api-Version': '1.41', 'Libpod-Api-Version': '4.3.1' },
  });
  engine.on('GET /libpod/containers/c1/json', { status: 200, body: {} });
  const client = await connect();
  expect(client.isPodman).toBe(true);
  await client.call({ method: 'GET', path: '/libpod/containers/c1/json' });
  expect(engine.requests.at(-1)?.version).toBe('4.0.0');
});

test.each<readonly [name: string, answer: Answer, message: string]>([
  [
    'an engine that is too old',
    ping('1.40'),
    'speaks API 1.40 and at least 1.41 is needed: update it to Docker 20.10 or newer.',
  ],
  [
    'an engine of one digit less',
    ping('1.9'),
    'speaks API 1.9 and at least 1.41 is needed',
  ],
  [
    'Windows containers',
    ping('1.41', 'windows'),
    'runs Windows containers and plugins are Linux images',
  ],
  [
    'a web server',
    { status: 200, text: '<html>Welcome to nginx</html>' },
    'is not a Docker engine (HTTP 200): check DOCKER_HOST and the docker context.',
  ],
  [
    'a proxy that refuses',
    { status: 403, text: 'forbidden' },
    'is not a Docker engine (HTTP 403)',
  ],
  [
    'a version that is none',
    ping('1.41\u00e9'),
    'is not a Docker engine (HTTP 200)',
  ],
])('%s is refused with a sentence', async (_name, answer, message) => {
  engine.on('GET /_ping', answer);
  const connection = connect();
  await expect(connection).rejects.toThrow(EngineError);
  await expect(connection).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining(message) as string,
  });
  await expect(connection).rejects.toThrow(`at ${engine.host} `);
});

test('a socket that does not exist', async () => {
  const path = join(directory.path, 'no.sock');
  await expect(connect(path)).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message:
      `No Docker engine: unix://${path} does not exist. Install and start ` +
      'Docker on this runner, or set DOCKER_HOST.',
  });
});

test('a socket nobody listens on', async () => {
  const path = join(directory.path, 'file.sock');
  writeFileSync(path, '');
  await expect(connect(path)).rejects.toThrow(
    `The Docker engine at unix://${path} refuses connections: it is not ` +
      'running. Start it (`systemctl start docker`).',
  );
});

test('a socket that is not ours to use', async () => {
  chmodSync(engine.socketPath, 0o600);
  // Root may use any socket, so that it has to be somebody else for a moment.
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  else chmodSync(engine.socketPath, 0);
  try {
    await expect(connect()).rejects.toThrow(
      `No permission to use the Docker engine at ${engine.host}: add the ` +
        "runner's user to the docker group, or run a rootless engine.",
    );
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});

test('a server that hangs up', async () => {
  const path = join(directory.path, 'rude.sock');
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(path, resolve));
  await expect(connect(path)).rejects.toThrow(
    `The Docker engine at unix://${path} cannot be used ("`,
  );
  await new Promise((resolve) => server.close(resolve));
});

describe('a call', () => {
  let client: EngineClient;

  beforeEach(async () => {
    client = await connect();
  });

  const call = { method: 'GET', path: '/containers/x/json' } as const;
  const route = 'GET /containers/x/json';

  test('sends JSON and says when it is sent', async () => {
    let sent = 0;
    engine.on('POST /containers/create', { status: 201, body: { Id: 'x' } });
    const answer = await client.call({
      method: 'POST',
      path: '/containers/create?name=a%2Fb',
      body: { Image: 'ü' },
      onSent: () => (sent += 1),
    });
    expect(answer).toEqual({ status: 201, body: { Id: 'x' }, message: '' });
    expect(sent).toBe(1);
    const [, seen] = engine.requests;
    expect(seen?.body).toEqual({ Image: 'ü' });
    expect(seen?.query.get('name')).toBe('a/b');
  });

  test.each<readonly [name: string, answer: Answer, expected: object]>([
    ['no content', { status: 204 }, { body: undefined, message: '' }],
    [
      'an error of the engine',
      { status: 409, body: { message: 'in use' } },
      { body: { message: 'in use' }, message: 'in use' },
    ],
    [
      'a message that is no text',
      { status: 500, body: { message: 7 } },
      { message: '' },
    ],
    ['null', { status: 200, text: 'null' }, { body: null, message: '' }],
  ])('hands on %s', async (_name, answer, expected) => {
    engine.on(route, answer);
    await expect(client.call(call)).resolves.toMatchObject({
      status: answer.status,
      ...expected,
    });
  });

  test.each<readonly [name: string, answer: Answer, message: string]>([
    [
      'HTML',
      { status: 502, text: '<html>Bad Gateway</html>' },
      'does not speak the Docker Engine API (HTTP 502): check DOCKER_HOST and any proxy in front of it.',
    ],
    [
      'half a JSON text',
      { status: 200, text: '{"Id": ' },
      'does not speak the Docker Engine API (HTTP 200)',
    ],
    [
      'an answer that breaks off',
      {
        status: 200,
        text: JSON.stringify({ Id: 'x'.repeat(100) }),
        fault: 'cut',
      },
      'cannot be used ("',
    ],
    [
      'more than a sensible answer',
      { status: 200, text: ' '.repeat(8 * 1024 * 1024 + 1) },
      'cannot be used ("',
    ],
  ])('refuses %s', async (_name, answer, message) => {
    engine.on(route, answer);
    const answered = client.call(call);
    await expect(answered).rejects.toMatchObject({
      name: 'EngineError',
      outcome: 'engine_unavailable',
      message: expect.stringContaining(message) as string,
    });
    await expect(answered).rejects.not.toThrow('Bad Gateway');
  });

  test('has a deadline of its own', async () => {
    engine.on(route, { status: 200, fault: 'never' });
    await expect(client.call({ ...call, deadlineMs: 20 })).rejects.toThrow(
      `The Docker engine at ${engine.host} cannot be used ` +
        '("no answer within 0.1 s"): check that it is running and reachable.',
    );
  });

  test('ends when the client is closed', async () => {
    engine.on(route, () => {
      client.close();
      return { status: 200, fault: 'never' };
    });
    await expect(
      client.call({ ...call, deadlineMs: Infinity }),
    ).rejects.toThrow(EngineError);
  });
});

describe('a connection that breaks (case 62)', () => {
  const path = '/containers/x';
  const cut: Answer = { status: 200, text: '{"a":1}', fault: 'cut' };

  test.each(['GET', 'DELETE'] as const)('%s is repeated', async (method) => {
    engine.on(`${method} ${path}`, cut, { status: 204 });
    const client = await connect();
    await expect(client.call({ method, path })).resolves.toMatchObject({
      status: 204,
    });
  });

  test('POST is not, unless it says that it may be', async () => {
    engine.on(`POST ${path}`, cut, { status: 204 });
    const client = await connect();
    await expect(client.call({ method: 'POST', path })).rejects.toThrow(
      'cannot be used',
    );
    engine.on(`POST ${path}`, cut, { status: 204 });
    await expect(
      client.call({ method: 'POST', path, repeat: true }),
    ).resolves.toMatchObject({ status: 204 });
  });

  test('is repeated once, no more', async () => {
    engine.on(`GET ${path}`, cut, cut, { status: 204 });
    const client = await connect();
    await expect(client.call({ method: 'GET', path })).rejects.toThrow(
      'cannot be used',
    );
  });

  test('a GET that failed is repeated, a DELETE has its own way', async () => {
    const failure: Answer = { status: 500, body: { message: 'oops' } };
    engine.on(`GET ${path}`, failure, { status: 200, body: {} });
    engine.on(`DELETE ${path}`, failure, { status: 204 });
    const client = await connect();
    await expect(client.call({ method: 'GET', path })).resolves.toMatchObject({
      status: 200,
    });
    await expect(
      client.call({ method: 'DELETE', path }),
    ).resolves.toMatchObject({ status: 500 });
  });

  test('the first ping is repeated too', async () => {
    engine.on('GET /_ping', { ...ping('1.41'), fault: 'cut' }, ping('1.41'));
    await expect(connect()).resolves.toMatchObject({ apiVersion: '1.41' });
  });
});

test('connecting can be given up', async () => {
  engine.on('GET /_ping', { status: 200, fault: 'never' });
  const closing = new AbortController();
  const connection = connectEngine(
    { kind: 'socket', path: engine.socketPath },
    closing.signal,
  );
  setTimeout(() => closing.abort(), 20);
  await expect(connection).rejects.toMatchObject({
    outcome: 'engine_unavailable',
  });
});

test("the engine's clock is that of its answers", async () => {
  const date = 'Tue, 24 Nov 2026 03:00:00 GMT';
  const pong = ping('1.41');
  engine.on('GET /_ping', {
    ...pong,
    headers: { ...pong.headers, Date: date },
  });
  const client = await connect();
  const sinceMs = (client.clockMs() ?? 0) - Date.parse(date);
  expect(sinceMs).toBeGreaterThanOrEqual(0);
  expect(sinceMs).toBeLessThan(60_000);
});

describe('an upgrade', () => {
  const path = '/containers/x/attach?stream=1';
  const upgraded = async (client: EngineClient): Promise<Upgraded> => {
    const it = await client.hijack(path);
    if (it === undefined) throw new Error('it was not found');
    return it;
  };

  test('is a stream in both directions, half-closed by us first', async () => {
    engine.onAttach(({ stream, stdin }) => {
      void stdin.then((text) => stream.end(`got ${text}`));
    });
    const client = await connect();
    const { stream, head } = await upgraded(client);
    stream.end('hello');
    const pieces: Buffer[] = [head];
    for await (const piece of stream) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).toString()).toBe('got hello');
  });

  test('of what is not there is not made', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (request) => {
        const answer = request.toString().includes('/_ping')
          ? 'HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: 2\r\n\r\nOK'
          : 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n';
        socket.end(answer);
      });
    });
    const socketPath = join(directory.path, 'gone.sock');
    await new Promise<void>((resolve) => server.listen(socketPath, resolve));
    const client = await connect(socketPath);
    await expect(client.hijack(path)).resolves.toBeUndefined();
    client.close();
    server.close();
  });

  test('hands on what came with the switch', async () => {
    engine.onAttach(({ stream }) => stream.end('early'));
    const client = await connect();
    const { stream, head } = await upgraded(client);
    const pieces: Buffer[] = [head];
    for await (const piece of stream) pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces).toString()).toBe('early');
  });

  test('that the engine does not make is an error', async () => {
    const plain = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (request) => {
        const answer = request.toString().includes('/_ping')
          ? 'HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: 2\r\n\r\nOK'
          : 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n';
        socket.end(answer);
      });
    });
    const socketPath = join(directory.path, 'plain.sock');
    await new Promise<void>((resolve) => plain.listen(socketPath, resolve));
    const client = await connect(socketPath);
    await expect(client.hijack(path)).rejects.toThrow(
      `The engine at unix://${socketPath} refused to attach to the container ` +
        '(HTTP 403): check that nothing between it and the runner filters upgrades.',
    );
    client.close();
    await new Promise((resolve) => plain.close(resolve));
  });

  test('of an engine that is gone is an error', async () => {
    const client = await connect();
    await engine.close();
    await expect(client.hijack(path)).rejects.toMatchObject({
      outcome: 'engine_unavailable',
    });
  });
});
