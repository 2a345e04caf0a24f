import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import { containerName } from '../orchestrator/container-name';
import type { ContainerSpec } from '../orchestrator/container-spec';
import type { PreparedImage } from '../orchestrator/prepared-image';
import type { Task } from './task';
import { attemptContext } from './task-trace';
import { traceVariables } from './trace-context';
import { WORKSPACE_TARGET, workspaceMounts } from './workspace-mounts';

/**
 * How long after its last use a container nobody has removed is left alone: a
 * machine that sleeps, a clock that is set, a job that hangs.
 */
const LEFT_ALONE_MS = 60 * 60 * 1000;

/** The user and group this process runs as. */
export interface HostUser {
  readonly uid: number;
  readonly gid: number;
  /**
   * Absolute paths that no plugin sees: the home directory, and the runner's
   * temporary directory, where `actions/checkout` keeps its token.
   */
  readonly privatePaths?: readonly string[];
}

/**
 * The container for one execution of a definition.
 * @throws UserError when the step and the definition do not fit together.
 */
export function containerSpec(
  definition: PluginDefinition,
  task: Task,
  image: PreparedImage,
  executionId: string,
  attempt: number,
  hostUser: HostUser,
): ContainerSpec {
  const { mounts, hiddenPaths } = workspaceMounts(
    definition,
    task.workspace,
    hostUser.privatePaths ?? [],
  );
  return {
    name: containerName(definition.id, executionId, attempt),
    executionId,
    pluginId: definition.id,
    image,
    entrypoint: definition.entrypoint,
    command: definition.command,
    env: environment(definition, task, executionId, attempt),
    limits: {
      ...definition.limits,
      nanoCpus: task.nanoCpus ?? definition.limits.nanoCpus,
      memoryBytes: task.memoryBytes ?? definition.limits.memoryBytes,
    },
    user: userOf(definition, hostUser),
    network: definition.network,
    readOnly: definition.sandbox.readOnly,
    capabilities: definition.sandbox.capabilities,
    runtime: definition.sandbox.runtime,
    mounts,
    hiddenPaths,
    stopSignal: definition.stop.signal,
    lifetimeMs:
      (task.timeoutMs ?? definition.timeoutMs) +
      definition.stop.graceMs +
      LEFT_ALONE_MS,
  };
}

/** What of a spec the reader of the record should know. */
export function specWarnings(
  definition: PluginDefinition,
  hostUser: HostUser,
): string[] {
  if (definition.sandbox.user.kind !== 'host' || hostUser.uid !== 0) return [];
  return [
    `Plugin ${quote(definition.id)} runs as the user of the runner ` +
      '(`sandbox.user: host`), which is root here: as root in its container, ' +
      'without capabilities.',
  ];
}

/**
 * Refuses names the definition does not declare, and secrets that are missing.
 * @throws UserError `invalid_input`.
 */
export function checkStepValues(
  definition: PluginDefinition,
  task: Task,
): void {
  const complain = (sentence: string): never => {
    throw new UserError('invalid_input', sentence);
  };
  const id = quote(definition.id);
  for (const name of Object.keys(task.env)) {
    if (!Object.hasOwn(definition.env, name)) {
      complain(
        `The step sets ${quote(name)} in \`env\` and plugin ${id} does not ` +
          `declare it: a plugin gets only what its definition lists under \`env:\`.`,
      );
    }
  }
  // Not by its name: a line of a pasted key can look like one.
  if (
    Object.keys(task.secrets).some((it) => !definition.secrets.includes(it))
  ) {
    complain(
      `The step gives a secret that plugin ${id} does not declare: ` +
        `${declaredSecrets(definition)}. Add its name there, or leave it out. (A ` +
        'value of several lines needs the JSON form of the input.)',
    );
  }
  for (const name of definition.secrets) {
    if (!Object.hasOwn(task.secrets, name) || task.secrets[name] === '') {
      complain(
        `Plugin ${id} needs the secret ${quote(name)}: give it to the step ` +
          `with \`secrets: ${name}=\${{ secrets.${name} }}\`. A secret ` +
          'that is not set is empty; in a run for a fork, every one is.',
      );
    }
  }
  if (definition.workspace !== 'none' && task.workspace === undefined) {
    complain(
      `Plugin ${id} asks for the repository (\`workspace: ${definition.workspace}\`) ` +
        'and there is none: GITHUB_WORKSPACE is not set.',
    );
  }
}

function declaredSecrets({ secrets }: PluginDefinition): string {
  const names = secrets.map((name) => quote(name)).join(', ');
  return `\`secrets:\` of its definition lists ${names || 'none'}`;
}

function environment(
  definition: PluginDefinition,
  task: Task,
  executionId: string,
  attempt: number,
): Record<string, string> {
  return {
    ...traceEnvironment(definition, task, attempt),
    ...definition.env,
    ...task.env,
    ...task.secrets,
    PLUGIN_ID: definition.id,
    PLUGIN_EXECUTION_ID: executionId,
    ...(definition.workspace !== 'none' && {
      PLUGIN_WORKSPACE: WORKSPACE_TARGET,
    }),
  };
}

/** A definition that sets the one variable itself is given none. */
function traceEnvironment(
  definition: PluginDefinition,
  { trace }: Task,
  attempt: number,
): Record<string, string> {
  const isOwn =
    Object.hasOwn(definition.env, 'TRACEPARENT') ||
    definition.secrets.includes('TRACEPARENT');
  if (trace === undefined || isOwn) return {};
  return traceVariables(attemptContext(trace, attempt));
}

function userOf(
  definition: PluginDefinition,
  hostUser: HostUser,
): string | undefined {
  const { user } = definition.sandbox;
  switch (user.kind) {
    case 'ids':
      return `${user.uid}:${user.gid}`;
    case 'image':
      return undefined;
    case 'host':
      return `${hostUser.uid}:${hostUser.gid}`;
  }
}
