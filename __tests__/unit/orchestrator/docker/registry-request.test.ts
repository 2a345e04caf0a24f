import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  sendRequest,
  type RegistryAnswer,
  type RegistryRequest,
} from '../../../../src/orchestrator/docker/registry-request';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** @returns the base URL. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const send = (
  url: string,
  differences: Partial<RegistryRequest> = {},
): Promise<RegistryAnswer> =>
  sendRequest({
    method: 'GET',
    url: new URL(url),
    headers: { Authorization: 'Basic c2VjcmV0' },
    env: {},
    signal: new AbortController().signal,
    ...differences,
  });

const whoAsks = (request: IncomingMessage): string =>
  request.headers.authorization ?? 'nobody';

test('an answer is its status, its headers and its bytes', async () => {
  const base = await serve((request, response) =>
    response.writeHead(404, { 'x-who': whoAsks(request) }).end('gone'),
  );
  const { status, headers, bytes } = await send(base);
  expect([status, headers['x-who'], bytes.toString()]).toEqual([
    404,
    'Basic c2VjcmV0',
    'gone',
  ]);
});

test('another host that it is sent to does not get the login', async () => {
  const other = await serve((request, response) =>
    response.end(whoAsks(request)),
  );
  const base = await serve((_request, response) =>
    response.writeHead(307, { location: `${other}/blob` }).end(),
  );
  expect((await send(base)).bytes.toString()).toBe('nobody');
});

test('the same host does', async () => {
  const base = await serve((request, response) =>
    request.url === '/blob'
      ? response.end(whoAsks(request))
      : response.writeHead(307, { location: '/blob' }).end(),
  );
  expect((await send(base)).bytes.toString()).toBe('Basic c2VjcmV0');
});

test('what is posted is sent nowhere else', async () => {
  let isAsked = false;
  const other = await serve((_request, response) => {
    isAsked = true;
    response.end();
  });
  const base = await serve((_request, response) =>
    response.writeHead(307, { location: other }).end(),
  );
  const answer = await send(base, { method: 'POST', body: 'secret' });
  expect(answer.status).toBe(307);
  expect(isAsked).toBe(false);
});

test('redirects come to an end', async () => {
  const base = await serve((_request, response) =>
    response.writeHead(302, { location: '/again' }).end(),
  );
  await expect(send(base)).rejects.toThrow('more than 5 redirects');
});

test.each(['file:///etc/passwd', 'ftp://127.0.0.1/'])(
  'a redirect to %s is refused',
  async (location) => {
    const base = await serve((_request, response) =>
      response.writeHead(302, { location }).end(),
    );
    await expect(send(base)).rejects.toThrow('a redirect from http: to');
  },
);

test('an endless answer is cut', async () => {
  const base = await serve((_request, response) => {
    const chunk = Buffer.alloc(64 * 1024);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  await expect(send(base)).rejects.toThrow('the answer is too large');
});

test('an answer that breaks off is none', async () => {
  const base = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(send(base)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('a cancellation ends it, with its reason', async () => {
  const base = await serve(() => undefined);
  const cancel = new AbortController();
  const reason = new Error('enough');
  setTimeout(() => cancel.abort(reason), 50);
  await expect(send(base, { signal: cancel.signal })).rejects.toBe(reason);
});
