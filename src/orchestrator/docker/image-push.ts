import type { ImageReference } from '../../definition/image-reference';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { runDockerCli, type RunDockerCli } from './docker-cli';
import { pullableName } from './image-pull';

/** What to push, and how to report and stop it. */
export interface PushRequest {
  readonly reference: ImageReference;
  readonly signal: AbortSignal;
  readonly onProgress: (line: string) => void;
}

/**
 * Pushes an image through the docker CLI, with its logins.
 * @throws EngineError `image_unavailable` with the registry's last words.
 */
export async function pushImage(
  { reference, signal, onProgress }: PushRequest,
  run: RunDockerCli = runDockerCli,
): Promise<void> {
  const { exitCode, stderr } = await run(
    ['push', '--', pullableName(reference)],
    { signal, onLine: onProgress },
  );
  signal.throwIfAborted();
  if (exitCode === 0) return;
  const reason =
    stderr
      .trim()
      .split(/[\r\n]+/)
      .at(-1) ?? '';
  throw new EngineError(
    'image_unavailable',
    `The image ${quote(reference.text)} could not be pushed: ` +
      `${quote(reason || 'docker push gave no reason', LONG_QUOTE)}. Log in to its registry, and check the name.`,
  );
}
