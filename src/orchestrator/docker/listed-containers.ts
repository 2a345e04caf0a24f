import type { EngineAnswer, EngineClient } from './engine-client';
import { OWNER_LABEL } from './labels';
import { hasEnded, ownProcess } from '../owner';
import { isStale, type Candidate } from './stale';

/** A container with a label of ours, as an engine lists it. */
export interface ListedContainer extends Candidate {
  readonly id: string;
  /** The engine's word, such as `running`. */
  readonly state: string;
  /** Whether it is ours and nobody will ever remove it but a sweep. */
  readonly isStale: boolean;
}

/** What is listed, or why nothing is. */
export interface ContainerListing {
  readonly containers: readonly ListedContainer[];
  /** Undefined for a proper list. */
  readonly refusal: EngineAnswer | undefined;
}

/**
 * Lists the containers that have a process to remove them, or had one.
 * @throws EngineError when the engine does not answer.
 */
export async function listContainers(
  client: EngineClient,
  deadlineMs: number,
): Promise<ContainerListing> {
  const filters = JSON.stringify({ label: [OWNER_LABEL] });
  const answer = await client.call({
    method: 'GET',
    path: `/containers/json?all=1&filters=${encodeURIComponent(filters)}`,
    deadlineMs,
    repeat: false,
  });
  if (answer.status !== 200 || !Array.isArray(answer.body)) {
    return { containers: [], refusal: answer };
  }
  const surroundings = {
    // What looks like this machine behind a network may be a copy of it.
    here: client.isLocal ? ownProcess() : undefined,
    hasEnded,
    engineClockMs: client.clockMs(),
  };
  const containers = (answer.body as readonly Listed[])
    .map(({ Id, Names, Labels, State }) => ({
      id: Id ?? '',
      names: (Names ?? []).map((name) => name.replace(/^\//, '')),
      labels: Labels ?? {},
      state: State ?? '',
    }))
    .filter(({ id }) => /^[0-9a-f]{64}$/.test(id))
    .map((it) => ({ ...it, isStale: isStale(it, surroundings) }));
  return { containers, refusal: undefined };
}

interface Listed {
  readonly Id?: string;
  readonly Names?: readonly string[] | null;
  readonly Labels?: Readonly<Record<string, string>> | null;
  readonly State?: string;
}
