import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../../src/definition/outcome';
import { EngineError, UserError } from '../../../src/definition/task-error';
import { OUTCOME_STATUS } from '../../../src/api/outcome-problem';
import { parsePolicy } from '../../../src/definition/parse-policy';
import {
  apiServers,
  type ApiServer,
  type ApiServerOptions,
} from '../../fakes/api-server';

const servers = apiServers();
afterAll(() => servers.remove());

const SUCCESS = { stdout: ['{"a": 1}\n'], peakMemoryBytes: 4096, cpuMs: 7 };

/** Until something is so; the test's own timeout ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a success is the output, byte for byte, with its figures in headers', async () => {
  const server = servers.open({ container: SUCCESS });
  const answer = await server.execute({ who: 'you' });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toBe('{"a": 1}\n');
  const id = String(answer.headers['plugin-execution-id']);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/json',
    'content-length': '9',
    location: `/executions/${id}`,
    'plugin-outcome': 'succeeded',
    'plugin-exit-code': '0',
    'plugin-duration-ms': expect.stringMatching(/^\d+$/) as string,
    'plugin-image-digest': `sha256:${'2'.repeat(64)}`,
    'plugin-peak-memory-bytes': '4096',
    'plugin-cpu-ms': '7',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(server.orchestrator.inputs).toEqual(['{"who":"you"}']);
  expect(readdirSync(server.recordsDirectory)).toEqual([id]);
  await until(() => server.executions.find(id) === undefined);
  expect(server.orchestrator.existing.size).toBe(0);
});

test.each([
  ['json', '[1]', 'application/json'],
  ['ndjson', '1\n2\n', 'application/x-ndjson'],
  ['text', 'grüß\n', 'text/plain; charset=utf-8'],
  ['sarif', '{"version":"2.1.0","runs":[]}', 'application/sarif+json'],
] as const)(
  'an output of format %s has its type',
  async (format, text, type) => {
    const server = servers.open({
      container: { stdout: [text] },
      definitions: [{ outputFormat: format }],
    });
    const answer = await server.execute();
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.body).toBe(text);
  },
);

test('an output that is not held in memory comes from its file', async () => {
  const large = JSON.stringify('x'.repeat(2 ** 20));
  const server = servers.open({ container: { stdout: [large] } });
  const answer = await server.execute();
  expect(answer.headers['content-length']).toBe(String(large.length));
  expect(answer.body === large).toBe(true);
});

test('no body is an empty object, and JSON has more than one type', async () => {
  const server = servers.open({ container: SUCCESS });
  const url = '/tasks/greet/execute';
  await server.ask({ method: 'POST', url });
  await server.ask({
    ...{ method: 'POST', url, payload: '' },
    headers: { 'content-type': 'application/json' },
  });
  await server.ask({
    ...{ method: 'POST', url, payload: '[2]' },
    headers: { 'content-type': 'application/vnd.x+json; charset=utf-8' },
  });
  expect(server.orchestrator.inputs).toEqual(['{}', '{}', '[2]']);
});

const policy = parsePolicy({ maximum: { memory: '64Mi' } }, '/policy.yaml');

/** What makes each outcome. */
const OUTCOMES: readonly [Outcome, ApiServerOptions][] = [
  ['plugin_failed', { container: { exitCode: 3, stderr: ['no such row\n'] } }],
  ['invalid_output', { container: { stdout: ['no json'] } }],
  [
    'output_too_large',
    {
      container: { stdout: ['"0123456789"'] },
      definitions: [{ maxOutputBytes: 4 }],
    },
  ],
  ['out_of_memory', { container: { exitCode: 137, oomKilled: true } }],
  [
    'timed_out',
    { container: { untilStopped: true }, definitions: [{ timeoutMs: 30 }] },
  ],
  ['invalid_input', { definitions: [{ inputSchema: { required: ['name'] } }] }],
  [
    'image_unavailable',
    { image: { error: new EngineError('image_unavailable', 'No image.') } },
  ],
  [
    'engine_unavailable',
    { image: { error: new EngineError('engine_unavailable', 'No engine.') } },
  ],
  [
    'start_failed',
    { container: { startError: new EngineError('start_failed', 'No file.') } },
  ],
  ['policy_denied', { registry: { policy: () => Promise.resolve(policy) } }],
  ['plugin_not_found', { definitions: [{ id: 'other' }] }],
  [
    'definition_invalid',
    {
      registry: {
        resolve: () =>
          Promise.reject(new UserError('definition_invalid', 'It is broken.')),
      },
    },
  ],
];

