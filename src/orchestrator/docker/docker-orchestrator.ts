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
import { runDockerCli, type RunDockerCli } from './docker-cli';
import { discardedLimit } from './create-warnings';
import { DockerContainer } from './docker-container';
import { resolveEndpoint, type Endpoint } from './endpoint';
import { connectEngine, type EngineClient } from './engine-client';
import { EXECUTION_LABEL, EXPIRES_LABEL, OWNER_LABEL } from './labels';
import { wrongNetwork } from './network-identity';
import { formatOwner, ownProcess } from './owner';
import { prepareImage } from './prepare-image';
import { readBack } from './read-back';
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
 * How long a container is looked for that another process may have asked for
 * as its last act: the engine goes on with a create that nobody waits for.
 */
const LAST_ACT_MS = 2_000;

/** A create that was sent: whether it was answered, and with what container. */
interface Creation {
  answered: boolean;
  id: string | undefined;
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
  #client: Promise<EngineClient>;
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
    return prepareImage(request, await this.#client, this.#runCli);
  }

  async createContainer(
    spec: ContainerSpec,
    whileCreating: () => void,
  ): Promise<Container> {
    const client = await this.#client;
    const refused = this.#endpoint && refusedMount(spec, this.#endpoint);
    if (refused !== undefined) throw refused;
    const base = containerBody(spec);
    const labels = { ...base.Labels, ...ownerLabels(client, spec.lifetimeMs) };
    const body = { ...base, Labels: labels };
    const rootDirectory = engineRoot(client, spec);
    const otherNetwork = wrongNetwork(client, spec.network);
    otherNetwork.catch(() => undefined);
    const creation: Creation = { answered: false, id: undefined };
    this.#creations.set(spec.name, creation);
    const { id, warnings } = await create(
      client,
      spec,
      body,
      creation,
      whileCreating,
    );
    try {
      const shown = mountOfEngine(spec, await rootDirectory);
      if (shown !== undefined) throw shown;
      const other = await otherNetwork;
      if (other !== undefined) throw other;
      const discarded = discardedLimit(warnings, spec);
      if (discarded !== undefined) throw discarded;
      await refuseDifferences(client, id, spec, body, warnings);
    } catch (error) {
      // Its failure must not hide why.
      await removeById(client, id, spec.name, REFUSED_REMOVAL_MS).catch(
        () => undefined,
      );
      throw error;
    }
    return new DockerContainer(id, spec, warnings, client);
  }

  async removeContainer(
    name: string,
    executionId: string,
    budgetMs: number,
  ): Promise<boolean> {
    const sinceMs = performance.now();
    const leftMs = (): number => budgetMs - (performance.now() - sinceMs);
    for (;;) {
      const creation = this.#creations.get(name);
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
        if (creation?.answered === true) return false;
        const lookedForMs = performance.now() - sinceMs;
        const enoughMs = Math.min(LAST_ACT_MS, budgetMs / 2);
        if (creation === undefined && lookedForMs >= enoughMs) return false;
      } catch (error) {
        problem = (error as Error).message;
      }
      if (leftMs() <= LOOK_PAUSE_MS) throw unsure(name, problem);
      await sleep(LOOK_PAUSE_MS);
    }
  }

  async removeStale(): Promise<readonly string[]> {
    const client = await this.#client;
    const { removeStale } = await import('./remove-stale');
    return removeStale(client);
  }

  close(): void {
    this.#closing.abort();
  }

  #connect(): Promise<EngineClient> {
    const client = (async () => {
      this.#endpoint = resolveEndpoint(this.#env);
      return connectEngine(this.#endpoint, this.#closing.signal);
    })();
    client.catch(() => undefined);
    return client;
  }

  /** The connection, or a new try to get one where there is none. */
  async #connected(deadlineMs: number): Promise<EngineClient> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const onLate = (): void =>
        reject(new Error('the engine does not answer'));
      timer = setTimeout(onLate, deadlineMs);
    });
    try {
      return await Promise.race([this.#client, late]);
    } catch (error) {
      this.#client = this.#connect();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
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
): Promise<{ id: string; warnings: string[] }> {
  const platform = encodeURIComponent(spec.image.platform);
  const answer = await client.call({
    method: 'POST',
    path: `/containers/create?name=${encodeURIComponent(spec.name)}&platform=${platform}`,
    body,
    onSent,
    deadlineMs: CREATE_DEADLINE_MS,
  });
  creation.answered = true;
  const created = (answer.body ?? {}) as {
    Id?: unknown;
    Warnings?: readonly string[] | null;
  };
  if (answer.status !== 201 || typeof created.Id !== 'string') {
    throw startFailure(answer.message, spec);
  }
  creation.id = created.Id;
  return { id: created.Id, warnings: [...(created.Warnings ?? [])] };
}

/** A sandbox that did not take must not run: silence here is the danger. */
async function refuseDifferences(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
  body: ContainerBody,
  warnings: readonly string[],
): Promise<void> {
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
  const differences = readBack(body, answer.body ?? {}, warnings);
  if (differences.length === 0) return;
  const listed = differences.map(
    ({ field, asked, got }) =>
      `${field}: asked ${quote(JSON.stringify(asked))}, got ` +
      quote(JSON.stringify(got) ?? 'nothing'),
  );
  throw new EngineError(
    'start_failed',
    `The engine did not apply the sandbox of plugin ${quote(spec.pluginId)}, ` +
      `so it was not started: ${listed.join('; ')}. Check that the engine has ` +
      'the cgroup controllers for these limits (`docker info` shows warnings).',
  );
}
