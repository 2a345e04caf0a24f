import { connect, type AddressInfo, type Socket } from 'node:net';
import { checkOrigin } from '../../../src/api/check-origin';
import { apiServers, TOKEN, type ApiServer } from '../../fakes/api-server';
import { anId, RUNNING, storeRecord } from '../../fakes/stored-record';

const servers = apiServers();
afterAll(() => servers.remove());

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

test.each([
  ['a bearer', `Bearer ${TOKEN}`],
  ['a bearer in lower case', `bearer ${TOKEN}`],
  ['the password of anybody', basic('x', TOKEN)],
  ['the password of nobody', basic('', TOKEN)],
])('the token is taken as %s', async (_, authorization) => {
  const server = servers.open();
  const answer = await server.ask({
    url: '/plugins',
    headers: { authorization },
  });
  expect(answer.statusCode).toBe(200);
});

test.each([
  ['nothing', ''],
  ['another token', 'Bearer token-of-the-tests-0123456780'],
  ['the beginning of it', `Bearer ${TOKEN.slice(0, -1)}`],
  ['an empty token', 'Bearer '],
  ['a user', basic(TOKEN, '')],
  ['another scheme', `Digest ${TOKEN}`],
  ['the token alone', TOKEN],
  ['no base64', 'Basic ***'],
])('%s is no token', async (_, authorization) => {
  const server = servers.open();
  for (const url of ['/plugins', '/nowhere', '/', '/executions/x/logs']) {
    const answer = await server.ask({ url, headers: { authorization } });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toMatch(/^Basic .*, Bearer /);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body).not.toContain(TOKEN);
  }
});

test('without a token to check, nobody is asked for one', async () => {
  const server = servers.open({ settings: { token: undefined } });
  const headers = { authorization: '' };
  const answer = await server.ask({ url: '/plugins', headers });
  expect(answer.statusCode).toBe(200);
});

test.each([
  [{ origin: 'http://evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'https://127.0.0.1:PORT1' }, 403],
  [{ origin: 'ftp://127.0.0.1:PORT' }, 403],
  [{ origin: 'http://127.0.0.1:PORT' }, 200],
  // Of a page behind something that encrypts.
  [{ origin: 'https://127.0.0.1:PORT' }, 200],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{ 'sec-fetch-site': 'none' }, 200],
])('a request of a page with %j is answered with %i', async (given, status) => {
  const server = servers.open();
  await server.ask('/healthz');
  const port = String((server.app.server.address() as AddressInfo).port);
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, it]) => [name, it.replace('PORT', port)]),
  );
  const answer = await server.ask({ url: '/plugins', headers });
  expect(answer.statusCode).toBe(status);
});

test('where the server itself encrypts, its pages have that origin only', () => {
  const host = 'plugins.example';
  const check = (origin: string) => () =>
    checkOrigin({ host, origin }, 'https');
  expect(check('https://plugins.example')).not.toThrow();
  expect(check('http://plugins.example')).toThrow('http://plugins.example');
});

test.each([
  ['localhost', 200],
  ['LOCALHOST:8080', 200],
  ['[::1]:1', 200],
  ['127.0.0.1', 200],
  ['evil.example', 403],
  ['localhost.evil.example', 403],
  ['localhost@evil.example', 403],
])('a request for the host "%s" is answered with %i', async (host, status) => {
  const allowedHosts = new Set(['localhost', '127.0.0.1', '[::1]']);
  const server = servers.open({ settings: { allowedHosts } });
  for (const url of ['/plugins', '/healthz']) {
    const answer = await server.ask({ url, headers: { host } });
    expect(answer.statusCode).toBe(status);
  }
});

