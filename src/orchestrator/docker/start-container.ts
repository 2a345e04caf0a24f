import type { ContainerSpec } from '../container-spec';
import type { EngineClient } from './engine-client';
import { removedBeforeStart, startFailure } from './start-failure';

/** Starting can wait for the disk of a loaded machine. */
const START_DEADLINE_MS = 60_000;

/**
 * Starts a created container.
 * @param onSent called once the engine has been told.
 * @throws EngineError when it says that the container has not started, or says
 * nothing.
 */
export async function startContainer(
  client: Pick<EngineClient, 'call'>,
  id: string,
  spec: ContainerSpec,
  onSent: () => void,
): Promise<void> {
  const answer = await client.call({
    method: 'POST',
    path: `/containers/${id}/start`,
    deadlineMs: START_DEADLINE_MS,
    onSent,
  });
  if (answer.status === 204) return;
  // Of the container; there are images and networks, too.
  if (/^No such container/i.test(answer.message)) {
    throw removedBeforeStart(spec);
  }
  throw startFailure(answer.message, spec);
}
