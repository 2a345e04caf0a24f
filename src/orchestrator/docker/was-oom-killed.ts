import { setTimeout as sleep } from 'node:timers/promises';
import type { ContainerState, ReadState } from './container-state';
import type { UsageReading } from './usage-reading';

/** How long an engine may hear of a kernel's kill after the end it caused. */
const OOM_LATE_MS = 200;
/** A kill for lack of memory comes within a few pages of the limit. */
const FULL = 0.99;
/** 128 and the number of the signal, as a shell and Docker's init have it. */
const SIGKILL_EXIT_CODE = 137;

/** What is known of a container that has ended. */
export interface OomEvidence {
  readonly exitCode: number;
  /** As the engine told it right after the end. */
  readonly state: ContainerState;
  readonly reading: UsageReading;
  /** The limit that the engine has set. */
  readonly memoryBytes: number;
  /** Whether we killed it: then a death as by a kill is no evidence. */
  readonly isKilledByUs: boolean;
  /**
   * How many processes the kernel had killed among all containers before it
   * was started; undefined where that is no kernel of ours.
   */
  readonly killsBefore: number | undefined;
}

/**
 * Whether the kernel killed a process of a container for lack of memory.
 *
 * The engine tells it from an event that no order binds to that of the end:
 * it was seen to come late, and to be lost; on cgroup v2 the cgroup that is
 * watched goes with the last process
 * (https://github.com/containerd/containerd/issues/8893). So can our samples.
 * Then a death as by a kill, or with the memory full, counts with a kill among
 * all containers. Full memory is no evidence where kills are counted: what a
 * plugin reads and writes of files fills it too. Of an engine elsewhere that
 * shows no count, it is all there is beside the engine's word.
 * @param readState asks the engine once more, where it may be late.
 * @param countKills as `killsBefore`, now; asked only where that is known.
 * @throws EngineError when the engine is asked once more, and cannot say.
 */
export async function wasOomKilled(
  evidence: OomEvidence,
  readState: ReadState,
  countKills: () => number,
): Promise<boolean> {
  const { exitCode, state, reading, killsBefore } = evidence;
  if (state.OOMKilled === true || (reading.oomKills ?? 0) > 0) return true;
  const isFull = (reading.peakMemoryBytes ?? 0) >= evidence.memoryBytes * FULL;
  const isKilled = exitCode === SIGKILL_EXIT_CODE && !evidence.isKilledByUs;
  if (!isKilled && !isFull) return false;
  if (killsBefore !== undefined && countKills() > killsBefore) return true;
  // A plugin that is content is not kept waiting for a mere warning.
  if (exitCode === 0) return false;
  await sleep(OOM_LATE_MS);
  if ((await readState()).OOMKilled === true) return true;
  return isKilled && isFull && reading.oomKills === undefined;
}
