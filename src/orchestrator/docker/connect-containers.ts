import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { isContainerName } from '../container-name';
import type {
  ExecutionContainer,
  ExecutionContainers,
} from '../execution-containers';
import { connectEngine } from './connect-engine';
import { resolveEndpoint } from './endpoint';
import type { EngineClient } from './engine-client';
import { EXECUTION_LABEL, PLUGIN_LABEL } from './labels';
import { listContainers } from './listed-containers';
import { removeStale } from './remove-stale';

const LIST_DEADLINE_MS = 10_000;

/**
 * Connects to the engine that the environment names.
 * @throws EngineError `engine_unavailable`
 */
export async function connectContainers(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<ExecutionContainers> {
  const client = await connectEngine(resolveEndpoint(env), signal);
  return {
    list: () => list(client),
    removeStale: () => removeStale(client),
    close: () => client.close(),
  };
}

async function list(
  client: EngineClient,
): Promise<readonly ExecutionContainer[]> {
  const { containers, refusal } = await listContainers(
    client,
    LIST_DEADLINE_MS,
  );
  if (refusal !== undefined) {
    throw new EngineError(
      'engine_unavailable',
      `The engine at ${client.endpointName} does not list its containers ` +
        `(HTTP ${refusal.status}: ${quote(refusal.message, LONG_QUOTE)}).`,
    );
  }
  return containers
    .flatMap(({ names, labels, state, isStale }): ExecutionContainer[] => {
      const [name = ''] = names;
      const executionId = labels[EXECUTION_LABEL] ?? '';
      const pluginId = labels[PLUGIN_LABEL] ?? '';
      // Labels prove nothing, an image can carry any.
      const isOurs = isContainerName(name, pluginId, executionId);
      if (!isOurs || name.endsWith('-files')) return [];
      return [{ name, executionId, pluginId, state, isStale }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
