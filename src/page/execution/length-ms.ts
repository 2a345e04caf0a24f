import type { ShownRecord } from '../server/shown-record';

/**
 * How long an execution took, or has taken until now.
 * @param nowMs since the epoch, by the clock of the reader, which may differ.
 */
export function lengthMs(
  {
    status,
    duration_ms: durationMs,
    states,
  }: Pick<ShownRecord, 'status' | 'duration_ms' | 'states'>,
  nowMs: number,
): number {
  const [first] = states;
  const knownMs = durationMs ?? states.at(-1)?.ms ?? 0;
  if (status !== 'running' || first === undefined) return knownMs;
  return Math.max(knownMs, nowMs - Date.parse(first.at) + first.ms);
}
