import { realpathSync } from 'node:fs';
import type { PluginDefinition } from '../definition/definition';
import { quote } from '../definition/quote';
import { UserError } from '../definition/task-error';
import type { ContainerSpec, Mount } from '../orchestrator/container-spec';
import { findGit } from './find-git';

/** Where a plugin with a `workspace` finds the repository. */
export const WORKSPACE_TARGET = '/workspace';

/** The machine's own: not the workspace, nothing in it, and nothing around it. */
const PROTECTED = [
  '/proc',
  '/sys',
  '/dev',
  '/etc',
  '/boot',
  '/run',
  '/var/run',
  '/var/lib/docker',
  '/var/lib/containerd',
];

/**
 * The mounts of a plugin that asks for the repository: the repository, without
 * what of git's can hold credentials.
 * @param privatePaths absolute paths that must not be in the workspace.
 * @throws UserError `invalid_input` when the workspace is no place to show.
 */
export function workspaceMounts(
  { id, workspace: mode }: Pick<PluginDefinition, 'id' | 'workspace'>,
  workspace: string | undefined,
  privatePaths: readonly string[],
): Pick<ContainerSpec, 'mounts' | 'hiddenPaths'> {
  if (mode === 'none' || workspace === undefined) {
    return { mounts: [], hiddenPaths: [] };
  }
  // A bind follows links on the machine of the engine: what counts is where
  // they lead, not what the path looks like.
  const source = realPath(workspace) ?? workspace;
  const leads = source === workspace ? '' : `, which is ${quote(source)},`;
  const refuse = (reason: string): never => {
    throw new UserError(
      'invalid_input',
      `Plugin ${quote(id)} asks for the repository (\`workspace: ${mode}\`) ` +
        `and the workspace ${quote(workspace)}${leads} ${reason}`,
    );
  };
  if (realPath(source) === undefined) refuse('does not exist.');
  for (const path of PROTECTED) {
    const real = realPath(path) ?? path;
    if (contains(real, source) || contains(source, real)) {
      refuse(
        `${relation(source, real)} ${path}, which no plugin may see: ` +
          'check the repository out to a directory of its own.',
      );
    }
  }
  for (const path of privatePaths) {
    const real = realPath(path) ?? path;
    if (contains(source, real)) {
      refuse(
        `${relation(source, real)} ${quote(path)}, where a runner ` +
          'keeps credentials: check the repository out to a directory of its own.',
      );
    }
  }
  const { found, gaveUp } = findGit(source);
  if (gaveUp !== undefined) {
    refuse(
      `has ${gaveUp}, too many to be sure that every \`.git\` is hidden from ` +
        'the plugin: check out less, or run the step before what fills it.',
    );
  }
  const mounts: Mount[] = [
    { source, target: WORKSPACE_TARGET, readOnly: mode !== 'write' },
  ];
  const hiddenPaths: string[] = [];
  for (const { path, isDirectory } of found) {
    const target = `${WORKSPACE_TARGET}/${path}`;
    if (isDirectory) hiddenPaths.push(target);
    else mounts.push({ source: '/dev/null', target, readOnly: true });
  }
  return { mounts, hiddenPaths };
}

function relation(source: string, other: string): string {
  if (source === other) return 'is';
  return contains(source, other) ? 'contains' : 'is in';
}

/** Is `inner` the directory `outer`, or in it? Both without links. */
function contains(outer: string, inner: string): boolean {
  return `${inner}/`.startsWith(outer === '/' ? '/' : `${outer}/`);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
