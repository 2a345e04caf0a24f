import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { ContainerSpec } from '../container-spec';
import { containerBody } from './container-body';
import type { CreateProgress } from './create-progress';
import { discardedLimit } from './create-warnings';
import type { EngineClient } from './engine-client';
import { DEFAULT_ROOT, engineRoot } from './engine-root';
import { inspectContainer } from './inspect-container';
import type { MountCopies } from './mount-copies';
import { wrongNetwork } from './network-identity';
import type { OutputVolume } from './output-volume';
import { ownMounts } from './own-mounts';
import { ownerLabels } from './owner-labels';
import { readBack } from './read-back';
import { mountOfEngine } from './refused-mount';
import { removeById } from './remove-by-id';
import { sendCreate } from './send-create';
import { startFailure } from './start-failure';
import { unappliedSandbox } from './unapplied-sandbox';

/** What was created in vain is removed at once; or later, by its name. */
export const REFUSED_REMOVAL_MS = 2_000;

/** A container that was created as asked, and what the engine said of it. */
export interface CheckedContainer {
  readonly id: string;
  readonly warnings: readonly string[];
  /** Undefined for a plugin that leaves no files. */
  readonly output: OutputVolume | undefined;
}

/**
 * Creates a container and checks all that the engine made of it; what it
 * refuses is removed.
 * @param progress is told what becomes of it, for whoever has to remove it.
 * @param onSent called once the engine has the request.
 * @param copies take the place of the mounts, which the engine does not see.
 * @returns `unreachable` when it does not see them; nothing is left then.
 * @throws EngineError
 */
export async function createChecked(
  client: EngineClient,
  spec: ContainerSpec,
  progress: CreateProgress,
  onSent: () => void,
  copies?: MountCopies,
): Promise<CheckedContainer | 'unreachable'> {
  const dockerBody = containerBody(spec, copies?.volumes);
  const Labels = {
    ...dockerBody.Labels,
    ...ownerLabels(client, spec.lifetimeMs),
  };
  const ownBody = { ...dockerBody, Labels };
  const podman = client.isPodman ? await import('./podman') : undefined;
  const body = podman?.podmanBody(ownBody) ?? ownBody;
  // Asked while the engine creates the container.
  const rootDirectory = rootOf(client, spec);
  const otherNetwork = wrongNetwork(client, spec.network);
  otherNetwork.catch(() => undefined);
  const isBound = copies === undefined && ownMounts(spec).length > 0;
  const { name, image } = spec;
  const { platform } = image;
  const created = await sendCreate(
    client,
    { name, platform },
    body,
    progress,
    onSent,
  );
  if (!('id' in created)) {
    if (isBound && isUnreachable(created.message)) return 'unreachable';
    if (/^No such image/i.test(created.message)) throw imageGone(spec);
    throw startFailure(created.message, spec);
  }
  const { id, warnings } = created;
  try {
    const exposed = mountOfEngine(spec, await rootDirectory);
    if (exposed !== undefined) throw exposed;
    const other = await otherNetwork;
    if (other !== undefined) throw other;
    if (isBound) {
      const { reachesMounts } = await import('./mount-probe');
      if (!(await reachesMounts(client, id, spec))) {
        await removeById(client, id, name, REFUSED_REMOVAL_MS);
        progress.id = undefined;
        return 'unreachable';
      }
    }
    const discarded = discardedLimit(warnings, spec);
    if (discarded !== undefined) throw discarded;
    const shown = await inspectContainer(client, id, spec.pluginId);
    const translated = await podman?.asDockerSays(client, id, shown, body);
    const inspected = translated?.inspected ?? shown;
    const differences = readBack(body, inspected, warnings);
    const unapplied = unappliedSandbox(differences, spec.pluginId);
    if (unapplied !== undefined) throw unapplied;
    const told = [...warnings, ...(translated?.warnings ?? [])];
    if (spec.output === undefined) {
      return { id, warnings: told, output: undefined };
    }
    const volumes = await import('./output-volume');
    await volumes.makeOutputDirectory(client, id, spec.output, spec.user);
    const mounts = inspected.Mounts ?? [];
    const output = volumes.outputVolumeOf(spec.output.mount, mounts);
    return { id, warnings: told, output };
  } catch (error) {
    // Its failure must not hide why.
    await removeById(client, id, name, REFUSED_REMOVAL_MS).catch(
      () => undefined,
    );
    throw error;
  }
}

/** Only a plugin that sees files of the machine could see the engine's. */
async function rootOf(
  client: EngineClient,
  { mounts }: ContainerSpec,
): Promise<string> {
  return mounts.length === 0 ? DEFAULT_ROOT : engineRoot(client);
}

/** Whether a create failed since the engine does not see what to mount. */
function isUnreachable(engineMessage: string): boolean {
  return /bind source path does not exist|mounts denied|is not shared/i.test(
    engineMessage,
  );
}

/** It was there, or had been pulled, a moment ago. */
function imageGone({ pluginId, image }: ContainerSpec): EngineError {
  return new EngineError(
    'image_unavailable',
    `The image of plugin ${quote(pluginId)} (${image.id}) was removed from the ` +
      'engine before the plugin could start. Look for what removes images ' +
      'there, such as `docker image prune`, then run the step again.',
  );
}
