import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftovers } from '../docker/run-plugin';
import { needed, REPOSITORY } from './action';
import { forgetServer, serve, stopServers, type Served } from './api-server';

/** Beside node_modules, where the client's library is. */
const CACHE = join(REPOSITORY, '.cache');
const BIN = join(REPOSITORY, 'node_modules');

/** A program as somebody writes it who has the document and nothing else. */
const PROGRAM = `
import createClient from 'openapi-fetch';
import type { paths } from './api.d.ts';

const [, , baseUrl = '', token = ''] = process.argv;
const client = createClient<paths>({
  baseUrl,
  headers: { authorization: \`Bearer \${token}\` },
});

const reversed = await client.POST('/tasks/reverse_message_task/execute', {
  body: { message: 'hello', id: 7 },
});
// 202 is for those who ask for it.
const message: string | undefined =
  reversed.data && 'message' in reversed.data
    ? reversed.data.message
    : undefined;
const wrong = await client.POST('/tasks/reverse_message_task/execute', {
  // @ts-expect-error: the input has to have a message
  body: { id: 7 },
});
const title: string | undefined = wrong.error?.title;
const faults = wrong.error?.errors?.map(({ pointer, rule }) => pointer + rule);
const id = reversed.response.headers.get('plugin-execution-id') ?? '';
const record = await client.GET('/executions/{id}', {
  params: { path: { id } },
});
// @ts-expect-error: a record has no such member
record.data?.colour;
const plugins = await client.GET('/plugins', {
  params: { query: { q: 'reverse' } },
});
const started = await client.POST('/tasks/{id}/execute', {
  params: { path: { id: 'sleep' }, header: { Prefer: 'respond-async' } },
  body: {},
});
const { execution_id = '' } = (started.data ?? {}) as { execution_id?: string };
const cancelled = await client.DELETE('/executions/{id}', {
  params: { path: { id: execution_id } },
});
const again = await client.GET('/healthz');
console.log(JSON.stringify({
  message,
  title,
  faults,
  outcome: record.data?.outcome,
  peak: typeof record.data?.usage.peak_memory_bytes,
  plugins: plugins.data?.plugins.map(({ id }) => id),
  started: started.response.status,
  cancelled: cancelled.data?.execution_id === execution_id,
  health: again.data?.status,
}));
`;

let before: ReturnType<typeof leftovers>;
let server: Served;
let directory: string;

beforeAll(async () => {
  before = leftovers();
  server = await serve({ args: ['-d', 'plugins', '--pull', 'never'] });
  mkdirSync(CACHE, { recursive: true });
  directory = mkdtempSync(join(CACHE, 'client-'));
});

afterAll(async () => {
  await stopServers();
  forgetServer(server);
  rmSync(directory, { recursive: true, force: true });
  expect(leftovers()).toEqual(before);
});

test('a client that is generated from the document works', async () => {
  const answer = await server.fetch('/openapi.json');
  const document = join(directory, 'openapi.json');
  writeFileSync(document, await answer.text());
  execFileSync(process.execPath, [
    join(BIN, 'openapi-typescript/bin/cli.js'),
    ...[document, '--output', join(directory, 'api.d.ts')],
  ]);
  const program = join(directory, 'client.mts');
  writeFileSync(program, PROGRAM);
  const compiled = spawnSync(
    process.execPath,
    [
      ...[join(BIN, 'typescript/bin/tsc'), '--ignoreConfig', program],
      ...['--strict', '--target', 'es2023', '--module', 'nodenext'],
      ...['--types', 'node', '--skipLibCheck', '--outDir', directory],
    ],
    { cwd: REPOSITORY, encoding: 'utf8' },
  );
  // Its types say what may be sent and what comes back.
  expect(compiled.stdout).toBe('');
  const output = execFileSync(
    needed('TEST_NODE24'),
    [join(directory, 'client.mjs'), server.url, server.token],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(output)).toEqual({
    message: 'olleh',
    title: 'The input does not fit the plugin',
    faults: ['required'],
    outcome: 'succeeded',
    peak: 'number',
    plugins: ['reverse_message_task'],
    started: 202,
    cancelled: true,
    health: 'ok',
  });
});

test('Prometheus reads the figures, and finds their names in order', async () => {
  await server.execute('reverse_message_task', { message: 'a', id: 1 });
  const figures = async (): Promise<string> =>
    (await server.fetch('/metrics')).text();
  const counted =
    /^plugin_runner_executions_total\{plugin="reverse_message_task",outcome="succeeded"\} [1-9]/m;
  let input = await figures();
  // It has ended when its container is gone; the test's timeout ends this.
  while (!counted.test(input)) input = await figures();
  const checked = spawnSync(needed('TEST_PROMTOOL'), ['check', 'metrics'], {
    input,
    encoding: 'utf8',
  });
  expect([checked.status, checked.stdout + checked.stderr]).toEqual([0, '']);
});
