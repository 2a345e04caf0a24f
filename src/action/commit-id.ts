/** SHA-1, and SHA-256 of newer repositories. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A commit's id in lower case, or undefined for anything else. */
export function commitId(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const id = value.trim().toLowerCase();
  return COMMIT.test(id) ? id : undefined;
}
