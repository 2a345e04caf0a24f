import { isAbsolute, relative } from 'node:path';
import type { PluginDefinition } from '../definition/definition';
import type { ContainerSpec } from '../orchestrator/container-spec';
import { INPUT_NAME } from './exchange-paths';
import { filesByHand } from './reproduce-files';
import { shellWord } from './shell-word';
import type { Task } from './task';
import { WORKSPACE_TARGET } from './workspace-mounts';

/** A longer one is not for copying. */
const MAX_CHARACTERS = 16_000;

/** Those of an execution that is over: another one is not a part of its trace. */
const TRACE_VARIABLES = ['TRACEPARENT', 'TRACESTATE', 'BAGGAGE'];

/**
 * The `docker run` that does by hand what an execution did, for a POSIX shell
 * in the repository, with the input in `input.json` and the files of the step
 * in `files/`; what the plugin leaves is in a new directory then. Of secrets, and of what
 * the step sets in `env`, it has the names only: the shell has the values.
 * @returns undefined when it is too long to be of use.
 */
export function reproduceCommand(
  spec: ContainerSpec,
  definition: Pick<
    PluginDefinition,
    'image' | 'build' | 'env' | 'inputVia' | 'outputVia'
  >,
  task: Pick<Task, 'env' | 'secrets' | 'workspace' | 'files'>,
): string | undefined {
  const files = filesByHand(spec, definition, task);
  const [entrypoint, ...rest] = spec.entrypoint ?? [];
  const lines = [
    ['docker run --rm --interactive --init'],
    ...sandboxFlags(spec),
    ...limitFlags(spec),
    ...files.flags,
    ...environmentFlags(spec, definition, task),
    ...(entrypoint === undefined
      ? []
      : [['--entrypoint', shellWord(entrypoint)]]),
    [
      imageOf(spec, definition),
      ...[...rest, ...(spec.command ?? [])].map(shellWord),
    ],
    ['<', files.stdin],
  ];
  const command = lines.map((words) => words.join(' ')).join(' \\\n  ');
  const text = [
    `# ${INPUT_NAME}: the input of the step, merged over the plugin's \`defaults\``,
    ...files.remarks,
    ...buildCommand(definition, task.workspace),
    ...files.before,
    command,
    ...files.after,
  ].join('\n');
  return text.length > MAX_CHARACTERS ? undefined : text;
}

function sandboxFlags(spec: ContainerSpec): string[][] {
  return [
    ['--network', shellWord(spec.network)],
    ...(spec.readOnly ? [['--read-only']] : []),
    [
      '--cap-drop ALL',
      ...spec.capabilities.map((name) => `--cap-add ${shellWord(name)}`),
    ],
    ['--security-opt no-new-privileges'],
    ...(spec.user === undefined ? [] : [['--user', shellWord(spec.user)]]),
    ...(spec.runtime === undefined
      ? []
      : [['--runtime', shellWord(spec.runtime)]]),
    ...workspaceFlags(spec),
  ];
}

/** What hides the repository's credentials on a runner is left out. */
function workspaceFlags({ mounts }: ContainerSpec): string[][] {
  const workspace = mounts.find(({ target }) => target === WORKSPACE_TARGET);
  if (workspace === undefined) return [];
  const readOnly = workspace.readOnly ? ',readonly' : '';
  return [
    [`--mount type=bind,source="$PWD",target=${WORKSPACE_TARGET}${readOnly}`],
  ];
}

function limitFlags({ limits, image, mounts }: ContainerSpec): string[][] {
  const { memoryBytes, nanoCpus, pids, tmpBytes } = limits;
  const covered = image.volumes.filter((path) =>
    mounts.every(({ target }) => !`${path}/`.startsWith(`${target}/`)),
  );
  return [
    [`--memory ${memoryBytes}`, `--memory-swap ${memoryBytes}`],
    // As the engine's adapter does: less takes a longer period.
    nanoCpus >= 10_000_000
      ? [`--cpus ${nanoCpus / 1e9}`]
      : [`--cpu-period 1000000 --cpu-quota ${Math.floor(nanoCpus / 1_000)}`],
    [`--pids-limit ${pids}`],
    ...['/tmp', ...covered].map((path) => [
      '--tmpfs',
      shellWord(`${path}:rw,noexec,nosuid,nodev,size=${tmpBytes},mode=1777`),
    ]),
    [`--shm-size ${tmpBytes}`],
  ];
}

function environmentFlags(
  { env }: ContainerSpec,
  definition: Pick<PluginDefinition, 'env'>,
  task: Pick<Task, 'env' | 'secrets'>,
): string[][] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (Object.hasOwn(task.env, name) || Object.hasOwn(task.secrets, name)) {
      return [['--env', shellWord(name)]];
    }
    const isTrace =
      TRACE_VARIABLES.includes(name) && !Object.hasOwn(definition.env, name);
    return isTrace ? [] : [['--env', shellWord(`${name}=${value}`)]];
  });
}

/** By digest where a registry knows it: a tag may have moved. */
function imageOf(
  { image }: ContainerSpec,
  { image: reference, build }: Pick<PluginDefinition, 'image' | 'build'>,
): string {
  const isLocal = build !== undefined || image.digest === image.id;
  const { text } = reference;
  return shellWord(
    isLocal || text.includes('@') ? text : `${text}@${image.digest}`,
  );
}

function buildCommand(
  { build, image }: Pick<PluginDefinition, 'image' | 'build'>,
  workspace: string | undefined,
): string[] {
  if (build === undefined) return [];
  const inside = (path: string): string => {
    const local = workspace === undefined ? path : relative(workspace, path);
    return shellWord(isAbsolute(local) ? local : `./${local}`);
  };
  return [
    `docker build --tag ${shellWord(image.text)} ` +
      `--file ${inside(build.dockerfile)} ${inside(build.context)}`,
  ];
}
