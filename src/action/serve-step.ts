import { dirname, join, resolve } from 'node:path';
import { makeDirectory } from '../definition/make-directory';
import { TaskError } from '../definition/task-error';
import { formatOwner, processOf } from '../orchestrator/owner';
import { createRegistry } from '../registry/registry';
import { hiddenSecrets } from '../runner/hidden-value';
import type { StepProcess } from './enter-step';
import { inertText } from './inert-text';
import { recordsDirectoryOf } from './records-directory';
import { serveArguments, serverEnvironment } from './serve-command';
import { readServeInputs } from './serve-inputs';
import { startServer } from './server-process';
import { openStepMasks } from './step-masks';
import { loadToolkit, type Toolkit } from './toolkit';
import { checkBuildTrigger, checkServedSecrets, checkTrigger } from './trigger';

/** Beside this bundle. */
const CLI = '../cli/index.js';
const YAML_WORKER = '../yaml-worker/index.js';

/** The main step of `serve/action.yml`: starts the server, and leaves it. */
export async function serveStep(
  step: StepProcess,
  toolkit: () => Promise<Toolkit> = loadToolkit,
): Promise<void> {
  const core = await toolkit();
  try {
    await serve(step, core);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    core.setFailed(inertText(error.message));
  }
}

async function serve(
  { env, cancel, entryFile }: StepProcess,
  core: Toolkit,
): Promise<void> {
  const inputs = readServeInputs(env);
  openStepMasks((line) => core.info(line)).add(
    hiddenSecrets(inputs.secrets).flatMap(({ forms }) => forms),
  );
  await checkTrigger(env, inputs);
  checkServedSecrets(env, inputs);
  await checkBuilds(env, inputs, resolve(dirname(entryFile), YAML_WORKER));
  const records = recordsDirectoryOf(env);
  makeDirectory(records, 0o700);
  const logFile = join(records, `serve-${process.pid}.log`);
  const { url, token, pid } = await startServer(
    [resolve(dirname(entryFile), CLI), ...serveArguments(inputs, records)],
    serverEnvironment(env, inputs.secrets),
    logFile,
    cancel,
  );
  const owner = processOf(pid);
  core.saveState('server', owner === undefined ? '' : formatOwner(owner));
  core.saveState('pid', pid);
  core.saveState('log_file', logFile);
  core.setSecret(token);
  core.setOutput('url', url);
  core.setOutput('token', token);
  core.setOutput('base-url', withToken(url, token));
  core.setOutput('log-file', logFile);
  core.setOutput('record-dir', records);
  core.info(`The plugins are served at ${url}, process ${pid}.`);
}

/** Later the server builds what a client asks for, whatever the event is. */
async function checkBuilds(
  env: StepProcess['env'],
  inputs: ReturnType<typeof readServeInputs>,
  yamlWorkerFile: string,
): Promise<void> {
  const { definitions } = await createRegistry({
    directories: inputs.pluginsDirectories,
    yamlWorkerFile,
  }).list();
  const directories = definitions.flatMap(({ build }) =>
    build === undefined ? [] : [build.context, dirname(build.dockerfile)],
  );
  await checkBuildTrigger(env, inputs, directories);
}

/** As the password of Basic, which every HTTP client takes out of a URL. */
function withToken(text: string, token: string): string {
  const url = new URL(text);
  url.username = 'x';
  url.password = token;
  return url.href.replace(/\/$/, '');
}
