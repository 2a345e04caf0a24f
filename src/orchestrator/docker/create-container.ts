import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { copiesName } from '../container-name';
import type { Container, ContainerSpec } from '../orchestrator';
import { formatOwner, ownProcess } from '../owner';
import { containerBody, type ContainerBody } from './container-body';
import type { CreateProgress } from './create-progress';
import { discardedLimit } from './create-warnings';
import { DockerContainer } from './docker-container';
import type { EngineClient } from './engine-client';
import { EXPIRES_LABEL, OWNER_LABEL } from './labels';
import type { MountCopies } from './mount-copies';
import { wrongNetwork } from './network-identity';
import type { OutputVolume } from './output-volume';
import { ownMounts } from './own-mounts';
import { readBack, type InspectedContainer } from './read-back';
import { mountOfEngine } from './refused-mount';
import { removeById } from './remove-by-id';
import { startFailure } from './start-failure';

/** A create can wait for the disk of a loaded machine. */
const CREATE_DEADLINE_MS = 60_000;

/** What was created in vain is removed at once; or later, by its name. */
const REFUSED_REMOVAL_MS = 2_000;

/** What became of a create, and the container it made. */
export interface Creation extends CreateProgress {
  /** That of the container with our files; undefined when there is none. */
  holder: CreateProgress | undefined;
  /** Aborted when nobody wants the container any more. */
  readonly unwanted: AbortController;
  /** Called when the container that came of it has been removed. */
  readonly onRemoved: () => void;
}

/** A container that was created, and what the engine said of it. */
interface Created {
  readonly id: string;
  readonly warnings: readonly string[];
  readonly output: OutputVolume | undefined;
}

/** Where an engine keeps its images, unless it says otherwise. */
const DEFAULT_ROOT = '/var/lib/docker';

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
  const bound = await createOnce(client, spec, creation, whileCreating);
  if (bound === 'unreachable') return createWithCopies(client, spec, creation);
  const { id, warnings, output } = bound;
  const { onRemoved } = creation;
  const storage = { copies: undefined, output };
  return new DockerContainer(id, spec, warnings, client, storage, onRemoved);
}

/**
 * Creates a container and checks all that the engine made of it.
 * @param copies take the place of the mounts, which the engine does not see.
 * @returns `unreachable` when it does not see them; nothing is left then.
 */
