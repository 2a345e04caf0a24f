import { EngineError } from '../../definition/task-error';
import type { EngineAnswer } from './engine-client';

/**
 * Takes an answer of the engine apart.
 * @param bytes the whole body.
 * @param endpointName for the message.
 * @throws EngineError `engine_unavailable` when the body is no JSON.
 */
export function readAnswer(
  status: number,
  bytes: Buffer,
  endpointName: string,
): EngineAnswer {
  const text = bytes.toString('utf8').trim();
  if (text === '') return { status, body: undefined, message: '' };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new EngineError(
      'engine_unavailable',
      `What answers at ${endpointName} does not speak the Docker Engine API ` +
        `(HTTP ${status}): check DOCKER_HOST and any proxy in front of it.`,
    );
  }
  const message = (body as { message?: unknown } | null)?.message;
  return { status, body, message: typeof message === 'string' ? message : '' };
}
