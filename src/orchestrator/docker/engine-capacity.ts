import type { EngineCapacity } from '../orchestrator';
import type { EngineClient } from './engine-client';

/**
 * `NCPU` and `MemTotal` of `GET /info`
 * (https://docs.docker.com/reference/api/engine/version/v1.41/#tag/System/operation/SystemInfo);
 * an engine that cannot read them says 0.
 */
export async function engineCapacity(
  client: Pick<EngineClient, 'call'>,
  deadlineMs: number,
): Promise<EngineCapacity> {
  const call = { method: 'GET', path: '/info', deadlineMs } as const;
  const { body } = await client.call(call);
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
