/** What `retry.attempts` of a definition allows. */
const MAX_ATTEMPTS = 10;

/**
 * Unique, and inside Docker's `[a-zA-Z0-9][a-zA-Z0-9_.-]+`.
 * @param attempt counted from 1.
 */
export function containerName(
  pluginId: string,
  executionId: string,
  attempt: number,
): string {
  const name = `plugin-runner-${pluginId.toLowerCase()}-${executionId}`;
  return attempt === 1 ? name : `${name}-${attempt}`;
}

/** The name of the container that holds copies of another one's mounts. */
export function copiesName(name: string): string {
  return `${name}-files`;
}

/** Whether a container of an attempt of this execution has that name. */
export function isContainerName(
  name: string | undefined,
  pluginId: string,
  executionId: string,
): boolean {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const own = containerName(pluginId, executionId, attempt);
    if (name === own || name === copiesName(own)) return true;
  }
  return false;
}