test.each([
  ['PATCH', '/plugins', 'GET, HEAD'],
  ['GET', '/tasks/greet/execute', 'POST'],
  ['POST', '/executions/x', 'DELETE, GET, HEAD'],
  ['OPTIONS', '/healthz', 'GET, HEAD'],
  ['TRACE', '/plugins', 'GET, HEAD'],
  ['PROPFIND', '/executions/x', 'DELETE, GET, HEAD'],
  ['PUT', '/executions/x/artifacts/a/b', 'GET, HEAD'],
])(
  '%s %s is not there, and what is there is told',
  async (method, url, allow) => {
    const server = servers.open();
    const answer = await server.ask({ method, url, payload: '{' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe(allow);
  },
);

test.each(['/nowhere', '/plugins/', '//', '/%2e%2e/plugins', '/PLUGINS'])(
  'there is nothing at %s',
  async (url) => {
    const answer = await servers.open().ask(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ status: 404, instance: url });
  },
);

test('a path that is no text is refused', async () => {
  const answer = await servers.open().ask('/plugins/%ff');
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toMatch('application/problem+json');
});

/**
 * Sends bytes as they are.
 * @param afterFirst sent when the first bytes have come back.
 */
async function raw(
  server: ApiServer,
  request: string,
  { afterFirst }: { readonly afterFirst?: string } = {},
): Promise<string> {
  await server.ask('/healthz');
  const { port } = server.app.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (bytes) => {
      if (text === '' && afterFirst !== undefined) socket.write(afterFirst);
      text += bytes.toString();
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
}

test.each([
  ['Idempotency-Key: "a"\r\nIdempotency-Key: "b"', 400],
  ['Content-Encoding: identity\r\nContent-Encoding: identity', 400],
  ['Content-Type: application/json\r\nContent-Type: text/plain', 400],
  ['Content-Length: 2\r\nContent-Length: 3', 400],
  ['Content-Length: 2\r\nTransfer-Encoding: chunked', 400],
])('a header that comes twice is refused: %j', async (headers, status) => {
  const server = servers.open();
  const answer = await raw(
    server,
    `POST /tasks/greet/execute HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n` +
      `Authorization: Bearer ${TOKEN}\r\n${headers}\r\n\r\n{}`,
  );
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(server.orchestrator.calls).toEqual([]);
});

test('a request that names no host is refused where that matters', async () => {
  const server = servers.open({
    settings: { allowedHosts: new Set(['127.0.0.1']) },
  });
  // The first one only finds the port.
  const answer = await raw(server, 'GET /healthz HTTP/1.0\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 403 /);
});

/** A problem as it came over the wire, its length checked. */
function problemIn(answer: string): {
  status: number;
  headers: string;
  problem: { type: string; status: number; title: string; detail: string };
} {
  const end = answer.indexOf('\r\n\r\n');
  const [headers, body] = [answer.slice(0, end), answer.slice(end + 4)];
  expect(headers).toMatch(/^content-type: application\/problem\+json/im);
  expect(headers).toMatch(/^x-content-type-options: nosniff$/im);
  expect(headers).toMatch(/^connection: close$/im);
  expect(headers).toMatch(new RegExp(`^content-length: ${body.length}$`, 'im'));
  const problem = JSON.parse(body) as ReturnType<typeof problemIn>['problem'];
  const status = Number(/^HTTP\/1\.1 (\d{3}) \S/.exec(headers)?.[1]);
  expect(problem.status).toBe(status);
  return { status, headers, problem };
}

const GET = 'GET /healthz HTTP/1.1\r\n';
const POST = `POST /tasks/greet/execute HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\n`;

test.each([
  [
    'headers without an end',
    `${GET}X: ${'x'.repeat(20_000)}`,
    431,
    'headers_too_large',
  ],
  ['no HTTP', 'HELO somebody\r\n\r\n', 400, 'bad_request'],
  [
    'an unknown method',
    'BREW /pot HTTP/1.1\r\nHost: x\r\n\r\n',
    400,
    'bad_request',
  ],
  [
    'a header that is none',
    `${GET}Host: x\r\nno colon\r\n\r\n`,
    400,
    'bad_request',
  ],
  [
    'a chunk of no length',
    `${POST}Transfer-Encoding: chunked\r\n\r\nmany\r\n{}`,
    400,
    'bad_request',
  ],
  ['no host', `${GET}Connection: close\r\n\r\n`, 400, 'bad_request'],
  [
    'an expectation',
    `${POST}Expect: tea\r\nContent-Length: 2\r\n\r\n{}`,
    417,
    'expectation_failed',
  ],
])('%s is answered with a problem', async (_, request, status, name) => {
  const server = servers.open();
  const answer = problemIn(await raw(server, request));
  expect(answer.status).toBe(status);
  expect(answer.problem.type).toMatch(new RegExp(`#${name}$`));
  expect(answer.problem.title).not.toBe('');
  expect(answer.problem.detail).toMatch(/\.$/);
  expect(server.orchestrator.calls).toEqual([]);
  expect(server.log.map((entry) => entry.status)).toContain(status);
});

test('a request that does not come in time is told so', async () => {
  const server = servers.open();
  await server.ask('/healthz');
  // What Node.js says of it, which looks only every few seconds.
  const code = 'ERR_HTTP_REQUEST_TIMEOUT';
  const late = Object.assign(new Error('late'), { code });
  server.app.server.on('connection', (socket: Socket) => {
    // The other one is that of the question above.
    socket.once('data', (bytes: Buffer) => {
      if (!bytes.toString().endsWith(GET)) return;
      server.app.server.emit('clientError', late, socket);
    });
  });
  const { status, problem } = problemIn(await raw(server, GET));
  expect(status).toBe(408);
  expect(problem.type).toMatch(/#request_timeout$/);
});

test('nothing is written into an answer that is on its way', async () => {
  const server = servers.open();
  const { recordsDirectory } = server;
  storeRecord(
    recordsDirectory,
    { execution_id: anId(1), ...RUNNING },
    {
      'stderr.log': 'one\n',
    },
  );
  const answer = await raw(
    server,
    `GET /executions/${anId(1)}/logs?follow=true HTTP/1.1\r\nHost: x\r\n` +
      `Authorization: Bearer ${TOKEN}\r\n\r\n`,
    { afterFirst: 'no request\r\n\r\n' },
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).not.toContain('HTTP/1.1 400');
  expect(answer).not.toContain('bad_request');
});

test('what is to be continued is', async () => {
  const server = servers.open();
  const answer = await raw(
    server,
    `${POST}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 \d/);
  expect(server.orchestrator.inputs).toEqual(['{}']);
});

test('the access log has no query, no header and no control character', async () => {
  const server = servers.open();
  await server.ask(`/plugins/${encodeURIComponent('\u202e')}?secret=${TOKEN}`);
  const { jsonLog } = await import('../../../src/api/access-log');
  let text = '';
  const log = jsonLog((line) => (text += line));
  for (const entry of server.log) log({ ...entry, plugin: '\u202e\u0007\n' });
  expect(text).not.toContain(TOKEN);
  expect(text).toMatch(/^[\x20-\x7e]+\n$/);
  expect(JSON.parse(text)).toMatchObject({
    level: 'info',
    msg: 'request',
    method: 'GET',
    path: '/plugins/%E2%80%AE',
    status: 404,
    plugin: '\u202e\u0007\n',
  });
});

test('health needs no token, and says what is not there', async () => {
  const server = servers.open();
  const ask = () =>
    server.ask({ url: '/healthz', headers: { authorization: '' } });
  expect((await ask()).json()).toEqual({ status: 'ok', engine: 'reachable' });

  const away = servers.open();
  away.orchestrator.away = new Error('a secret path');
  const answer = await away.ask('/healthz');
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toEqual({
    status: 'unavailable',
    engine: 'unreachable',
  });

  const closing = servers.open();
  await closing.executions.close(0);
  expect((await closing.ask('/healthz')).json()).toMatchObject({
    status: 'shutting_down',
  });
});
