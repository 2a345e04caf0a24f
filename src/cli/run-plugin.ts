import { quote } from '../definition/quote';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { closingLine } from '../runner/closing-line';
import type { Execution } from '../runner/execution';
import { hostUserOf } from '../runner/host-user';
import { runTask } from '../runner/task-runner';
import { loadTelemetry } from '../telemetry/load-telemetry';
import type { CliDoor } from './cli-door';
import { openCliReporter, type CliReporter } from './cli-reporter';
import { EXIT_CODES } from './exit-code';
import { openRegistry } from './open-registry';
import type { RecordsOptions, RegistryOptions, ResultOptions } from './options';
import { paintFor } from './paint';
import { readTask, type TaskOptions } from './read-task';
import { usableRecordsDirectory } from './usable-records-directory';
import { UsageError } from './usage-error';
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
 * @param dash `-` for the input on stdin.
 * @returns the exit code of the outcome.
 * @throws UsageError or UserError when the options cannot be used, and
 * StdoutError when stdout cannot take the result.
 */
export async function runPlugin(
  plugin: string,
  dash: string | undefined,
  options: RunOptions,
  door: CliDoor,
): Promise<number> {
  const task = await readTask(plugin, withDash(options, dash), door);
  const recordsDirectory = usableRecordsDirectory(door, options.recordsDir);
  const workers = workerFilesOf(door);
  const orchestrator = new DockerOrchestrator(door.env);
  const reporter = await openCliReporter(door, options);
  const onCancel = (): void =>
    reporter.say('Stopping. Once more, and there is no waiting for it.');
  door.cancel.addEventListener('abort', onCancel, { once: true });
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
        recordsDirectory,
        schemaWorkerFile: workers.schema,
        hostUser: hostUserOf(door.env),
        cancel: door.cancel,
        hurry: door.hurry,
      },
    );
    door.cancel.removeEventListener('abort', onCancel);
    reporter.end();
    const sent = telemetry?.send(execution.record, door.cancel, door.hurry);
    try {
      report(execution, options, door, reporter.say);
      await writeExecution(execution, options, door);
    } finally {
      await removed(execution, reporter.say);
    }
    const warning = await sent;
    if (warning !== undefined) reporter.say(warning);
    if (isInputForgotten(execution, options, dash, door)) {
      reporter.say('No input was given; stdin is read with `-` only.');
    }
    const { outcome } = execution.record;
    return EXIT_CODES[outcome ?? 'engine_unavailable'];
  } finally {
    door.cancel.removeEventListener('abort', onCancel);
    reporter.end();
    orchestrator.close();
  }
}

/** @throws UsageError for anything but a dash, and for two inputs. */
function withDash(options: RunOptions, dash: string | undefined): RunOptions {
  if (dash === undefined) return options;
  if (dash !== '-') {
    throw new UsageError(
      `There is an argument ${quote(dash)} too many: an input is given as --input '<json>', as --input-file <file>, or on stdin with -.`,
    );
  }
  if (options.input !== undefined || options.inputFile !== undefined) {
    throw new UsageError('There are two inputs, an option and -: give one.');
  }
  return { ...options, inputFile: '-' };
}

/** A shell of CI can have a stdin that never ends: it is never just read. */
function isInputForgotten(
  { record }: Execution,
  { input, inputFile }: RunOptions,
  dash: string | undefined,
  { stdin }: CliDoor,
): boolean {
  return (
    record.outcome === 'invalid_input' &&
    [input, inputFile, dash].every((given) => given === undefined) &&
    stdin.isTTY !== true
  );
}

function report(
  { record, recordDirectory, fault }: Execution,
  { quiet }: RunOptions,
  door: CliDoor,
  say: CliReporter['say'],
): void {
  const paint = paintFor(door.stderr, door);
  for (const warning of record.warnings) {
    say(`warning: ${warning}`, paint.yellow);
  }
  if (record.error !== null) say(`${record.outcome}: ${record.error}`);
  if (fault?.stack && door.env['PLUGIN_RUNNER_DEBUG']) say(fault.stack);
  if (quiet && record.error === null) return;
  say(
    `${closingLine(record)} · record ${recordDirectory}`,
    record.outcome === 'succeeded' ? paint.green : paint.red,
  );
}

async function removed(
  execution: Execution,
  say: CliReporter['say'],
): Promise<void> {
  try {
    await execution.removed;
  } catch (error) {
    say(`warning: ${(error as Error).message}`);
  }
}
