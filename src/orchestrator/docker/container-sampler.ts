import type { Usage } from '../usage';
import type { Cgroup } from './cgroup';
import { findCgroup } from './cgroup-usage';
import type { EngineClient } from './engine-client';
import { engineUsage } from './engine-usage';
import { NO_READING, type UsageReading } from './usage-reading';
import {
  startSampler,
  type SamplerOptions,
  type UsageSampler,
} from './usage-sampler';

/** Through the API a sample costs the daemon milliseconds, not microseconds. */
const ENGINE_SAMPLE_INTERVAL_MS = 50;

/** How often is looked for a cgroup that the engine is about to make. */
const FIND_INTERVAL_MS = 5;
/** The engine dates an end once it has heard of it, and we by milliseconds. */
const SAME_MOMENT_MS = 2;

/** Samples what one container uses. */
export interface ContainerSampler {
  /** Where the figures are from; undefined as long as there are none. */
  readonly source: Usage['source'];
  /** The engine has said that the container has started. */
  started(): void;
  /** Takes a sample now, out of turn: the plugin may be about to end. */
  sample(): void;
  /** Ends the sampling. @returns the figures, undefined where not measured. */
  stop(): UsageReading;
  /**
   * Whether the kernel's figures were read when the plugin had ended, so that
   * they are all that it used.
   * @param finishedAt when it ended, as the engine tells it: counts where the
   * kernel has not said it before.
   */
  isWhole(finishedAt: unknown): boolean;
}

/**
 * Samples a container until stopped: from the kernel's files where they are on
 * this machine, else through the engine, once the container has started. To be
 * called when the engine has been told to start it: its answer can be later
 * than the end of the plugin.
 * @param hasNetwork whether it can have any traffic.
 */
export function startContainerSampler(
  client: EngineClient,
  id: string,
  hasNetwork: boolean,
  onSample: NonNullable<SamplerOptions['onSample']>,
  find: typeof findCgroup = findCgroup,
): ContainerSampler {
  let cgroup: Cgroup | undefined;
  let sampler: UsageSampler | undefined;
  let timer: NodeJS.Timeout | undefined;
  let hasStarted = false;
  let stopped = false;

  function lookForCgroup(): void {
    cgroup = find(id, hasNetwork);
    if (cgroup === undefined) return;
    clearInterval(timer);
    const { glance, hasEnded, watch } = cgroup;
    const read = (): UsageReading | undefined => {
      const reading = cgroup?.read();
      return hasStarted ? reading : withoutTraffic(reading);
    };
    sampler = startSampler(read, { glance, hasEnded, watch, onSample });
  }
  lookForCgroup();
  if (cgroup === undefined) {
    timer = setInterval(lookForCgroup, FIND_INTERVAL_MS).unref();
  }
  return {
    get source() {
      if (sampler === undefined) return undefined;
      return cgroup === undefined ? 'engine' : 'cgroup';
    },
    started() {
      hasStarted = true;
      clearInterval(timer);
      if (stopped || sampler !== undefined) return;
      lookForCgroup();
      sampler ??= startSampler(() => engineUsage(client, id), {
        firstIntervalMs: ENGINE_SAMPLE_INTERVAL_MS,
        onSample,
      });
    },
    sample: () => sampler?.sample(),
    stop() {
      stopped = true;
      clearInterval(timer);
      const reading = sampler?.stop() ?? NO_READING;
      cgroup?.close();
      return reading;
    },
    isWhole(finishedAt) {
      const readAtMs = sampler?.lastReadAtMs ?? -Infinity;
      const endedAtMs = Date.parse(String(finishedAt));
      return readAtMs >= endedAtMs - SAME_MOMENT_MS;
    },
  };
}

/**
 * Before the start, what is in the cgroup is the engine's own process, which may
 * still be in the network namespace of the machine
 * (https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/nsenter/README.md).
 */
function withoutTraffic(
  reading: UsageReading | undefined,
): UsageReading | undefined {
  return (
    reading && {
      ...reading,
      networkReceivedBytes: undefined,
      networkSentBytes: undefined,
    }
  );
}
