import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { servePost } from '../../../src/action/serve-post';
import {
  EXECUTION_LABEL,
  EXPIRES_LABEL,
  OWNER_LABEL,
  PLUGIN_LABEL,
} from '../../../src/orchestrator/docker/labels';
import { formatOwner, processOf } from '../../../src/orchestrator/owner';
import { readRecord } from '../../../src/runner/read-record';
import { captureStdout } from '../../fakes/captured-stdout';
import { startFakeEngine, type FakeEngine } from '../../fakes/fake-engine';
import { anId, RUNNING, storeRecord } from '../../fakes/stored-record';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';

const directory = aTemporaryDirectory();
let engine: FakeEngine;
beforeEach(async () => {
  engine = await startFakeEngine();
});
afterEach(() => engine.close());
afterAll(() => directory.remove());

const ID = anId(1);
const CONTAINER = 'c'.repeat(64);
const NAME = `plugin-runner-greet-${ID}`;

/** A process that ignores SIGTERM, and its owner text. */
async function aStubbornServer(): Promise<{ pid: number; owner: string }> {
  const child = spawn(
    process.execPath,
    [
      '-e',
      `process.on('SIGTERM', () => 0); setInterval(() => 0, 1000); console.log('.');`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await once(child.stdout, 'data');
  const pid = child.pid ?? 0;
  const owner = processOf(pid);
  return { pid, owner: owner === undefined ? '' : formatOwner(owner) };
}

async function post(
  { pid, owner }: { pid: number; owner: string },
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { text, exitCode } = await captureStdout(() =>
    servePost(
      {
        DOCKER_HOST: engine.host,
        RUNNER_TEMP: directory.path,
        STATE_pid: String(pid),
        STATE_server: owner,
        ...env,
      },
      200,
    ),
  );
  expect(exitCode).toBeUndefined();
  return text;
}

test('what a server that had to be killed has left is removed', async () => {
  const server = await aStubbornServer();
  const record = storeRecord(join(directory.path, 'plugin-runner'), {
    execution_id: ID,
    ...RUNNING,
    process: server.owner,
  });
  engine.on('GET /containers/json', {
    status: 200,
    body: [
      {
        Id: CONTAINER,
        Names: [`/${NAME}`],
        State: 'running',
        Labels: {
          [EXECUTION_LABEL]: ID,
          [PLUGIN_LABEL]: 'greet',
          [OWNER_LABEL]: server.owner,
          [EXPIRES_LABEL]: String(Date.now() + 60_000),
        },
      },
    ],
  });
  engine.on(`DELETE /containers/${CONTAINER}`, { status: 204 });
  const text = await post(server);
  expect(text).toContain('::warning::The server did not stop in time');
  expect(text).toContain(
    `Removed the container ${NAME}, which the server had left.\n`,
  );
  expect(engine.lines).toContain(`DELETE /containers/${CONTAINER}`);
  expect(readRecord(record)?.status).toBe('killed');
});

test('an engine that is away fails nothing', async () => {
  const text = await post(await aStubbornServer(), {
    DOCKER_HOST: 'unix:///nowhere.sock',
  });
  expect(text).toContain('::warning::The server did not stop in time');
  expect(text.trim().split('\n')).toHaveLength(1);
});
