import packageJson from '../../package.json' with { type: 'json' };
import { jsonLog } from '../api/access-log';
import { createServer } from '../api/create-server';
import { openExecutions } from '../api/executions';
import { measuredQueue } from '../api/measured-queue';
import { openMetrics } from '../api/metrics';
import { listen, ListenError } from '../api/listen';
import { directoryPluginStore } from '../api/plugin-store';
import { serverTaskRunner } from '../api/run-server-task';
import { openSendings } from '../api/sendings';
import { openImageResolver } from '../orchestrator/docker/docker-image-resolver';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { hostUserOf } from '../runner/host-user';
import { defaultQueueLimits } from '../runner/queue-limits';
import { openTaskQueue } from '../runner/task-queue';
import { checkServed } from './check-served';
import type { CliDoor } from './cli-door';
import { openRegistry, pluginsDirectoriesOf } from './open-registry';
import { readServerOptions, type ServeOptions } from './server-options';
import { usableRecordsDirectory } from './usable-records-directory';
import { UsageError } from './usage-error';
import { workerFilesOf } from './worker-files';
import { writeResult } from './write-result';

/** The server is to listen soon, whether there is an engine or not. */
const CAPACITY_DEADLINE_MS = 2_000;
const UNKNOWN_CAPACITY = { nanoCpus: undefined, memoryBytes: undefined };

/**
 * Serves the HTTP API until it is told to stop. What it prints on stdout is one
 * line of JSON, when it listens.
 * @returns 0, when nothing of it is left.
 * @throws UsageError when the options cannot be used.
 */
export async function serve(
  options: ServeOptions,
  door: CliDoor,
): Promise<number> {
  const { settings, port, graceMs, queue, isTokenNew } = readServerOptions(
    options,
    door,
  );
  const workers = workerFilesOf(door);
  const log = jsonLog(
    (line) =>
      // No line is a workflow command, and each is the same JSON.
      void door.stderr.write(line.replaceAll('##[', '#\\u0023[')),
  );
  const registry = openRegistry(door, options);
  await checkServed(registry, options, door);
  const recordsDirectory = usableRecordsDirectory(door, options.recordsDir);
  const orchestrator = new DockerOrchestrator(door.env);
  const sendings = openSendings();
  try {
    const runTask = serverTaskRunner({
      registry,
      orchestrator,
      recordsDirectory,
      hostUser: hostUserOf(door.env),
      schemaWorkerFile: workers.schema,
      telemetryWorkerFile: workers.telemetry,
      env: door.env,
      sendings,
      log,
    });
    const capacity = await orchestrator
      .capacity(CAPACITY_DEADLINE_MS)
      .catch(() => UNKNOWN_CAPACITY);
    const limits = { ...defaultQueueLimits(capacity), ...queue };
    const tasks = openTaskQueue(limits);
    const metrics = openMetrics(tasks, packageJson.version);
    const executions = openExecutions(runTask, measuredQueue(tasks, metrics), {
      ended: ({ record }, { id }) => metrics.execution(id, record),
      fault: ({ message }, execution_id) =>
        log({ level: 'error', msg: message, execution_id }),
    });
    const listening = await listen(
      () =>
        createServer(
          {
            registry,
            executions,
            orchestrator,
            recordsDirectory,
            plugins: options.allowRegistration
              ? directoryPluginStore({
                  directories: pluginsDirectoriesOf(door, options),
                  yamlWorkerFile: workers.yaml,
                  policy: (signal) => registry.policy(signal),
                  resolver: openImageResolver(door.env),
                  signal: door.hurry,
                })
              : undefined,
            metrics,
            log,
          },
          { ...settings, version: packageJson.version },
        ),
      options.host,
      port,
    ).catch((error: Error) => {
      throw error instanceof ListenError
        ? new UsageError(error.message)
        : error;
    });
    const greeting = {
      url: listening.url,
      ...(isTokenNew && { token: settings.token }),
      pid: process.pid,
    };
    await writeResult(`${JSON.stringify(greeting)}\n`, door);
    await aborted(door.cancel);
    log({ level: 'info', msg: 'Shutting down.' });
    const until = performance.now() + graceMs;
    listening.stopListening();
    const hurry = (): void => {
      executions.hurry();
      sendings.hurry();
    };
    door.hurry.addEventListener('abort', hurry);
    if (door.hurry.aborted) hurry();
    await executions.close(graceMs);
    const answersMs = until - performance.now();
    await Promise.all([
      listening.close(answersMs, door.hurry),
      sendings.close(),
    ]);
    return 0;
  } finally {
    orchestrator.close();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
