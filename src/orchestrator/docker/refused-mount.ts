import { realpathSync } from 'node:fs';
import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ContainerSpec } from '../orchestrator';
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
            'an engine with a socket here.',
        )
      : undefined;
  }
  const socket = realPath(endpoint.path);
  const around = spec.mounts.find(({ source }) =>
    `${socket}/`.startsWith(source === '/' ? '/' : `${source}/`),
  );
  return around === undefined
    ? undefined
    : refuse(
        `its workspace ${quote(around.source)} holds the socket of the engine ` +
          `${quote(socket)}, and whoever reaches that is root. Keep the ` +
          'repository in a directory of its own.',
      );
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
