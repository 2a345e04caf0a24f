import type { EngineClient } from './engine-client';
import { OWNER_LABEL } from './labels';
import { copiesName } from '../container-name';
import { hasEnded, ownProcess } from '../owner';
import { isStale } from './stale';

/** The sweep goes beside a run, and must not hold it up. */
const SWEEP_MS = 3_000;
/** More than that is for the next run. */
const MAX_REMOVED = 50;

interface ListedContainer {
  readonly Id?: string;
  readonly Names?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
}

/**
 * Removes containers of earlier runs that were killed before they could.
 * @returns the names of those that are gone; it takes 3 s at most.
 * @throws EngineError when the engine does not say what there is.
 */
export async function removeStale(client: EngineClient): Promise<string[]> {
  const until = performance.now() + SWEEP_MS;
  const filters = JSON.stringify({ label: [OWNER_LABEL] });
  const answer = await client.call({
    method: 'GET',
    path: `/containers/json?all=1&filters=${encodeURIComponent(filters)}`,
    deadlineMs: SWEEP_MS,
    repeat: false,
  });
  if (answer.status !== 200 || !Array.isArray(answer.body)) return [];
  const surroundings = {
    // What looks like this machine behind a network may be a copy of it.
    here: client.isLocal ? ownProcess() : undefined,
    hasEnded,
    engineClockMs: client.clockMs(),
  };
  const stale = (answer.body as readonly ListedContainer[])
    .map(({ Id, Names, Labels }) => ({
      id: Id ?? '',
      names: (Names ?? []).map((name) => name.replace(/^\//, '')),
      labels: Labels ?? {},
    }))
    .filter(({ id }) => /^[0-9a-f]{64}$/.test(id))
    .filter((candidate) => isStale(candidate, surroundings))
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
