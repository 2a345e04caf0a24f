import type { EngineClient } from './engine-client';

/** Where an engine keeps its images, unless it says otherwise. */
export const DEFAULT_ROOT = '/var/lib/docker';

/**
 * Asks where the engine keeps its images and containers.
 * @returns an absolute path of its machine; never rejects.
 */
export async function engineRoot(
  client: Pick<EngineClient, 'call'>,
): Promise<string> {
  const answer = await client
    .call({ method: 'GET', path: '/info' })
    .catch(() => undefined);
  const { DockerRootDir } = (answer?.body ?? {}) as { DockerRootDir?: unknown };
  return typeof DockerRootDir === 'string' && DockerRootDir !== ''
    ? DockerRootDir
    : DEFAULT_ROOT;
}
