import { setTimeout as sleep } from 'node:timers/promises';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type {
  Container,
  ContainerSpec,
  ImageRequest,
  Orchestrator,
  PreparedImage,
} from '../orchestrator';
import { containerBody, type ContainerBody } from './container-body';
import type { CreateProgress } from './create-progress';
import { runDockerCli, type RunDockerCli } from './docker-cli';
import { discardedLimit } from './create-warnings';
import { DockerContainer } from './docker-container';
import { resolveEndpoint, type Endpoint } from './endpoint';
import { connectEngine, type EngineClient } from './engine-client';
import type { MountCopies } from './mount-copies';
import { EXECUTION_LABEL, EXPIRES_LABEL, OWNER_LABEL } from './labels';
import { copiesName } from '../container-name';
import { wrongNetwork } from './network-identity';
import { formatOwner, ownProcess } from '../owner';
import { prepareImage } from './prepare-image';
import { ownMounts } from './own-mounts';
import type { OutputVolume } from './output-volume';
import { readBack, type InspectedContainer } from './read-back';
import { mountOfEngine, refusedMount } from './refused-mount';
import { removeById } from './remove-by-id';
import { startFailure } from './start-failure';

/** A create can wait for the disk of a loaded machine. */
const CREATE_DEADLINE_MS = 60_000;

/** What was created in vain is removed at once; or later, by its name. */
const REFUSED_REMOVAL_MS = 2_000;

/** How often a container that may be coming is looked for. */
const LOOK_PAUSE_MS = 200;
/**
 * How long a container is looked for whose create broke off, or that another
 * process may have asked for as its last act: the engine goes on with a create
 * that nobody waits for. One that comes later yet is never started, and stale
 * for the next run.
 */
const LAST_ACT_MS = 5_000;

/** What became of a create, and the container it made. */
interface Creation extends CreateProgress {
  /** That of the container with our files; undefined when there is none. */
  holder: CreateProgress | undefined;
  /** Aborted when nobody wants the container any more. */
  readonly unwanted: AbortController;
}

/** A container that was created, and what the engine said of it. */
interface Created {
  readonly id: string;
  readonly warnings: readonly string[];
  readonly output: OutputVolume | undefined;
}

/** Where an engine keeps its images, unless it says otherwise. */
const DEFAULT_ROOT = '/var/lib/docker';

/** The Orchestrator port over a Docker Engine, 20.10 and newer. */
export class DockerOrchestrator implements Orchestrator {
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #runCli: RunDockerCli;
  readonly #closing = new AbortController();
  /** By the name of the container. */
  readonly #creations = new Map<string, Creation>();
  /** Undefined once it has failed: the next to need it tries again. */
  #client: Promise<EngineClient> | undefined;
  #hasAnswered = false;
  #endpoint: Endpoint | undefined;

  /**
   * Starts connecting at once, so that the caller can do other work meanwhile;
   * a failure is thrown by the first method that needs the engine.
   */
  constructor(
    env: Readonly<Record<string, string | undefined>>,
    runCli: RunDockerCli = runDockerCli,
  ) {
    this.#env = env;
    this.#runCli = runCli;
    this.#client = this.#connect();
  }

