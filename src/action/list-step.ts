import { dirname, resolve } from 'node:path';
import { locatedFaults } from '../definition/located-fault';
import { TaskError } from '../definition/task-error';
import { listedPlugins } from '../registry/listed-plugin';
import { createRegistry } from '../registry/registry';
import { inertText } from './inert-text';
import {
  readBoolean,
  readFailOnError,
  readPluginsDirectories,
  type StepEnvironment,
} from './read-input';
import { annotateFaults } from './annotate-faults';
import type { StepProcess } from './enter-step';
import { shownFile } from './shown-file';
import { loadToolkit, type Toolkit } from './toolkit';

const YAML_WORKER = '../yaml-worker/index.js';

/**
 * What the outputs of a job hold together, in UTF-16, with room for others
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context).
 */
const MAX_OUTPUT_LENGTH = 256 * 1024;

/** The step of `list/action.yml`: the plugins as JSON and as a matrix. */
export async function listStep(
  { env, entryFile }: Pick<StepProcess, 'env' | 'entryFile'>,
  toolkit: () => Promise<Toolkit> = loadToolkit,
): Promise<void> {
  const core = await toolkit();
  try {
    await list(env, entryFile, core);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    const message = inertText(error.message);
    if (readFailOnError(env)) core.setFailed(message);
    else core.warning(message);
  }
}

async function list(
  env: StepEnvironment,
  entryFile: string,
  core: Toolkit,
): Promise<void> {
  const failOnError = readBoolean(env, 'fail-on-error', true);
  const { definitions, errors } = await createRegistry({
    directories: readPluginsDirectories(env),
    yamlWorkerFile: resolve(dirname(entryFile), YAML_WORKER),
  }).list();
  const plugins = listedPlugins(definitions, (file) => shownFile(env, file));
  const include = plugins.filter(({ plugin }) => plugin !== null);
  core.setOutput('count', include.length);
  for (const [name, value] of Object.entries({
    plugins: JSON.stringify(plugins),
    matrix: JSON.stringify({ include }),
  })) {
    if (value.length <= MAX_OUTPUT_LENGTH) core.setOutput(name, value);
    else {
      core.error(
        `The output \`${name}\` has ${value.length} characters, more than ` +
          'a job can hand on: list the plugins of fewer directories at a time.',
      );
    }
  }
  for (const { plugin, id, description } of plugins) {
    core.info(
      inertText(`${plugin ?? id}  ${description}`.replaceAll('\n', ' ')),
    );
  }
  annotateFaults(errors.flatMap(locatedFaults), env, core);
  if (errors.length > 0 && failOnError) {
    core.setFailed(
      `${errors.length} definition${errors.length === 1 ? '' : 's'} cannot be used: see the annotations.`,
    );
  }
}