test.each(OUTCOMES)('%s is a problem of its own', async (outcome, options) => {
  const server = servers.open(options);
  const answer = await server.execute();
  const status = OUTCOME_STATUS[outcome];
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.json()).toMatchObject({
    type: expect.stringMatching(
      new RegExp(`/docs/api\\.md#${outcome}$`),
    ) as string,
    title: expect.any(String) as string,
    status,
    detail: expect.stringMatching(/[.)]$/) as string,
    outcome,
  });
  expect(answer.headers['retry-after']).toBe(
    outcome === 'engine_unavailable' ? '5' : undefined,
  );
});

test('a problem of an execution leads to it, and one of its input to the fault', async () => {
  const server = servers.open({
    definitions: [{ inputSchema: { properties: { a: { type: 'string' } } } }],
  });
  const answer = await server.execute({ a: 1 });
  const id = String(answer.headers['plugin-execution-id']);
  expect(answer.headers['plugin-outcome']).toBe('invalid_input');
  expect(answer.json()).toMatchObject({
    status: 422,
    instance: `/executions/${id}`,
    execution_id: id,
    exit_code: null,
    errors: [
      { pointer: '/a', rule: 'type', detail: 'must be string, is number' },
    ],
  });
  // Whoever comes later is told the same.
  const later = await server.ask(`/executions/${id}/output`);
  expect(later.statusCode).toBe(422);
  expect(later.json()).toEqual(answer.json());
});

test.each([
  ['timeout=soon', 'timeout'],
  ['cpu=-1', 'cpu'],
  ['memory=1', 'memory'],
  ['timout=1s', 'timout'],
  ['timeout=1s&timeout=2s', 'timeout'],
])('a query that cannot be used is told: %s', async (query, word) => {
  const server = servers.open({ container: SUCCESS });
  const answer = await server.execute(
    {},
    { url: `/tasks/greet/execute?${query}` },
  );
  expect(answer.statusCode).toBe(400);
  expect(answer.json<{ detail: string }>().detail).toContain(word);
  expect(server.orchestrator.calls).toEqual([]);
});

test('a query changes the limits of one execution', async () => {
  const server = servers.open({ container: SUCCESS });
  const query = 'timeout=3s&cpu=250m&memory=64Mi';
  await server.execute({}, { url: `/tasks/greet/execute?${query}` });
  expect(server.orchestrator.specs[0]?.limits).toMatchObject({
    nanoCpus: 250_000_000,
    memoryBytes: 64 * 2 ** 20,
  });
});

test('a plugin gets the secrets that it declares, of those the server has', async () => {
  const server = servers.open({
    container: SUCCESS,
    definitions: [{ secrets: ['OURS', 'NOT_GIVEN'] }],
    settings: {
      task: {
        pull: 'missing',
        workspace: undefined,
        secrets: { OURS: 'wonderful', ANOTHERS: 'hidden' },
      },
    },
  });
  const answer = await server.execute();
  expect(answer.statusCode).toBe(403);
  const { detail, ...problem } = answer.json<{ detail: string }>();
  expect(problem).toMatchObject({ outcome: 'policy_denied' });
  expect(detail).toContain('this server has no secret "NOT_GIVEN"');
  expect(detail).toContain('`--secret NOT_GIVEN`');
  expect(detail).not.toContain('step');
  expect(server.orchestrator.calls).toEqual([]);

  const fitting = servers.open({
    container: SUCCESS,
    definitions: [{ secrets: ['OURS'] }],
    settings: {
      task: {
        pull: 'missing',
        workspace: undefined,
        secrets: { OURS: 'wonderful', ANOTHERS: 'hidden' },
      },
    },
  });
  expect((await fitting.execute()).statusCode).toBe(200);
  expect(fitting.orchestrator.specs[0]?.env).toMatchObject({
    OURS: 'wonderful',
  });
  expect(fitting.orchestrator.specs[0]?.env).not.toHaveProperty('ANOTHERS');
});

