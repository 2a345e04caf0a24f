import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { makeDirectory } from '../definition/make-directory';
import { TaskError } from '../definition/task-error';
import {
  validateDefinitions,
  type Validation,
} from '../registry/validate-definitions';
import { faultsSarif } from '../report/faults-sarif';
import { definitionFaults } from '../runner/definition-faults';
import { annotateFaults } from './annotate-faults';
import type { StepProcess } from './enter-step';
import { inertText } from './inert-text';
import {
  inWorkspace,
  readBoolean,
  readFailOnError,
  readInput,
  readPluginsDirectories,
  workspaceOf,
  type StepEnvironment,
} from './read-input';
import { recordsDirectoryOf } from './records-directory';
import { loadToolkit, type Toolkit } from './toolkit';

/** Beside this bundle. */
const SCHEMA_WORKER = '../schema-worker/index.js';
const YAML_WORKER = '../yaml-worker/index.js';

type Step = Pick<StepProcess, 'env' | 'entryFile' | 'cancel'>;

/** The step of `validate/action.yml`: what is wrong with the definitions. */
export async function validateStep(
  step: Step,
  toolkit: () => Promise<Toolkit> = loadToolkit,
): Promise<void> {
  const core = await toolkit();
  try {
    const failOnError = readBoolean(step.env, 'fail-on-error', true);
    const validation = await validate(step);
    tell(validation, step.env, failOnError, core);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    const message = inertText(error.message);
    if (readFailOnError(step.env)) core.setFailed(message);
    else core.warning(message);
  }
}

function validate({ env, entryFile, cancel }: Step): Promise<Validation> {
  const directories = readPluginsDirectories(env);
  const policyFile = readInput(env, 'policy');
  const beside = (file: string): string => resolve(dirname(entryFile), file);
  const isolation = { workerFile: beside(SCHEMA_WORKER), signal: cancel };
  return validateDefinitions({
    directories,
    files: [],
    policyDirectory: directories[0],
    policyFile: policyFile && inWorkspace(env, policyFile),
    yamlWorkerFile: beside(YAML_WORKER),
    check: (definition, policy) =>
      definitionFaults(definition, policy, isolation),
    signal: cancel,
  });
}

function tell(
  { files, faults }: Validation,
  env: StepEnvironment,
  failOnError: boolean,
  core: Toolkit,
): void {
  core.setOutput('valid', faults.length === 0);
  core.setOutput('faults', faults.length);
  const directory = recordsDirectoryOf(env);
  makeDirectory(directory, 0o700);
  const sarifFile = join(directory, `faults-${process.pid}.sarif`);
  const tool = { name: packageJson.name, version: packageJson.version };
  writeFileSync(
    sarifFile,
    JSON.stringify(faultsSarif(faults, workspaceOf(env), tool)),
    { mode: 0o600 },
  );
  core.setOutput('sarif-file', sarifFile);
  annotateFaults(faults, env, core);
  const found = `${count(faults.length, 'fault')} in ${count(files.length, 'file')}`;
  if (faults.length === 0) core.info(`✓ ${found}`);
  else if (failOnError) core.setFailed(`${found}.`);
  else core.warning(`${found}.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
