import { setImmediate as breathe } from 'node:timers/promises';
import { measuredQueue } from '../../../src/api/measured-queue';
import { openMetrics, type Metrics } from '../../../src/api/metrics';
import {
  openTaskQueue,
  QueueFullError,
  type TaskQueue,
} from '../../../src/runner/task-queue';
import { apiServers } from '../../fakes/api-server';
import { aRecord } from '../../fakes/values';

const servers = apiServers();
afterAll(() => servers.remove());

const IDLE = { waiting: 3, running: 2 };

async function linesOf(metrics: Metrics): Promise<string[]> {
  return (await metrics.text()).split('\n');
}

test('executions are counted by plugin and outcome', async () => {
  const metrics = openMetrics(IDLE, '1.2.3');
  metrics.execution('greet', aRecord({ outcome: 'succeeded' }));
  metrics.execution('greet', aRecord({ outcome: 'succeeded' }));
  metrics.execution('scan', aRecord({ outcome: 'timed_out' }));
  const lines = await linesOf(metrics);
  expect(lines).toEqual(
    expect.arrayContaining([
      'plugin_runner_executions_total{plugin="greet",outcome="succeeded"} 2',
      'plugin_runner_executions_total{plugin="scan",outcome="timed_out"} 1',
      'plugin_runner_execution_duration_seconds_count{plugin="greet"} 2',
      'plugin_runner_tasks_waiting 3',
      'plugin_runner_tasks_running 2',
      `plugin_runner_build_info{version="1.2.3",node_version="${process.version}"} 1`,
    ]),
  );
});

test('what was not measured is not counted', async () => {
  const metrics = openMetrics(IDLE, '1.2.3');
  metrics.execution(
    'greet',
    aRecord({ duration_ms: null, attempts: [], states: [] }),
  );
  const text = await metrics.text();
  expect(text).not.toContain('execution_duration_seconds_count{');
  expect(text).not.toContain('peak_memory_bytes_count{');
});

test('plugins without number are one beyond two hundred', async () => {
  const metrics = openMetrics(IDLE, '1.2.3');
  for (let each = 0; each < 300; each += 1) metrics.rejected(`p${each}`);
  metrics.rejected('p7');
  const lines = (await linesOf(metrics)).filter((line) =>
    line.startsWith('plugin_runner_tasks_rejected_total{'),
  );
  expect(lines).toHaveLength(201);
  expect(lines).toContain('plugin_runner_tasks_rejected_total{plugin="p7"} 2');
  expect(lines).toContain(
    'plugin_runner_tasks_rejected_total{plugin="(other)"} 100',
  );
});

test('a queue tells how long was waited and what was refused', async () => {
  const metrics = openMetrics(IDLE, '1.2.3');
  const limits = { concurrency: 1, nanoCpus: 1, memoryBytes: 1, maxWaiting: 0 };
  const queue: TaskQueue = measuredQueue(openTaskQueue(limits), metrics);
  const request = {
    ...{ plugin: 'greet', nanoCpus: 1, memoryBytes: 1 },
    signal: new AbortController().signal,
  };
  let end = (): void => undefined;
  const first = queue.run(
    request,
    () => new Promise<void>((resolve) => (end = resolve)),
  );
  expect([queue.running, queue.waiting]).toEqual([1, 0]);
  const refused = queue.run(request, () => Promise.resolve());
  await expect(refused).rejects.toBeInstanceOf(QueueFullError);
  end();
  await first;
  await queue.close();
  expect(await linesOf(metrics)).toEqual(
    expect.arrayContaining([
      'plugin_runner_tasks_rejected_total{plugin="greet"} 1',
      'plugin_runner_task_wait_seconds_count{plugin="greet"} 1',
    ]),
  );
});

test('a server counts its requests by route, never by path', async () => {
  const server = servers.open({ container: { stdout: ['{}'] } });
  await server.execute({});
  // It is counted when its container is gone, a moment after the answer.
  while (server.executions.list().length > 0) await breathe();
  await server.ask('/executions/00000000-0000-0000-0000-000000000000');
  await server.ask('/somewhere/else');
  await server.ask({ url: '/plugins', headers: { authorization: 'no' } });
  const { body, headers } = await server.ask('/metrics');
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  const requests = body
    .split('\n')
    .filter((line) => line.startsWith('plugin_runner_http_requests_total{'));
  const of = (method: string, route: string, status: number): string =>
    `plugin_runner_http_requests_total{method="${method}",route="${route}",status="${status}"} 1`;
  expect(requests.sort()).toEqual([
    of('GET', '(none)', 404),
    of('GET', '/executions/:id', 404),
    of('GET', '/plugins', 401),
    of('POST', '/tasks/:id/execute', 200),
  ]);
  expect(body).toContain(
    'plugin_runner_executions_total{plugin="greet",outcome="succeeded"} 1',
  );
});

test('the figures of a server need its token', async () => {
  const server = servers.open();
  const headers = { authorization: 'Bearer other' };
  const { statusCode } = await server.ask({ url: '/metrics', headers });
  expect(statusCode).toBe(401);
});