test('a plugin sees a repository only where the server shows one', async () => {
  const definitions = [{ workspace: 'read' as const }];
  const server = servers.open({ container: SUCCESS, definitions });
  const answer = await server.execute();
  expect(answer.statusCode).toBe(403);
  expect(answer.json<{ detail: string }>().detail).toContain('--workspace');
  expect(server.orchestrator.calls).toEqual([]);
});

test.each([
  ['text/plain', '{}', 415, 'unsupported_media_type'],
  ['application/x-www-form-urlencoded', 'a=1', 415, 'unsupported_media_type'],
  ['application/json', 'x'.repeat(1024 * 1024 + 1), 413, 'body_too_large'],
])('a body that is not taken: %s', async (type, payload, status, name) => {
  const server = servers.open({ container: SUCCESS });
  const headers = { 'content-type': type };
  const answer = await server.execute({}, { payload, headers });
  expect(answer.statusCode).toBe(status);
  expect(answer.json<{ type: string }>().type).toMatch(`#${name}`);
  expect(server.orchestrator.calls).toEqual([]);
});

test('a packed body is refused before it is read', async () => {
  const server = servers.open({ container: SUCCESS });
  const headers = { 'content-encoding': 'gzip' };
  const answer = await server.execute({}, { headers });
  expect(answer.statusCode).toBe(415);
});

test('whoever does not wait gets a place to look at', async () => {
  const server = servers.open({ container: SUCCESS });
  const headers = { prefer: 'respond-async' };
  const answer = await server.execute({}, { headers });
  expect(answer.statusCode).toBe(202);
  const { execution_id: id } = answer.json<{ execution_id: string }>();
  expect(answer.headers).toMatchObject({
    location: `/executions/${id}`,
    'preference-applied': 'respond-async',
  });
  await until(() => server.executions.find(id) === undefined);
  const output = await server.ask(`/executions/${id}/output`);
  expect(output.statusCode).toBe(200);
  expect(output.body).toBe('{"a": 1}\n');
  expect(output.headers['plugin-outcome']).toBe('succeeded');
});

test('whoever waits a little gets the output if it comes in time', async () => {
  const quick = servers.open({ container: SUCCESS });
  const headers = { prefer: 'respond-async, wait=30' };
  const inTime = await quick.execute({}, { headers });
  expect(inTime.statusCode).toBe(200);
  // It was not answered asynchronously.
  expect(inTime.headers['preference-applied']).toBeUndefined();
  const slow = servers.open({ container: { untilStopped: true } });
  const late = { prefer: 'wait=1, respond-async' };
  const answer = await slow.execute({}, { headers: late });
  expect(answer.statusCode).toBe(202);
  expect(answer.headers['preference-applied']).toBe('respond-async');
});

