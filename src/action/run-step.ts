import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { DefinitionError } from '../definition/definition-error';
import { TaskError } from '../definition/task-error';
import { DockerOrchestrator } from '../orchestrator/docker/docker-orchestrator';
import { createRegistry } from '../registry/registry';
import type { Reporter } from '../runner/reporter';
import { runTask, type Execution } from '../runner/task-runner';
import { inertLine, inertText } from './inert-text';
import { readInputFile } from './input-file';
import { readFailOnError, readInputs, type StepInputs } from './inputs';
import { logGroup } from './log-group';
import { openPluginLog, type PluginLog } from './plugin-log';
import { reportExecution, reportFault, reportRefusal } from './report';
import { saveContainer, saveRemoved } from './state';
import { openStepMasks, type StepMasks } from './step-masks';
import { loadToolkit } from './toolkit';
import { checkBuildTrigger, checkTrigger } from './trigger';
import { trustedRegistry } from './trusted-registry';

/** Beside this bundle: `dist/main/index.js` and `dist/schema-worker/index.js`. */
const SCHEMA_WORKER = '../schema-worker/index.js';
const YAML_WORKER = '../yaml-worker/index.js';

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
  let inputs: StepInputs;
  let input: Uint8Array | undefined;
  try {
    inputs = readInputs(env);
    await checkTrigger(env, inputs);
    input = readInput(inputs);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    return reportRefusal(error, readFailOnError(env), await loadToolkit());
  }
  const masks = openStepMasks(print);
  const orchestrator = new DockerOrchestrator(env);
  const log = openPluginLog(print, loadToolkit, masks.redact);
  const ignored: DefinitionError[] = [];
  try {
    const execution = await runTask(
      {
        plugin: inputs.plugin,
        input,
        env: inputs.env,
        secrets: inputs.secrets,
        timeoutMs: inputs.timeoutMs,
        nanoCpus: inputs.nanoCpus,
        memoryBytes: inputs.memoryBytes,
        pull: inputs.pull,
        workspace: inputs.workspace,
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
        recordsDirectory: join(env['RUNNER_TEMP'] || tmpdir(), 'plugin-runner'),
        schemaWorkerFile: resolve(dirname(entryFile), SCHEMA_WORKER),
        hostUser: {
          uid: process.getuid?.() ?? 0,
          gid: process.getgid?.() ?? 0,
          privatePaths: [env['HOME'] ?? '', env['RUNNER_TEMP'] ?? ''].filter(
            isAbsolute,
          ),
        },
        cancel,
        ...(hurry && { hurry }),
      },
    );
    await log.end();
    const core = await loadToolkit();
    for (const { message } of ignored) {
      core.warning(
        inertText(
          masks.redact(`An invalid definition was ignored. ${message}`),
        ),
      );
    }
    await report(execution, inputs, env, masks);
  } catch (error) {
    reportFault(error, await loadToolkit(), masks);
  } finally {
    orchestrator.close();
  }
}

function readInput({ input, inputFile }: StepInputs): Uint8Array | undefined {
  if (inputFile !== undefined) return readInputFile(inputFile);
  return input === undefined ? undefined : Buffer.from(input);
}

async function report(
  execution: Execution,
  inputs: StepInputs,
  env: Readonly<Record<string, string | undefined>>,
  masks: StepMasks,
): Promise<void> {
  const core = await loadToolkit();
  try {
    await reportExecution(execution, inputs, core, print);
  } catch (error) {
    // The container goes first, whatever cannot be reported.
    await execution.removed.catch(() => undefined);
    throw new Error(
      `${(error as Error).message} (the output and the record are in ${execution.recordDirectory})`,
      { cause: error },
    );
  }
  // The container is being removed meanwhile; the outputs do not wait for it.
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
    retry(sentence) {
      log.interrupt(inertText(sentence).replaceAll('\n', ' '));
    },
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
