import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEntry } from '../../../src/api/access-log';
import { serverTaskRunner } from '../../../src/api/run-server-task';
import { builtSource } from '../../fakes/built-source';
import { FakeOrchestrator } from '../../fakes/fake-orchestrator';
import { aTemporaryDirectory } from '../../fakes/temporary-directory';
import { aDefinition, aTask } from '../../fakes/values';

const directory = aTemporaryDirectory();
const schemaWorker = builtSource('runner/schema-worker.ts');
afterAll(() => {
  schemaWorker.remove();
  directory.remove();
});

const never = new AbortController().signal;

/** An execution that a collector is told of which never answers. */
async function told(isTaken: boolean): Promise<{
  log: LogEntry[];
  send: ((hurry: AbortSignal) => Promise<unknown>) | undefined;
}> {
  const telemetryWorkerFile = join(directory.path, 'silent-worker.cjs');
  writeFileSync(telemetryWorkerFile, 'setInterval(() => undefined, 1000);');
  const definition = aDefinition();
  const log: LogEntry[] = [];
  let send: ((hurry: AbortSignal) => Promise<unknown>) | undefined;
  const run = serverTaskRunner({
    registry: {
      resolve: () => Promise.resolve(definition),
      list: () => Promise.resolve({ definitions: [definition], errors: [] }),
      policy: () => Promise.resolve(undefined),
      locked: () => Promise.resolve(undefined),
    },
    orchestrator: new FakeOrchestrator({ stdout: ['1'] }),
    recordsDirectory: join(directory.path, 'records'),
    hostUser: { uid: 1001, gid: 127 },
    schemaWorkerFile: schemaWorker.file,
    telemetryWorkerFile,
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
      OTEL_EXPORTER_OTLP_TIMEOUT: '600000',
    },
    sendings: {
      add(it) {
        send = it;
        return isTaken;
      },
    },
    log: (entry) => void log.push(entry),
  });
  const control = { cancel: never, hurry: never, onRecorded: () => undefined };
  const execution = await run(aTask(), definition, control, {});
  await execution.removed;
  return { log, send };
}

test('the place of a task is free before a collector has answered', async () => {
  const { log, send } = await told(true);
  expect(log).toEqual([]);
  const hurry = new AbortController();
  const sent = send?.(hurry.signal);
  hurry.abort();
  await sent;
  expect(log).toEqual([
    expect.objectContaining({
      level: 'warn',
      msg: expect.stringContaining('at once') as string,
    }),
  ]);
});

test('what is not told because too much waits is in the log', async () => {
  const { log } = await told(false);
  expect(log).toEqual([
    expect.objectContaining({
      level: 'warn',
      msg: expect.stringContaining('not sent') as string,
      execution_id: expect.any(String) as string,
    }),
  ]);
});
