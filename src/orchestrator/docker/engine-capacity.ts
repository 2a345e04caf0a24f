import type { EngineCapacity } from '../orchestrator';
import type { EngineClient } from './engine-client';

/** It counts what it has each time, disks and all: 30 ms and more. */
const INFO_DEADLINE_MS = 5_000;

/**
 * `NCPU` and `MemTotal` of `GET /info`
 * (https://docs.docker.com/reference/api/engine/version/v1.41/#tag/System/operation/SystemInfo);
 * an engine that cannot read them says 0.
 */
export async function engineCapacity(
  client: Pick<EngineClient, 'call'>,
): Promise<EngineCapacity> {
  const { body } = await client.call({
    method: 'GET',
    path: '/info',
    deadlineMs: INFO_DEADLINE_MS,
  });
  const { NCPU, MemTotal } = (body ?? {}) as Record<string, unknown>;
  const cpus = positive(NCPU);
  return {
    nanoCpus: cpus && cpus * 1_000_000_000,
    memoryBytes: positive(MemTotal),
  };
}

function positive(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0
    ? Number(value)
    : undefined;
}