  async prepareImage(request: ImageRequest): Promise<PreparedImage> {
    return prepareImage(request, await this.#engine(), this.#runCli);
  }

  async createContainer(
    spec: ContainerSpec,
    whileCreating: () => void,
  ): Promise<Container> {
    const client = await this.#engine();
    const refused = this.#endpoint && refusedMount(spec, this.#endpoint);
    if (refused !== undefined) throw refused;
    const relative = spec.image.volumes.find((it) => !it.startsWith('/'));
    if (relative !== undefined) throw relativeVolume(spec, relative);
    const creation: Creation = {
      state: 'sent',
      id: undefined,
      holder: undefined,
      unwanted: new AbortController(),
    };
    this.#creations.set(spec.name, creation);
    const bound = await createOnce(client, spec, creation, whileCreating);
    if (bound !== 'unreachable') {
      const { id, warnings, output } = bound;
      const storage = { copies: undefined, output };
      return new DockerContainer(id, spec, warnings, client, storage);
    }
    return createWithCopies(client, spec, creation);
  }

  async removeContainer(
    name: string,
    executionId: string,
    budgetMs: number,
  ): Promise<boolean> {
    const sinceMs = performance.now();
    const leftMs = (): number => budgetMs - (performance.now() - sinceMs);
    const creation = this.#creations.get(name);
    creation?.unwanted.abort();
    const existed = await this.#removeByName(name, executionId, leftMs, () =>
      this.#creations.get(name),
    );
    const copies = copiesName(name);
    const holder = creation?.holder;
    if (holder !== undefined) {
      const held = await this.#removeByName(
        copies,
        executionId,
        leftMs,
        () => holder,
      );
      return held || existed;
    }
    if (creation !== undefined) return existed;
    const client = await this.#connected(leftMs());
    const id = await find(client, copies, executionId, leftMs());
    if (id === undefined || id === 'foreign') return existed;
    await removeById(client, id, copies, leftMs());
    return true;
  }

  async #removeByName(
    name: string,
    executionId: string,
    leftMs: () => number,
    progress: () => CreateProgress | undefined,
  ): Promise<boolean> {
    const budgetMs = leftMs();
    for (;;) {
      const creation = progress();
      let problem = 'the engine may be creating it still';
      try {
        const client = await this.#connected(leftMs());
        const id =
          creation?.id ?? (await find(client, name, executionId, leftMs() / 2));
        if (id === 'foreign') return false;
        if (id !== undefined) {
          await removeById(client, id, name, leftMs());
          return true;
        }
        if (creation?.state === 'answered') return false;
        const lookedForMs = budgetMs - leftMs();
        const enoughMs = Math.min(LAST_ACT_MS, budgetMs / 2);
        if (creation?.state !== 'sent' && lookedForMs >= enoughMs) return false;
      } catch (error) {
        problem = (error as Error).message;
      }
      if (leftMs() <= LOOK_PAUSE_MS) throw unsure(name, problem);
      await sleep(LOOK_PAUSE_MS);
    }
  }

  async removeStale(): Promise<readonly string[]> {
    if (!this.#hasAnswered) return [];
    const client = await this.#engine();
    const { removeStale } = await import('./remove-stale');
    return removeStale(client);
  }

  close(): void {
    this.#closing.abort();
  }

  #connect(): Promise<EngineClient> {
    const client = (async () => {
      this.#endpoint = resolveEndpoint(this.#env);
      const client = connectEngine(this.#endpoint, this.#closing.signal);
      await client;
      this.#hasAnswered = true;
      return client;
    })();
    client.catch(() => undefined);
    return client;
  }

  /** The connection, or a new try to get one where there is none. */
  async #engine(): Promise<EngineClient> {
    const client = (this.#client ??= this.#connect());
    try {
      return await client;
    } catch (error) {
      if (this.#client === client) this.#client = undefined;
      throw error;
    }
  }

  /** The same, within a deadline. */
  async #connected(deadlineMs: number): Promise<EngineClient> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const onLate = (): void =>
        reject(new Error('the engine does not answer'));
      timer = setTimeout(onLate, deadlineMs);
    });
    try {
      return await Promise.race([this.#engine(), late]);
    } catch (error) {
      this.#client = undefined;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
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
    const storage = { copies, output };
    return new DockerContainer(id, spec, warnings, client, storage);
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
 * The id of the container of an execution, by its name.
 * @returns undefined for none, `foreign` for one of somebody else.
 */
async function find(
  client: EngineClient,
  name: string,
  executionId: string,
  deadlineMs: number,
): Promise<string | undefined> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${encodeURIComponent(name)}/json`,
    deadlineMs,
  });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) {
    throw new EngineError(
      'engine_unavailable',
      `The engine cannot say whether the container ${quote(name)} is there ` +
        `(HTTP ${answer.status}: ${quote(answer.message, LONG_QUOTE)}).`,
    );
  }
  const container = (answer.body ?? {}) as {
    Id?: string;
    Config?: { Labels?: Record<string, string> | null };
  };
  const owner = container.Config?.Labels?.[EXECUTION_LABEL];
  return owner === executionId ? (container.Id ?? 'foreign') : 'foreign';
}

function unsure(name: string, problem: string): EngineError {
  return new EngineError(
    'engine_unavailable',
    `The container ${name} may be left on the engine: ${problem.replace(/\.$/, '')}.`,
  );
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
