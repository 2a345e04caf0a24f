import { connectContainers } from '../../../../src/orchestrator/docker/connect-containers';
import type { ExecutionContainers } from '../../../../src/orchestrator/execution-containers';
import {
  formatOwner,
  ownProcess,
  type Owner,
} from '../../../../src/orchestrator/owner';
import { startFakeEngine, type FakeEngine } from '../../../fakes/fake-engine';

let engine: FakeEngine;
beforeEach(async () => {
  engine = await startFakeEngine();
});
afterEach(() => engine.close());

const connect = (): Promise<ExecutionContainers> =>
  connectContainers(
    { DOCKER_HOST: `unix://${engine.socketPath}` },
    new AbortController().signal,
  );

const here = ownProcess() as Owner;
const gone = { ...here, startTime: '1' };

function listed(number: number, owner: Owner, name?: string): object {
  const execution = `00000000-0000-4000-8000-00000000000${number}`;
  return {
    Id: String(number).repeat(64),
    Names: [name ?? `/plugin-runner-greet-${execution}`],
    State: 'running',
    Labels: {
      'io.plugin-runner.execution': execution,
      'io.plugin-runner.plugin': 'greet',
      'io.plugin-runner.owner': formatOwner(owner),
      'io.plugin-runner.expires': '1900000000000',
    },
  };
}

test('containers of executions are told from everything else', async () => {
  const copies = listed(4, gone) as { Names: string[] };
  engine.on('GET /containers/json', {
    status: 200,
    body: [
      listed(2, gone),
      listed(1, here),
      listed(3, gone, '/somebody-else'),
      { ...copies, Names: [`${copies.Names[0] ?? ''}-files`] },
      {},
    ],
  });
  const containers = await connect();
  const all = await containers.list();
  containers.close();
  expect(all).toEqual([
    {
      name: 'plugin-runner-greet-00000000-0000-4000-8000-000000000001',
      executionId: '00000000-0000-4000-8000-000000000001',
      pluginId: 'greet',
      state: 'running',
      isStale: false,
    },
    expect.objectContaining({
      executionId: '00000000-0000-4000-8000-000000000002',
      isStale: true,
    }),
  ]);
});

test('those that are stale are removed, and no other', async () => {
  engine.on('GET /containers/json', {
    status: 200,
    body: [listed(1, here), listed(2, gone)],
  });
  engine.on(`DELETE /containers/${'2'.repeat(64)}`, { status: 204 });
  const containers = await connect();
  expect(await containers.removeStale()).toEqual([
    'plugin-runner-greet-00000000-0000-4000-8000-000000000002',
  ]);
  containers.close();
});

test('an engine that does not list them, or is not there, says so', async () => {
  engine.on('GET /containers/json', {
    status: 403,
    body: { message: 'no' },
  });
  const containers = await connect();
  await expect(containers.list()).rejects.toMatchObject({
    outcome: 'engine_unavailable',
    message: expect.stringContaining('HTTP 403: "no"') as string,
  });
  containers.close();
  await engine.close();
  await expect(connect()).rejects.toMatchObject({
    outcome: 'engine_unavailable',
  });
});
