import { quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { Container } from '../container';
import { copiesName } from '../container-name';
import type { ContainerSpec } from '../container-spec';
import { containerBody } from './container-body';
import { createChecked, REFUSED_REMOVAL_MS } from './create-checked';
import type { CreateProgress } from './create-progress';
import { DockerContainer } from './docker-container';
import type { EngineClient } from './engine-client';
import { ownerLabels } from './owner-labels';
import { removeById } from './remove-by-id';

/** What became of a create, and the container it made. */
export interface Creation extends CreateProgress {
  /** That of the container with our files; undefined when there is none. */
  holder: CreateProgress | undefined;
  /** Aborted when nobody wants the container any more. */
  readonly unwanted: AbortController;
  /** Called when the container that came of it has been removed. */
  readonly onRemoved: () => void;
}

/**
 * Creates a container, reads back every limit and every part of the sandbox,
 * and refuses (removing it) when one did not take.
 * @param creation told how far it has come, for whoever has to remove it.
 * @param whileCreating called once the engine has the request.
 * @throws EngineError
 */
export async function createContainer(
  client: EngineClient,
  spec: ContainerSpec,
  creation: Creation,
  whileCreating: () => void,
): Promise<Container> {
  const relative = spec.image.volumes.find((it) => !it.startsWith('/'));
  if (relative !== undefined) throw relativeVolume(spec, relative);
  const bound = await createChecked(client, spec, creation, whileCreating);
  if (bound === 'unreachable') return createWithCopies(client, spec, creation);
  const { id, warnings, output } = bound;
  const { onRemoved } = creation;
  const storage = { copies: undefined, output };
  return new DockerContainer(id, spec, warnings, client, storage, onRemoved);
}

/** The engine is elsewhere, as far as files go: it gets copies of them. */
async function createWithCopies(
  client: EngineClient,
  spec: ContainerSpec,
  creation: Creation,
): Promise<Container> {
  const { signal } = creation.unwanted;
  creation.state = 'sent';
  const holder: CreateProgress = { state: 'answered', id: undefined };
  creation.holder = holder;
  try {
    const { copyMounts } = await import('./mount-copies');
    const labels = {
      ...containerBody(spec).Labels,
      ...ownerLabels(client, spec.lifetimeMs),
    };
    const copies = await copyMounts(client, spec, labels, holder, signal);
    signal.throwIfAborted();
    const created = await createChecked(
      client,
      spec,
      creation,
      () => undefined,
      copies,
    );
    if (created === 'unreachable') throw new Error('copies are out of reach');
    const { id, warnings, output } = created;
    const { onRemoved } = creation;
    const storage = { copies, output };
    return new DockerContainer(id, spec, warnings, client, storage, onRemoved);
  } catch (error) {
    if (holder.id !== undefined) {
      const name = copiesName(spec.name);
      await removeById(client, holder.id, name, REFUSED_REMOVAL_MS).then(
        () => (creation.holder = undefined),
        () => undefined,
      );
    }
    settle(creation);
    throw error;
  }
}

/** Nothing more is asked for; what broke off may come all the same. */
function settle(progress: CreateProgress): void {
  if (progress.state === 'sent') progress.state = 'answered';
}

/** No tmpfs can cover it: an engine takes only absolute paths for those. */
function relativeVolume(spec: ContainerSpec, volume: string): EngineError {
  return new EngineError(
    'start_failed',
    `Plugin ${quote(spec.pluginId)} was not started: its image declares the ` +
      `volume ${quote(volume)}, which is no absolute path. Build the image ` +
      'with one that is.',
  );
}