async function createOnce(
  client: EngineClient,
  spec: ContainerSpec,
  creation: Creation,
  onSent: () => void,
  copies?: MountCopies,
): Promise<Created | 'unreachable'> {
  const body = labelled(containerBody(spec, copies?.volumes), client, spec);
  const rootDirectory = engineRoot(client, spec);
  const otherNetwork = wrongNetwork(client, spec.network);
  otherNetwork.catch(() => undefined);
  const isBound = copies === undefined && ownMounts(spec).length > 0;
  const created = await create(client, spec, body, creation, onSent);
  if (!('id' in created)) {
    if (isBound && isUnreachable(created.message)) return 'unreachable';
    if (/^No such image/i.test(created.message)) throw imageGone(spec);
    throw startFailure(created.message, spec);
  }
  const { id, warnings } = created;
  try {
    const shown = mountOfEngine(spec, await rootDirectory);
    if (shown !== undefined) throw shown;
    const other = await otherNetwork;
    if (other !== undefined) throw other;
    if (isBound) {
      const { reachesMounts } = await import('./mount-probe');
      if (!(await reachesMounts(client, id, spec))) {
        await removeById(client, id, spec.name, REFUSED_REMOVAL_MS);
        creation.id = undefined;
        return 'unreachable';
      }
    }
    const discarded = discardedLimit(warnings, spec);
    if (discarded !== undefined) throw discarded;
    const mounts = await refuseDifferences(client, id, spec, body, warnings);
    if (spec.output === undefined) return { id, warnings, output: undefined };
    const volumes = await import('./output-volume');
    await volumes.makeOutputDirectory(client, id, spec.output, spec.user);
    const output = volumes.outputVolumeOf(spec.output.mount, mounts);
    return { id, warnings, output };
  } catch (error) {
    // Its failure must not hide why.
    await removeById(client, id, spec.name, REFUSED_REMOVAL_MS).catch(
      () => undefined,
    );
    throw error;
  }
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
    const { Labels } = labelled(containerBody(spec), client, spec);
    const copies = await copyMounts(client, spec, Labels, holder, signal);
    signal.throwIfAborted();
    const created = await createOnce(
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

/** Whether a create failed since the engine does not see what to mount. */
function isUnreachable(engineMessage: string): boolean {
  return /bind source path does not exist|mounts denied|is not shared/i.test(
    engineMessage,
  );
}

function labelled(
  body: ContainerBody,
  client: EngineClient,
  { lifetimeMs }: ContainerSpec,
): ContainerBody {
  return {
    ...body,
    Labels: { ...body.Labels, ...ownerLabels(client, lifetimeMs) },
  };
}

/** The labels by which a later run sees whether this container is stale. */
function ownerLabels(
  client: EngineClient,
  lifetimeMs: number,
): Record<string, string> {
  const owner = ownProcess();
  const nowMs = client.clockMs() ?? Date.now();
  return {
    [OWNER_LABEL]: owner === undefined ? '' : formatOwner(owner),
    [EXPIRES_LABEL]: String(Math.ceil(nowMs + lifetimeMs)),
  };
}

/**
 * Where the engine keeps its images, asked while it creates the container; only
 * a plugin that sees files of the machine could see them.
 */
async function engineRoot(
  client: EngineClient,
  spec: ContainerSpec,
): Promise<string> {
  if (spec.mounts.length === 0) return DEFAULT_ROOT;
  const answer = await client
    .call({ method: 'GET', path: '/info' })
    .catch(() => undefined);
  const { DockerRootDir } = (answer?.body ?? {}) as { DockerRootDir?: unknown };
  return typeof DockerRootDir === 'string' && DockerRootDir !== ''
    ? DockerRootDir
    : DEFAULT_ROOT;
}

async function create(
  client: EngineClient,
  spec: ContainerSpec,
  body: ContainerBody,
  creation: Creation,
  onSent: () => void,
): Promise<{ id: string; warnings: string[] } | { message: string }> {
  const platform = encodeURIComponent(spec.image.platform);
  const answer = await client
    .call({
      method: 'POST',
      path: `/containers/create?name=${encodeURIComponent(spec.name)}&platform=${platform}`,
      body,
      onSent,
      deadlineMs: CREATE_DEADLINE_MS,
    })
    .catch((error: unknown) => {
      creation.state = 'broken';
      throw error;
    });
  creation.state = 'answered';
  const created = (answer.body ?? {}) as {
    Id?: unknown;
    Warnings?: readonly string[] | null;
  };
  if (answer.status !== 201 || typeof created.Id !== 'string') {
    return { message: answer.message };
  }
  creation.id = created.Id;
  return { id: created.Id, warnings: [...(created.Warnings ?? [])] };
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

/** It was there, or had been pulled, a moment ago. */
function imageGone({ pluginId, image }: ContainerSpec): EngineError {
  return new EngineError(
    'image_unavailable',
    `The image of plugin ${quote(pluginId)} (${image.id}) was removed from the ` +
      'engine before the plugin could start. Look for what removes images ' +
      'there, such as `docker image prune`, then run the step again.',
  );
}

/**
 * A sandbox that did not take must not run: silence here is the danger.
 * @returns the mounts, as the engine shows them.
 */
async function refuseDifferences(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
  body: ContainerBody,
  warnings: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${id}/json`,
  });
  if (answer.status !== 200) {
    throw new EngineError(
      'engine_unavailable',
      `The engine cannot say what it made of the sandbox of plugin ${quote(spec.pluginId)} ` +
        `(HTTP ${answer.status}: ${quote(answer.message, LONG_QUOTE)}), so it ` +
        'was not started: look at the log of the Docker engine.',
    );
  }
  const inspected: InspectedContainer = answer.body ?? {};
  const differences = readBack(body, inspected, warnings);
  if (differences.length === 0) return inspected.Mounts ?? [];
  const listed = differences.map(
    ({ field, asked, got }) =>
      `${field}: asked ${quote(JSON.stringify(asked))}, got ` +
      quote(JSON.stringify(got) ?? 'nothing'),
  );
  throw new EngineError(
    'start_failed',
    `The engine did not apply the sandbox of plugin ${quote(spec.pluginId)}, ` +
      `so it was not started: ${listed.join('; ')}.` +
      (differences.some(({ field }) => LIMITS.has(field))
        ? ' Check that the engine has the cgroup controllers for these limits ' +
          '(`docker info` shows warnings).'
        : ''),
  );
}

/** What an engine enforces by cgroups, as far as it can. */
const LIMITS: ReadonlySet<string> = new Set([
  'Memory',
  'MemorySwap',
  'NanoCpus',
  'CpuPeriod',
  'CpuQuota',
  'PidsLimit',
]);
