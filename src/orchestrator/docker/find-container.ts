import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { EngineClient } from './engine-client';
import { EXECUTION_LABEL } from './labels';

/**
 * The id of the container of an execution, by its name.
 * @returns undefined for none, `foreign` for one of somebody else.
 */
export async function findContainer(
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
