/** A user that no file is owned by. */
const NOBODY = 65_534;

/** Does something without root's rights, which may read and write everything. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const own = process.geteuid?.();
  if (own !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(own);
  }
}
