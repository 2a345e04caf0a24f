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
import { DockerContainer, removeById } from './docker-container';
import { resolveEndpoint } from './endpoint';
import { connectEngine, type EngineClient } from './engine-client';
import { EXECUTION_LABEL } from './labels';
import { prepareImage } from './prepare-image';
import { readBack } from './read-back';
import { startFailure } from './start-failure';

/** A create can wait for the disk of a loaded machine. */
const CREATE_DEADLINE_MS = 60_000;

/** The Orchestrator port over a Docker Engine, 20.10 and newer. */
export class DockerOrchestrator implements Orchestrator {
  readonly #client: Promise<EngineClient>;
  readonly #runCli: RunDockerCli;

  /**
   * Starts connecting at once, so that the caller can do other work meanwhile;
   * a failure is thrown by the first method that needs the engine.
   */
  constructor(
    env: Readonly<Record<string, string | undefined>>,
    runCli: RunDockerCli = runDockerCli,
  ) {
    this.#runCli = runCli;
    this.#client = (async () => connectEngine(resolveEndpoint(env)))();
    this.#client.catch(() => undefined);
  }

  async prepareImage(request: ImageRequest): Promise<PreparedImage> {
    return prepareImage(request, await this.#client, this.#runCli);
  }

  async createContainer(
    spec: ContainerSpec,
    whileCreating: () => void,
  ): Promise<Container> {
    const client = await this.#client;
    const body = containerBody(spec);
    const { id, warnings } = await create(client, spec, body, whileCreating);
    try {
      await refuseDifferences(client, id, spec, body);
    } catch (error) {
      await removeById(client, id);
      throw error;
    }
    return new DockerContainer(id, spec, warnings, client);
  }

  async removeContainer(name: string, executionId: string): Promise<boolean> {
    const client = await this.#client;
    const answer = await client.call({
      method: 'GET',
      path: `/containers/${encodeURIComponent(name)}/json`,
    });
    if (answer.status === 404) return false;
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
    if (container.Id === undefined || owner !== executionId) return false;
    await removeById(client, container.Id);
    return true;
  }

  close(): void {
    this.#client.then(
      (client) => client.close(),
      () => undefined,
    );
  }
}

async function create(
  client: EngineClient,
  spec: ContainerSpec,
  body: ContainerBody,
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
  const created = (answer.body ?? {}) as {
    Id?: unknown;
    Warnings?: readonly string[] | null;
  };
  if (answer.status !== 201 || typeof created.Id !== 'string') {
    throw startFailure(answer.message, spec);
  }
  return { id: created.Id, warnings: [...(created.Warnings ?? [])] };
}

/** A sandbox that did not take must not run: silence here is the danger. */
async function refuseDifferences(
  client: EngineClient,
  id: string,
  spec: ContainerSpec,
  body: ContainerBody,
): Promise<void> {
  const answer = await client.call({
    method: 'GET',
    path: `/containers/${id}/json`,
  });
  const differences = readBack(body, answer.body ?? {});
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