describe('an idempotency key', () => {
  const headers = { 'idempotency-key': '"8e03978e-40d5"' };

  test('runs a task once, also for who comes while it runs', async () => {
    const server = servers.open({ container: SUCCESS });
    const both = await Promise.all([
      server.execute({ n: 1 }, { headers }),
      server.execute({ n: 1 }, { headers }),
    ]);
    const third = await server.execute({ n: 1 }, { headers });
    const answers = [...both, third];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      200, 200, 200,
    ]);
    const ids = answers.map((it) => it.headers['plugin-execution-id']);
    expect(new Set(ids).size).toBe(1);
    expect(answers.map(({ body }) => body)).toEqual(
      Array(3).fill('{"a": 1}\n'),
    );
    expect(third.headers['idempotency-replayed']).toBe('true');
    expect(server.orchestrator.inputs).toEqual(['{"n":1}']);
  });

  test('gives the same problem again', async () => {
    const server = servers.open({ container: { exitCode: 1 } });
    const first = await server.execute({}, { headers });
    const second = await server.execute({}, { headers });
    expect(second.statusCode).toBe(502);
    expect(second.json()).toEqual(first.json());
  });

  test.each([
    ['another body', '/tasks/greet/execute', '{"n":2}'],
    ['another plugin', '/tasks/other/execute', '{"n":1}'],
    ['another parameter', '/tasks/greet/execute?timeout=9s', '{"n":1}'],
  ])('is refused with %s', async (_, url, payload) => {
    const server = servers.open({
      container: SUCCESS,
      definitions: [{}, { id: 'other' }],
    });
    await server.execute({ n: 1 }, { headers });
    const answer = await server.execute({}, { url, payload, headers });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ type: string }>().type).toMatch(
      '#idempotency_key_reused',
    );
  });

  test('runs it after all when nothing has run for it', async () => {
    const server = servers.open({ definitions: [{}] });
    const broken = servers.open({
      image: { error: new EngineError('engine_unavailable', 'Away.') },
    });
    await broken.execute({}, { headers });
    const again = await broken.execute({}, { headers });
    expect(again.statusCode).toBe(503);
    expect(again.headers['idempotency-replayed']).toBeUndefined();
    expect(server.orchestrator.calls).toEqual([]);
  });

  test('that cannot be one is refused', async () => {
    const server = servers.open({ container: SUCCESS });
    for (const key of ['', '"', 'a"b', `"${'x'.repeat(256)}"`]) {
      const answer = await server.execute(
        {},
        { headers: { 'idempotency-key': key } },
      );
      expect(answer.statusCode).toBe(400);
    }
  });

  test('of a result that has gone says so', async () => {
    const server = servers.open({ container: SUCCESS });
    const first = await server.execute({}, { headers });
    const id = String(first.headers['plugin-execution-id']);
    await until(() => server.executions.find(id) === undefined);
    const { rmSync } = await import('node:fs');
    rmSync(join(server.recordsDirectory, id, 'stdout'));
    expect((await server.execute({}, { headers })).statusCode).toBe(410);
    rmSync(join(server.recordsDirectory, id), { recursive: true });
    const pruned = await server.execute({}, { headers });
    expect(pruned.statusCode).toBe(410);
    expect(pruned.headers['idempotency-replayed']).toBe('true');
    expect(pruned.json()).toMatchObject({
      type: expect.stringMatching('#result_gone') as string,
      detail: expect.stringContaining('another key') as string,
    });
    expect(server.orchestrator.inputs).toHaveLength(1);
  });
});

