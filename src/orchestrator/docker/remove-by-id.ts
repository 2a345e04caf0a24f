import { setTimeout as sleep } from 'node:timers/promises';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { EngineClient } from './engine-client';

const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 1_000;
/** Less than that a try needs not. */
const MIN_TRY_MS = 500;

/**
 * Removes a container and its anonymous volumes. Gone already is success. What
 * fails is tried again, on a new connection, while the budget lasts.
 * @param name for the message.
 * @throws EngineError when the container may still be there.
 */
export async function removeById(
  client: EngineClient,
  id: string,
  name: string,
  budgetMs: number,
): Promise<void> {
  const until = performance.now() + budgetMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = longer(pauseMs)) {
    const leftMs = Math.max(MIN_TRY_MS, until - performance.now());
    // Half of what is left: a try that is not answered is not the last one.
    const problem = await tryOnce(client, id, leftMs / 2);
    if (problem === undefined) return;
    if (performance.now() + pauseMs >= until || client.isClosed) {
      throw new EngineError(
        'engine_unavailable',
        `The engine did not remove the container ${name} (${quote(problem, LONG_QUOTE)}).`,
      );
    }
    await sleep(pauseMs);
  }
}

/** @returns why it may still be there. */
async function tryOnce(
  client: EngineClient,
  id: string,
  deadlineMs: number,
): Promise<string | undefined> {
  try {
    const { status, message } = await client.call({
      method: 'DELETE',
      path: `/containers/${id}?force=1&v=1`,
      deadlineMs,
      repeat: false,
    });
    if (status === 204 || status === 404) return undefined;
    return message || `it answered ${status}`;
  } catch (error) {
    const { cause, message } = error as Error;
    return cause instanceof Error ? cause.message : message;
  }
}

const longer = (pauseMs: number): number => Math.min(pauseMs * 2, MAX_PAUSE_MS);
