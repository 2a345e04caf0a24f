import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../../definition/task-error';
import type { Container } from '../container';
import { copiesName } from '../container-name';
import type { ContainerSpec } from '../container-spec';
import type { ImageRequest } from '../image-request';
import type { EngineCapacity, Orchestrator } from '../orchestrator';
import type { PreparedImage } from '../prepared-image';
import { connectEngine } from './connect-engine';
import { createContainer, type Creation } from './create-container';
import type { CreateProgress } from './create-progress';
import { runDockerCli, type RunDockerCli } from './docker-cli';
import { resolveEndpoint, type Endpoint } from './endpoint';
import type { EngineClient } from './engine-client';
import { findContainer } from './find-container';
import { prepareImage } from './prepare-image';
import { refusedMount } from './refused-mount';
import { removeById } from './remove-by-id';

/** How often a container that may be coming is looked for. */
const LOOK_PAUSE_MS = 200;
/** What a look gets in any case: the removal before it may have taken all there was. */
const MIN_LOOK_MS = 250;
/**
 * How long a container is looked for whose create broke off, or that another
 * process may have asked for as its last act: the engine goes on with a create
 * that nobody waits for. One that comes later yet is never started, and stale
 * for the next run.
 */
const LAST_ACT_MS = 5_000;

/** The Orchestrator port over a Docker Engine, 20.10 and newer. */
export class DockerOrchestrator implements Orchestrator {
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #runCli: RunDockerCli;
  readonly #closing = new AbortController();
  /** By the name of the container; until that has been removed. */
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
    const client = await this.#engine();
    const { locked, build } = request;
    if (locked === undefined || build !== undefined) {
      return prepareImage(request, client, this.#runCli);
    }
    const { prepareLockedImage } = await import('./prepare-locked-image');
    return prepareLockedImage(request, locked, client, this.#runCli);
  }

  async createContainer(
    spec: ContainerSpec,
    whileCreating: () => void,
  ): Promise<Container> {
    const client = await this.#engine();
    const refused = this.#endpoint && refusedMount(spec, this.#endpoint);
    if (refused !== undefined) throw refused;
    const creation: Creation = {
      state: 'sent',
      id: undefined,
      holder: undefined,
      unwanted: new AbortController(),
      onRemoved: () => this.#creations.delete(spec.name),
    };
    this.#creations.set(spec.name, creation);
    return createContainer(client, spec, creation, whileCreating);
  }

  async removeContainer(
    name: string,
    executionId: string,
    budgetMs: number,
  ): Promise<boolean> {
    const existed = await this.#removeCreated(name, executionId, budgetMs);
    this.#creations.delete(name);
    return existed;
  }

  async #removeCreated(
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
    const client = await this.#connected(lookMs(leftMs()));
    const id = await findContainer(
      client,
      copies,
      executionId,
      lookMs(leftMs()),
    );
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
        const client = await this.#connected(lookMs(leftMs()));
        const id =
          creation?.id ??
          (await findContainer(
            client,
            name,
            executionId,
            lookMs(leftMs() / 2),
          ));
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

  async capacity(deadlineMs: number): Promise<EngineCapacity> {
    const client = await this.#connected(deadlineMs);
    const { engineCapacity } = await import('./engine-capacity');
    return engineCapacity(client, deadlineMs);
  }

  async ping(deadlineMs: number): Promise<void> {
    const client = await this.#connected(deadlineMs);
    await client.call({ method: 'GET', path: '/version', deadlineMs });
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

const lookMs = (leftMs: number): number => Math.max(leftMs, MIN_LOOK_MS);

function unsure(name: string, problem: string): EngineError {
  return new EngineError(
    'engine_unavailable',
    `The container ${name} may be left on the engine: ${problem.replace(/\.$/, '')}.`,
  );
}