describe('a queue', () => {
  const RUNS = { untilStopped: true, stdout: ['1'] };

  async function started(server: ApiServer): Promise<string> {
    const headers = { prefer: 'respond-async' };
    const answer = await server.execute({}, { headers });
    expect(answer.statusCode).toBe(202);
    return answer.json<{ execution_id: string }>().execution_id;
  }

  test('that is full says when to come again', async () => {
    const server = servers.open({
      container: RUNS,
      queue: { concurrency: 1, maxWaiting: 0 },
    });
    await started(server);
    const answer = await server.execute();
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toMatch(/^[1-9]\d*$/);
    expect(answer.json<{ type: string }>().type).toMatch('#queue_full');
    expect(readdirSync(server.recordsDirectory)).toHaveLength(1);
  });

  test('shows what waits in it, and lets go of what is cancelled', async () => {
    const server = servers.open({ container: RUNS, queue: { concurrency: 1 } });
    const first = await started(server);
    const second = await started(server);
    const one = await server.ask(`/executions/${second}`);
    expect(one.json()).toMatchObject({
      execution_id: second,
      status: 'queued',
      plugin: 'greet',
      outcome: null,
    });
    const list = await server.ask('/executions');
    expect(
      list
        .json<{ executions: { execution_id: string; status: string }[] }>()
        .executions.map(({ execution_id, status }) => [execution_id, status]),
    ).toEqual([
      [second, 'queued'],
      [first, 'running'],
    ]);
    const url = `/executions/${second}`;
    const cancelled = await server.ask({ method: 'DELETE', url });
    expect(cancelled.statusCode).toBe(202);
    await until(() => server.executions.find(second) === undefined);
    expect((await server.ask(url)).json()).toMatchObject({
      status: 'ended',
      outcome: 'cancelled',
    });
    expect(server.orchestrator.specs).toHaveLength(1);
  });

  test('of a server that shuts down takes nothing, and ends what there is', async () => {
    const server = servers.open({ container: RUNS, queue: { concurrency: 1 } });
    const first = await started(server);
    const waiting = server.execute();
    await until(() => server.executions.list().length === 2);
    const closed = server.executions.close(0);
    const refused = await server.execute();
    expect(refused.statusCode).toBe(503);
    expect(refused.json<{ type: string }>().type).toMatch('#shutting_down');
    const neverRun = await waiting;
    const { execution_id: id } = neverRun.json<{ execution_id: string }>();
    expect(neverRun.statusCode).toBe(503);
    expect(neverRun.headers).toMatchObject({
      'retry-after': '5',
      location: `/executions/${id}`,
      'plugin-outcome': 'cancelled',
    });
    expect(neverRun.json()).toMatchObject({
      type: expect.stringMatching('#shutting_down') as string,
      detail: expect.stringContaining('send the task again') as string,
      instance: `/executions/${id}`,
      outcome: 'cancelled',
    });
    await closed;
    const record = await server.ask(`/executions/${first}`);
    expect(record.json()).toMatchObject({ outcome: 'cancelled' });
    expect(server.orchestrator.existing.size).toBe(0);
  });

  test('of a server that shuts down says of what it cuts off that it has run', async () => {
    const server = servers.open({ container: RUNS });
    const running = server.execute();
    await until(() => server.orchestrator.calls.includes('wait'));
    const [{ id } = { id: '' }] = server.executions.list();
    await server.executions.close(0);
    const answer = await running;
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.headers).toMatchObject({
      location: `/executions/${id}`,
      'plugin-execution-id': id,
      'plugin-outcome': 'cancelled',
      'plugin-duration-ms': expect.stringMatching(/^\d+$/) as string,
      'plugin-image-digest': `sha256:${'2'.repeat(64)}`,
      connection: 'close',
    });
    // It is not for the server to say that it can be run twice.
    expect(answer.headers['retry-after']).toBeUndefined();
    expect(answer.json()).toMatchObject({
      type: expect.stringMatching('#shutting_down') as string,
      status: 503,
      detail: expect.stringMatching(
        /was cancelled while its plugin ran/,
      ) as string,
      instance: `/executions/${id}`,
      outcome: 'cancelled',
      execution_id: id,
    });
  });

  test('of a server that shuts down leaves what a client has cancelled to that', async () => {
    const server = servers.open({ container: RUNS });
    const running = server.execute();
    await until(() => server.orchestrator.calls.includes('wait'));
    server.executions.list()[0]?.cancel();
    await server.executions.close(0);
    const answer = await running;
    expect(answer.statusCode).toBe(409);
    expect(answer.json<{ type: string }>().type).toMatch('#cancelled');
  });
});

test('a cancelled execution says so to who waits for it', async () => {
  const server = servers.open({ container: { untilStopped: true } });
  const waiting = server.execute();
  await until(() => server.orchestrator.calls.includes('wait'));
  const [live] = server.executions.list();
  const url = `/executions/${live?.id}`;
  expect((await server.ask({ method: 'DELETE', url })).statusCode).toBe(202);
  const answer = await waiting;
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({ outcome: 'cancelled' });
  await until(() => server.executions.find(live?.id ?? '') === undefined);
  const again = await server.ask({ method: 'DELETE', url });
  expect(again.statusCode).toBe(409);
  expect(again.json<{ type: string }>().type).toMatch('#already_ended');
});

test('where there can be no record, it is a fault of the server', async () => {
  const server = servers.open({ container: SUCCESS });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(server.recordsDirectory, '');
  const answer = await server.execute();
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain(server.recordsDirectory);
  expect(server.log.map(({ level }) => level)).toContain('error');
});
