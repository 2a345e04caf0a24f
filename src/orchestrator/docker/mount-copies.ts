import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { copiesName } from '../container-name';
import type { ContainerSpec, Mount } from '../orchestrator';
import { putArchive } from './archive-transfer';
import type { CreateProgress } from './create-progress';
import type { EngineClient } from './engine-client';
import { ownMounts } from './own-mounts';
import { packDirectory } from './pack-directory';
import { startFailure } from './start-failure';

const CREATE_DEADLINE_MS = 60_000;

/** Copies of what the engine does not see, in volumes of its own. */
export interface MountCopies {
  /** The container that holds the volumes: gone with it, and never started. */
  readonly id: string;
  readonly name: string;
  /** Names of the volumes, by the target of the mount. */
  readonly volumes: ReadonlyMap<string, string>;
}

/**
 * Copies the mounts of a container to the engine. A volume cannot be filled
 * where it is read-only, so that a second container has it too.
 * @param holder is told what becomes of that one; who asked removes it.
 * @throws EngineError `start_failed` when the plugin is to change our files.
 */
export async function copyMounts(
  client: EngineClient,
  spec: ContainerSpec,
  labels: Readonly<Record<string, string>>,
  holder: CreateProgress,
  signal: AbortSignal,
): Promise<MountCopies> {
  const mounts = ownMounts(spec);
  if (mounts.some(({ readOnly }) => !readOnly)) throw cannotWrite(client, spec);
  const name = copiesName(spec.name);
  holder.state = 'sent';
  const answer = await client
    .call({
      method: 'POST',
      path: `/containers/create?name=${encodeURIComponent(name)}&platform=${encodeURIComponent(spec.image.platform)}`,
      body: holderBody(spec, mounts, labels),
      deadlineMs: CREATE_DEADLINE_MS,
    })
    .catch((error: unknown) => {
      holder.state = 'broken';
      throw error;
    });
  holder.state = 'answered';
  const { Id: id } = (answer.body ?? {}) as { Id?: unknown };
  if (answer.status !== 201 || typeof id !== 'string') {
    throw startFailure(answer.message, spec);
  }
  holder.id = id;
  const volumes = await volumesOf(client, id, spec);
  for (const { source, target } of mounts) {
    const tar = packDirectory(source, hiddenBelow(spec, target));
    await putArchive(client, id, target, tar, signal);
  }
  return { id, name, volumes };
}

/** What of a mount the plugin must not see, relative to it. */
function hiddenBelow(spec: ContainerSpec, target: string): Set<string> {
  const covered = spec.mounts
    .map((mount) => mount.target)
    .concat(spec.hiddenPaths);
  return new Set(
    covered
      .filter((path) => path.startsWith(`${target}/`))
      .map((path) => path.slice(target.length + 1)),
  );
}

function holderBody(
  spec: ContainerSpec,
  mounts: readonly Mount[],
  labels: Readonly<Record<string, string>>,
): object {
  return {
    Image: spec.image.id,
    // It is never started, and an engine wants a command all the same.
    Entrypoint: ['-'],
    Labels: labels,
    NetworkDisabled: true,
    HostConfig: {
      NetworkMode: 'none',
      LogConfig: { Type: 'none' },
      Mounts: mounts.map(({ target }) => ({
        Type: 'volume',
        Target: target,
        VolumeOptions: { NoCopy: true, Labels: labels },
      })),
    },
  };
}

async function volumesOf(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
): Promise<Map<string, string>> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${id}/json`,
  });
  const { Mounts } = (answer.body ?? {}) as {
    Mounts?: readonly { Name?: string; Destination?: string }[] | null;
  };
  const volumes = new Map<string, string>();
  for (const { Name, Destination } of Mounts ?? []) {
    if (Name && Destination) volumes.set(Destination, Name);
  }
  if (ownMounts(spec).every(({ target }) => volumes.has(target)))
    return volumes;
  throw new EngineError(
    'engine_unavailable',
    `The engine has made no volumes for the files of plugin ` +
      `${quote(spec.pluginId)}: look at the log of the Docker engine.`,
  );
}

function cannotWrite(client: EngineClient, spec: ContainerSpec): EngineError {
  return new EngineError(
    'start_failed',
    `Plugin ${quote(spec.pluginId)} was not started: \`workspace: write\` ` +
      `changes files of this machine, and the engine at ${client.endpointName} ` +
      'does not see them: it is on another machine, or this job runs in a ' +
      'container. Have the plugin leave files as `artifacts` instead, or use ' +
      'an engine that sees the workspace.',
  );
}
