import type { CreateProgress } from './create-progress';
import type { EngineClient } from './engine-client';

/** A create can wait for the disk of a loaded machine. */
const CREATE_DEADLINE_MS = 60_000;

/** The container that came of a create, and what the engine said of it. */
export interface CreatedContainer {
  readonly id: string;
  readonly warnings: readonly string[];
}

/** Why none came of it, in the engine's words. */
export interface RefusedCreate {
  readonly message: string;
}

/**
 * Asks the engine for a container.
 * @param container its name, and the platform of its image.
 * @param body of the request.
 * @param progress is told what becomes of it, for whoever has to remove it.
 * @param onSent called once the engine has the request.
 * @throws EngineError when the engine does not answer: it may go on with it.
 */
export async function sendCreate(
  client: Pick<EngineClient, 'call'>,
  container: { readonly name: string; readonly platform: string },
  body: object,
  progress: CreateProgress,
  onSent: () => void = () => undefined,
): Promise<CreatedContainer | RefusedCreate> {
  const name = encodeURIComponent(container.name);
  const platform = encodeURIComponent(container.platform);
  const answer = await client
    .call({
      method: 'POST',
      path: `/containers/create?name=${name}&platform=${platform}`,
      body,
      onSent,
      deadlineMs: CREATE_DEADLINE_MS,
    })
    .catch((error: unknown) => {
      progress.state = 'broken';
      throw error;
    });
  progress.state = 'answered';
  const { Id: id, Warnings: warnings } = (answer.body ?? {}) as {
    Id?: unknown;
    Warnings?: readonly string[] | null;
  };
  if (answer.status !== 201 || typeof id !== 'string') {
    return { message: answer.message };
  }
  progress.id = id;
  return { id, warnings: warnings ?? [] };
}
