import type { EngineClient } from './engine-client';
import { copiesName } from '../container-name';
import { listContainers } from './listed-containers';

/** The sweep goes beside a run, and must not hold it up. */
const SWEEP_MS = 3_000;
/** More than that is for the next run. */
const MAX_REMOVED = 50;

/**
 * Removes containers of earlier runs that were killed before they could.
 * @returns the names of those that are gone; it takes 3 s at most.
 * @throws EngineError when the engine does not say what there is.
 */
export async function removeStale(client: EngineClient): Promise<string[]> {
  const until = performance.now() + SWEEP_MS;
  const { containers } = await listContainers(client, SWEEP_MS);
  const stale = containers
    .filter(({ isStale }) => isStale)
    // A container before the one that holds its copies, whose volumes stay
    // when they are in use.
    .sort((a, b) => (String(a.names) < String(b.names) ? -1 : 1))
    .slice(0, MAX_REMOVED);
  const removed: string[] = [];
  const left = new Set<string>();
  for (const { id, names } of stale) {
    const leftMs = until - performance.now();
    if (leftMs <= 0) break;
    const [name = ''] = names;
    if ([...left].some((it) => copiesName(it) === name)) continue;
    if (await isRemoved(client, id, leftMs)) removed.push(name);
    else left.add(name);
  }
  return removed;
}

/** False also when somebody else was quicker: it is theirs to tell. */
async function isRemoved(
  client: EngineClient,
  id: string,
  deadlineMs: number,
): Promise<boolean> {
  try {
    const answer = await client.call({
      method: 'DELETE',
      path: `/containers/${id}?force=1&v=1`,
      deadlineMs,
      repeat: false,
    });
    return answer.status === 204;
  } catch {
    return false;
  }
}
