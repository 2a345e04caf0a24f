import { resolve } from 'node:path';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { runTask, type Execution } from '../runner/task-runner';
import { loadTelemetry } from '../telemetry/load-telemetry';
import type { CliDoor } from './cli-door';
import { openCliReporter } from './cli-reporter';
import { EXIT_CODES } from './exit-code';
import { hostUserOf } from './host-user';
import { inertText } from './inert-text';
import { openRegistry } from './open-registry';
import type { RecordsOptions, RegistryOptions, ResultOptions } from './options';
import { recordsDirectoryOf } from './records-directory';
import { readTask, type TaskOptions } from './read-task';
import { workerFilesOf } from './worker-files';
import { writeExecution } from './write-execution';

/** The options of `run`. */
export interface RunOptions
  extends TaskOptions, RegistryOptions, RecordsOptions, ResultOptions {
  readonly quiet?: boolean;
}

/**
 * Runs a plugin; its output is on stdout when it succeeded, or with `--json`
 * the record of the execution, however it ended.
 * @returns the exit code of the outcome.
 * @throws UsageError or UserError when the options cannot be used.
 */
export async function runPlugin(
  plugin: string,
  options: RunOptions,
  door: CliDoor,
): Promise<number> {
  const task = await readTask(plugin, options, door);
  const workers = workerFilesOf(door);
  const orchestrator = new DockerOrchestrator(door.env);
  const reporter = openCliReporter(door, options);
  try {
    const telemetry = await loadTelemetry(door.env, workers.telemetry);
    const execution = await runTask(
      { ...task, trace: telemetry?.trace },
      {
        registry: openRegistry(door, options, ({ message }) =>
          reporter.say(`An invalid definition was ignored. ${message}`),
        ),
        orchestrator,
        reporter,
        recordsDirectory: recordsDirectoryOf(door, options.recordsDir),
        schemaWorkerFile: workers.schema,
        hostUser: hostUserOf(door),
        cancel: door.cancel,
        hurry: door.hurry,
      },
    );
    reporter.end();
    const sent = telemetry?.send(execution.record, door.cancel, door.hurry);
    try {
      report(execution, options, reporter.say);
      await writeExecution(execution, options, door);
    } finally {
      await removed(execution, reporter.say);
    }
    const warning = await sent;
    if (warning !== undefined) reporter.say(warning);
    const { outcome } = execution.record;
    return EXIT_CODES[outcome ?? 'engine_unavailable'];
  } finally {
    orchestrator.close();
  }
}

function report(
  { record, recordDirectory, fault }: Execution,
  { quiet }: RunOptions,
  say: (text: string) => void,
): void {
  for (const warning of record.warnings) say(`warning: ${warning}`);
  if (record.error !== null) say(`${record.outcome}: ${record.error}`);
  if (fault?.stack && process.env['PLUGIN_RUNNER_DEBUG']) say(fault.stack);
  if (!quiet || record.error !== null) {
    say(`${record.outcome} · record ${resolve(recordDirectory)}`);
  }
}

async function removed(
  execution: Execution,
  say: (text: string) => void,
): Promise<void> {
  try {
    await execution.removed;
  } catch (error) {
    say(`warning: ${inertText((error as Error).message)}`);
  }
}
