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

/** Whether a container of an attempt of this execution has that name. */
export function isContainerName(
  name: string | undefined,
  pluginId: string,
  executionId: string,
): boolean {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    if (name === containerName(pluginId, executionId, attempt)) return true;
  }
  return false;
}
