import type { Usage } from '../usage';
import { findCgroup } from './cgroup-usage';
import type { EngineClient } from './engine-client';
import { engineUsage } from './engine-usage';
import {
  startSampler,
  type SamplerOptions,
  type UsageSampler,
} from './usage-sampler';

/** Through the API a sample costs the daemon milliseconds, not microseconds. */
const ENGINE_SAMPLE_INTERVAL_MS = 50;

/** Samples what one container uses. */
export interface ContainerSampler extends UsageSampler {
  /** Where the figures are from. */
  readonly source: NonNullable<Usage['source']>;
}

/**
 * Samples a running container until stopped: from the kernel's files where they
 * are on this machine, else through the engine.
 * @param hasNetwork whether it can have any traffic.
 */
export function startContainerSampler(
  client: EngineClient,
  id: string,
  hasNetwork: boolean,
  onSample: NonNullable<SamplerOptions['onSample']>,
): ContainerSampler {
  const cgroup = findCgroup(id, hasNetwork);
  if (cgroup !== undefined) {
    const { read, watch } = cgroup;
    return { ...startSampler(read, { watch, onSample }), source: 'cgroup' };
  }
  const sampler = startSampler(() => engineUsage(client, id), {
    firstIntervalMs: ENGINE_SAMPLE_INTERVAL_MS,
    onSample,
  });
  return { ...sampler, source: 'engine' };
}
