import { realpathSync } from 'node:fs';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ContainerSpec } from '../container-spec';
import { describeEndpoint, type Endpoint } from './endpoint';

/**
 * Why a mount is impossible with this engine: whoever reaches its socket is
 * root on its machine; and what is written there must be written here.
 * @returns undefined when every mount is fine.
 */
export function refusedMount(
  spec: ContainerSpec,
  endpoint: Endpoint,
): EngineError | undefined {
  const refuse = (reason: string): EngineError =>
    new EngineError(
      'start_failed',
      `Plugin ${quote(spec.pluginId)} was not started: ${reason}`,
    );
  if (endpoint.kind !== 'socket') {
    return spec.mounts.some(({ readOnly }) => !readOnly)
      ? refuse(
          '`workspace: write` changes files of this machine, and the engine ' +
            `${quote(describeEndpoint(endpoint))} may be on another one: use ` +
            'an engine with a socket here, or leave files as `artifacts`.',
        )
      : undefined;
  }
  const around = spec.mounts.find(({ source }) =>
    holds(source, realPath(endpoint.path)),
  );
  return around === undefined
    ? undefined
    : refuse(
        `its workspace ${quote(around.source)} holds the socket of the engine ` +
          `${quote(endpoint.path)}, and whoever reaches that is root. Keep the ` +
          'repository in a directory of its own.',
      );
}

/**
 * Why a mount would show every image and container of the engine.
 * @param rootDirectory where the engine keeps them, as it says itself.
 * @returns undefined when no mount does.
 */
export function mountOfEngine(
  spec: ContainerSpec,
  rootDirectory: string,
): EngineError | undefined {
  const root = realPath(rootDirectory);
  const mount = spec.mounts.find(
    ({ source }) => holds(source, root) || holds(root, source),
  );
  return mount === undefined
    ? undefined
    : new EngineError(
        'start_failed',
        `Plugin ${quote(spec.pluginId)} was not started: its workspace ` +
          `${quote(mount.source)} holds or is in ${quote(rootDirectory)}, where ` +
          'the engine keeps all its images and containers. Keep the repository ' +
          'in a directory of its own.',
      );
}

/** Is `inner` the path `outer`, or in it? Both without links. */
function holds(outer: string, inner: string): boolean {
  return `${inner}/`.startsWith(outer === '/' ? '/' : `${outer}/`);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
