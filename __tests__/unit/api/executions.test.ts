import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiServers, type ApiServer } from '../../fakes/api-server';
import { anId, GONE, storeRecord, RUNNING } from '../../fakes/stored-record';

const servers = apiServers();
afterAll(() => servers.remove());

/** Puts a record there, with files. */
function put(
  { recordsDirectory }: ApiServer,
  id: string,
  fields: object,
  files: Record<string, string> = {},
): void {
  storeRecord(recordsDirectory, { execution_id: id, ...fields }, files);
}

interface List {
  executions: { execution_id: string; status: string }[];
  next: string | null;
}

async function idsOf(server: ApiServer, query: string): Promise<string[]> {
  const answer = await server.ask(`/executions?${query}`);
  expect(answer.statusCode).toBe(200);
  return answer
    .json<List>()
    .executions.map(({ execution_id }) => execution_id.slice(-2));
}

test('executions are listed by page, and chosen by what they were', async () => {
  const server = servers.open();
  const at = (number: number): [string, object] => [anId(number), {}];
  put(server, ...at(1));
  put(server, anId(2), { outcome: 'plugin_failed', plugin: 'other@1.0.0' });
  put(server, anId(3), { ...RUNNING, plugin: 'other' });
  put(server, anId(4), GONE);
  expect((await idsOf(server, '')).sort()).toEqual(['01', '02', '03', '04']);
  expect(await idsOf(server, 'outcome=plugin_failed')).toEqual(['02']);
  expect(await idsOf(server, 'status=running')).toEqual(['03']);
  expect(await idsOf(server, 'status=killed')).toEqual(['04']);
  expect(await idsOf(server, 'status=queued')).toEqual([]);
  expect((await idsOf(server, 'plugin=other')).sort()).toEqual(['02', '03']);
  expect(await idsOf(server, 'plugin=')).toHaveLength(4);

  const seen: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const after: string = encodeURIComponent(next);
    const page = await server.ask(`/executions?limit=3&after=${after}`);
    const list = page.json<List>();
    expect(list.executions.length).toBeLessThanOrEqual(3);
    seen.push(...list.executions.map((it) => it.execution_id.slice(-2)));
    next = list.next;
  }
  expect(seen.sort()).toEqual(['01', '02', '03', '04']);
});

