import { dirname, resolve } from 'node:path';
import type { DefinitionError } from '../definition/definition-error';
import { TaskError } from '../definition/task-error';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { createRegistry } from '../registry/registry';
import type { Execution } from '../runner/execution';
import { hostUserOf } from '../runner/host-user';
import { readInputFile, type InputFileWords } from '../runner/input-file';
import type { Reporter } from '../runner/reporter';
import { runTask } from '../runner/task-runner';
import { loadTelemetry } from '../telemetry/load-telemetry';
import { openAnnotations } from './annotations';
import { inertLine, inertText } from './inert-text';
import { readInputs, type StepInputs } from './inputs';
import { logGroup } from './log-group';
import { openPluginLog, type PluginLog } from './plugin-log';
import { readFailOnError } from './read-input';
import { recordsDirectoryOf } from './records-directory';
import {
  reportExecution,
  reportFault,
  reportRefusal,
  reportStack,
} from './report';
import { reportFindings } from './report-findings';
import { writeReportFile } from './report-file';
import { saveContainer, saveRemoved } from './state';
import { openStepMasks, type StepMasks } from './step-masks';
import { loadToolkit } from './toolkit';
import { checkBuildTrigger, checkTrigger } from './trigger';
import { trustedRegistry } from './trusted-registry';

/** Beside this bundle: `dist/main/index.js` and `dist/schema-worker/index.js`. */
const SCHEMA_WORKER = '../schema-worker/index.js';
const YAML_WORKER = '../yaml-worker/index.js';
const TELEMETRY_WORKER = '../telemetry-worker/index.js';

/**
 * The main step: inputs → task → outputs, log and summary.
 * @param entryFile absolute path of the bundle that runs.
 * @param hurry aborted when a cancelled step has to end at once.
 */
export async function runStep(
  env: Readonly<Record<string, string | undefined>>,
  cancel: AbortSignal,
  entryFile: string,
  hurry?: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  let inputs: StepInputs;
  let input: Uint8Array | undefined;
  try {
    inputs = readInputs(env);
    await checkTrigger(env, inputs);
    input = readInput(inputs);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    return reportRefusal(
      error,
      readFailOnError(env),
      await loadToolkit(),
      performance.now() - startedAt,
    );
  }
  const masks = openStepMasks(print);
  const orchestrator = new DockerOrchestrator(env);
  const annotations = openAnnotations();
  const log = openPluginLog(print, loadToolkit, annotations, masks.redact);
  const ignored: DefinitionError[] = [];
  try {
    const telemetry = await loadTelemetry(
      env,
      resolve(dirname(entryFile), TELEMETRY_WORKER),
    );
    const execution = await runTask(
      {
        plugin: inputs.plugin,
        input,
        files: inputs.files,
        artifactsDirectory: inputs.artifactsDirectory,
        env: inputs.env,
        secrets: inputs.secrets,
        timeoutMs: inputs.timeoutMs,
        nanoCpus: inputs.nanoCpus,
        memoryBytes: inputs.memoryBytes,
        pull: inputs.pull,
        workspace: inputs.workspace,
        trace: telemetry?.trace,
      },
      {
        registry: trustedRegistry(
          createRegistry({
            directories: inputs.pluginsDirectories,
            onIgnored: (error) => ignored.push(error),
            yamlWorkerFile: resolve(dirname(entryFile), YAML_WORKER),
            policyFile: inputs.policyFile,
          }),
          (directories) => checkBuildTrigger(env, inputs, directories),
        ),
        orchestrator,
        reporter: {
          ...stepReporter(env, log, masks),
          mask: masks.add,
          stderr: (bytes) => log.write(bytes),
        },
        recordsDirectory: recordsDirectoryOf(env),
        schemaWorkerFile: resolve(dirname(entryFile), SCHEMA_WORKER),
        hostUser: hostUserOf(env),
        cancel,
        ...(hurry && { hurry }),
      },
    );
    await log.end();
    const core = await loadToolkit();
    reportFindings(execution, annotations, core);
    for (const { message } of ignored) {
      core.warning(
        inertText(
          masks.redact(`An invalid definition was ignored. ${message}`),
        ),
      );
    }
    await report(execution, inputs, env, masks, (record) =>
      telemetry?.send(record, cancel, hurry),
    );
  } catch (error) {
    reportFault(
      error,
      inputs.failOnError,
      await loadToolkit(),
      masks,
      performance.now() - startedAt,
    );
  } finally {
    orchestrator.close();
  }
}

const INPUT_FILE: InputFileWords = {
  name: "The step's `input-file`",
  hint: 'paths are relative to the workspace, and a repository has to be checked out first',
};

function readInput({ input, inputFile }: StepInputs): Uint8Array | undefined {
  if (inputFile !== undefined) return readInputFile(inputFile, INPUT_FILE);
  return input === undefined ? undefined : Buffer.from(input);
}

async function report(
  execution: Execution,
  inputs: StepInputs,
  env: Readonly<Record<string, string | undefined>>,
  masks: StepMasks,
  send: (
    record: Execution['record'],
  ) => Promise<string | undefined> | undefined,
): Promise<void> {
  const core = await loadToolkit();
  try {
    await reportExecution(execution, inputs, core, print);
    if (inputs.report) await writeReportFile(execution, env, core);
    if (execution.fault) reportStack(execution.fault, core, masks);
  } catch (error) {
    // The container goes first, whatever cannot be reported.
    await execution.removed.catch(() => undefined);
    throw new Error(
      `${(error as Error).message} (the output and the record are in ${execution.recordDirectory})`,
      { cause: error },
    );
  }
  // The container is being removed meanwhile; the outputs do not wait for it.
  const sent = send(execution.record);
  try {
    await execution.removed;
    saveRemoved(env);
  } catch (error) {
    core.warning(
      inertText(
        masks.redact(
          `${(error as Error).message} The post step will look again.`,
        ),
      ),
    );
  }
  const warning = await sent;
  if (warning !== undefined) core.warning(inertText(masks.redact(warning)));
}

/** Shows progress, and has the toolkit loaded while the container starts. */
function stepReporter(
  env: Readonly<Record<string, string | undefined>>,
  log: PluginLog,
  masks: StepMasks,
): Omit<Reporter, 'mask' | 'stderr'> {
  const imageGroup = logGroup('Image', print);
  return {
    state(state) {
      if (state === 'create' || state === 'ended') imageGroup.close();
    },
    starting() {
      loadToolkit().catch(() => undefined);
    },
    container(name, executionId) {
      saveContainer(env, name, executionId);
    },
    removedStale(name) {
      print(`Removed the container ${name}, which an earlier run had left.`);
    },
    progress(line) {
      imageGroup.open();
      print(inertLine(masks.redact(line)));
    },
    attempt: (isLast) => log.attempt(isLast),
    retry(sentence) {
      log.interrupt(inertText(sentence).replaceAll('\n', ' '));
    },
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
