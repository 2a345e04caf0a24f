import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DefinitionSource } from '../../../src/registry/definition-source';
import { fetchDefinition } from '../../../src/registry/fetch-definition';

let server: Server | undefined;
let requests: string[] = [];
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  requests = [];
});

/** @returns the base URL. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((resolve) =>
    server?.listen(0, '127.0.0.1', () => resolve()),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const fetched = (url: string, deadlineMs?: number): Promise<DefinitionSource> =>
  fetchDefinition(url, new AbortController().signal, deadlineMs);

test.each<readonly [string, string, string, DefinitionSource['format']]>([
  ['/x', 'application/json; charset=utf-8', 'id: a', 'json'],
  ['/x.json', 'text/plain', 'id: a', 'json'],
  ['/x.yaml', 'text/plain', '{"id": "a"}', 'yaml'],
  ['/x', 'application/yaml', '{"id": "a"}', 'yaml'],
  ['/x', 'text/plain', ' {"id": "a"}', 'json'],
  ['/x', 'text/plain', 'id: a', 'yaml'],
])('%s of type %s is %s: %s', async (path, type, text, format) => {
  const base = await serve((_request, response) =>
    response.setHeader('content-type', type).end(text),
  );
  const source = await fetched(`${base}${path}?token=secret`);
  expect(source).toEqual({
    bytes: Buffer.from(text),
    format,
    name: `${base}${path}`,
  });
});

test('redirects are followed, and not for ever', async () => {
  const base = await serve((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) return response.end('id: a');
    return response.writeHead(302, { location: `/${left - 1}` }).end();
  });
  expect((await fetched(`${base}/5`)).format).toBe('yaml');
  await expect(fetched(`${base}/6`)).rejects.toThrow(
    'redirects more than 5 times',
  );
});

test.each([
  ['file:///etc/passwd'],
  ['ftp://127.0.0.1/x'],
  ['http://192.0.2.1/x'],
  ['data:text/plain,id'],
  ['//192.0.2.1/x'],
  ['http://'],
])('a redirect to %s is refused', async (location) => {
  const base = await serve((_request, response) =>
    response.writeHead(302, { location }).end(),
  );
  await expect(fetched(base)).rejects.toMatchObject({
    outcome: 'plugin_not_found',
    message: expect.stringContaining(
      'redirects to what is not HTTPS',
    ) as string,
  });
});

test.each([
  ['http://example.com/x', 'is not HTTPS'],
  ['http://127.0.0.1.example.com/x', 'is not HTTPS'],
  ['file:///etc/passwd', 'is not HTTPS'],
  ['https://', 'is not a valid URL'],
  ['https://user:hunter2@example.com/x', 'has a name or a password'],
])('%s is refused without a request', async (url, message) => {
  const refusal = fetched(url);
  await expect(refusal).rejects.toThrow(message);
  await expect(refusal).rejects.not.toThrow('hunter2');
});

test('a failure is told without the query, which may be a secret', async () => {
  const base = await serve((_request, response) =>
    response.writeHead(404).end('no'),
  );
  const refusal = fetched(`${base}/x.yaml?token=hunter2`);
  await expect(refusal).rejects.toThrow(
    `There is no definition to be had: "${base}/x.yaml" answers with HTTP 404.`,
  );
});

test('an endless answer is cut', async () => {
  const base = await serve((_request, response) => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  await expect(fetched(base)).rejects.toThrow('has more than 256 KiB');
});

test('a server that does not answer is not waited for', async () => {
  const base = await serve(() => undefined);
  await expect(fetched(base, 100)).rejects.toThrow(
    'did not answer within 0.1 s',
  );
});

test('nobody there', async () => {
  const base = await serve(() => undefined);
  server?.close();
  await expect(fetched(base)).rejects.toThrow(
    'cannot be fetched (ECONNREFUSED)',
  );
});