test.each(['limit=0', 'limit=x', 'status=gone', 'after=x', 'outcome=', 'a=1'])(
  'a list cannot be asked for with %s',
  async (query) => {
    const answer = await servers.open().ask(`/executions?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ detail: string }>().detail).toMatch(/\.$/);
  },
);

test.each([
  '',
  '/logs',
  '/output',
  '/usage',
  '/findings',
  '/artifacts',
  '/artifacts/a',
])('of an execution that is not there, there is no %s', async (path) => {
  const server = servers.open();
  for (const id of [anId(9), 'latest', '..', '%2e%2e%2f', 'x'.repeat(300)]) {
    const answer = await server.ask(`/executions/${id}${path}`);
    expect(answer.statusCode).toBe(404);
  }
});

test('one that another process runs, or has left, cannot be cancelled here', async () => {
  const server = servers.open();
  put(server, anId(1), RUNNING);
  put(server, anId(2), GONE);
  const cancel = (id: string) =>
    server.ask({ method: 'DELETE', url: `/executions/${id}` });
  const other = await cancel(anId(1));
  expect(other.statusCode).toBe(409);
  expect(other.json<{ type: string }>().type).toMatch('#run_elsewhere');
  const gone = await cancel(anId(2));
  expect(gone.statusCode).toBe(409);
  expect(gone.json<{ type: string }>().type).toMatch('#already_ended');
  expect((await cancel(anId(3))).statusCode).toBe(404);
});

test('an output is there when it has ended, as it was', async () => {
  const server = servers.open();
  put(server, anId(1), RUNNING, { stdout: '{"half' });
  put(server, anId(2), { output_format: 'text' }, { stdout: 'all of it' });
  put(
    server,
    anId(3),
    { output_format: 'ndjson' },
    { stdout: 'progress', 'output.json': '1\n2\n' },
  );
  const early = await server.ask(`/executions/${anId(1)}/output`);
  expect(early.statusCode).toBe(409);
  expect(early.headers['retry-after']).toBe('1');
  const text = await server.ask(`/executions/${anId(2)}/output`);
  expect(text.body).toBe('all of it');
  expect(text.headers['content-type']).toBe('text/plain; charset=utf-8');
  const lines = await server.ask(`/executions/${anId(3)}/output`);
  expect(lines.body).toBe('1\n2\n');
  expect(lines.headers['content-type']).toBe('application/x-ndjson');
  const head = await server.ask({
    method: 'HEAD',
    url: `/executions/${anId(2)}/output`,
  });
  expect(head.headers['content-length']).toBe('9');
  expect(head.body).toBe('');
});

test('usage is figures, and a curve of as many points as asked for', async () => {
  const server = servers.open();
  const samples = [0, 100, 200, 300].map((ms) =>
    JSON.stringify({ ms, memory_bytes: 1000 + ms, cpu_ms: ms / 2 }),
  );
  put(server, anId(1), {}, { 'usage.ndjson': `${samples.join('\n')}\n` });
  put(server, anId(2), {});
  const url = `/executions/${anId(1)}/usage?points=2`;
  expect((await server.ask(url)).json()).toMatchObject({
    execution_id: anId(1),
    status: 'ended',
    usage: { peak_memory_bytes: 8_500_000, cpu_ms: 40 },
    limits: { memory_bytes: 512 * 2 ** 20 },
    samples: 4,
    curve: { ms: [0, 300], memory_bytes: [1100, 1300], cpus: [0.5, 0.5] },
  });
  const none = await server.ask(`/executions/${anId(2)}/usage`);
  expect(none.json()).toMatchObject({ samples: 0, curve: null });
});

test('findings are as the record has them; none is an empty list', async () => {
  const server = servers.open();
  const found = [
    { level: 'error', message: '<b>bad</b>', file: 'src/a.ts', line: 3 },
  ];
  const files = { 'findings.json': JSON.stringify(found) };
  put(server, anId(1), {}, files);
  put(server, anId(2), {});
  const findings = async (id: string): Promise<unknown> =>
    (await server.ask(`/executions/${id}/findings`)).json();
  expect(await findings(anId(1))).toEqual({ findings: found });
  expect(await findings(anId(2))).toEqual({ findings: [] });
});

describe('artifacts', () => {
  function withArtifacts(): ApiServer {
    const server = servers.open();
    const outside = join(server.recordsDirectory, 'outside');
    const listed = [
      'a b/ü%.html',
      'link',
      'in-link/file',
      '../stdout',
      '../../outside/secret',
      '/etc/passwd',
      'gone',
    ].map((path) => ({ path, bytes: 5, sha256: 'f'.repeat(64) }));
    put(
      server,
      anId(1),
      {},
      {
        stdout: 'stdout',
        'artifacts.json': JSON.stringify(listed),
        'artifacts/a b/ü%.html': '<b>hi</b>',
        'artifacts/not-listed': 'x',
      },
    );
    mkdirSync(outside);
    writeFileSync(join(outside, 'secret'), 'secret');
    writeFileSync(join(outside, 'file'), 'secret');
    const directory = join(server.recordsDirectory, anId(1), 'artifacts');
    symlinkSync(join(outside, 'secret'), join(directory, 'link'));
    symlinkSync(outside, join(directory, 'in-link'));
    return server;
  }

  test('are listed, each with where it is', async () => {
    const server = withArtifacts();
    const url = `/executions/${anId(1)}/artifacts`;
    const { artifacts } = (await server.ask(url)).json<{
      artifacts: { path: string; href: string }[];
    }>();
    expect(artifacts[0]).toEqual({
      path: 'a b/ü%.html',
      bytes: 5,
      sha256: 'f'.repeat(64),
      href: `${url}/a%20b/%C3%BC%25.html`,
    });
    const file = await server.ask(artifacts[0]?.href ?? '');
    expect(file.statusCode).toBe(200);
    expect(file.body).toBe('<b>hi</b>');
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': '9',
      'content-disposition': "attachment; filename*=UTF-8''%C3%BC%25.html",
      'x-content-type-options': 'nosniff',
    });
  });

  test.each([
    'link',
    'in-link/file',
    'not-listed',
    'gone',
    '',
    '../stdout',
    '..%2fstdout',
    '%2e%2e/stdout',
    '..%2f..%2foutside%2fsecret',
    '%2fetc%2fpasswd',
    '/etc/passwd',
    'a%20b',
    'a%20b%2f..%2fnot-listed',
    '%00',
  ])('there is no way out of them by %s', async (path) => {
    const server = withArtifacts();
    const url = `/executions/${anId(1)}/artifacts/${path}`;
    const answer = await server.ask(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toMatch(/^secret|^stdout|root:/);
  });
});

test('a log is text, whole or its end', async () => {
  const server = servers.open();
  const files = { 'stderr.log': 'one\ntwo\n', stdout: '{}' };
  put(server, anId(1), {}, files);
  const url = `/executions/${anId(1)}/logs`;
  const log = await server.ask(url);
  expect(log.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(log.body).toBe('one\ntwo\n');
  expect((await server.ask(`${url}?tail=1`)).body).toBe('two\n');
  expect((await server.ask(`${url}?stream=stdout`)).body).toBe('{}');
  expect((await server.ask(`${url}?follow=true`)).body).toBe('one\ntwo\n');
  expect((await server.ask(`${url}?stream=both`)).statusCode).toBe(400);
});

test('a log is events for who asks for them, from where he was', async () => {
  const server = servers.open();
  put(server, anId(1), {}, { 'stderr.log': 'one\r\ntwo\n: data: x\rthree' });
  const url = `/executions/${anId(1)}/logs`;
  const accept = 'text/event-stream';
  const answer = await server.ask({ url, headers: { accept } });
  expect(answer.headers['content-type']).toBe('text/event-stream');
  const state =
    'event: state\ndata: {"status":"ended","state":null,"attempt":1}\n\n';
  const last = 'id: 1-24\nevent: log\ndata: : data: x\ndata: three\n\n';
  const end =
    'id: end\nevent: end\ndata: {"status":"ended","outcome":"succeeded",' +
    '"exit_code":0,"error":null,"duration_ms":1234}\n\n';
  expect(answer.body).toBe(
    `retry: 1000\n\n${state}` +
      'id: 1-9\nevent: log\ndata: one\ndata: two\n\n' +
      last +
      end,
  );
  const again = await server.ask({
    url: `${url}?tail=1`,
    headers: { accept, 'last-event-id': '1-9' },
  });
  expect(again.body).toBe(`retry: 1000\n\n${state}${last}${end}`);
  const over = await server.ask({
    url,
    headers: { accept, 'last-event-id': 'end' },
  });
  expect(over.statusCode).toBe(204);
});

test('a log is asked for its headers alone, also of what goes on', async () => {
  const server = servers.open();
  put(server, anId(1), RUNNING, { 'stderr.log': 'one\n' });
  const url = `/executions/${anId(1)}/logs`;
  for (const accept of ['text/event-stream', 'text/plain']) {
    const headers = { accept };
    const head = await server.ask({
      ...{ method: 'HEAD', url: `${url}?follow=true`, headers },
    });
    expect(head.statusCode).toBe(200);
    expect(head.headers['content-type']).toMatch(accept);
    expect(head.headers['x-accel-buffering']).toBe('no');
    // How much it is going to be, nobody knows.
    expect(head.headers['content-length']).toBeUndefined();
    expect(head.body).toBe('');
  }
  const none = `/executions/${anId(9)}/logs`;
  const method = 'HEAD';
  expect((await server.ask({ method, url: none })).statusCode).toBe(404);
  const post = await server.ask({ method: 'POST', url });
  expect(post.statusCode).toBe(405);
  expect(post.headers.allow).toBe('GET, HEAD');
});

test('a file of an execution that waits is not there yet, and is no other fault', async () => {
  const server = servers.open({
    container: { untilStopped: true },
    queue: { concurrency: 1 },
  });
  const headers = { prefer: 'respond-async' };
  await server.execute({}, { headers });
  const waiting = await server.execute({}, { headers });
  const url = `${waiting.headers.location ?? ''}/artifacts`;
  expect((await server.ask(url)).json()).toEqual({ artifacts: [] });
  const file = await server.ask(`${url}/a.txt`);
  expect(file.statusCode).toBe(404);
  expect(file.json()).toMatchObject({
    type: expect.stringMatching('#not_found') as string,
    detail: expect.stringMatching(/has left no file "a\.txt"\.$/) as string,
  });
});
