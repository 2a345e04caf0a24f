import type { UsageReading } from './usage-reading';

/** The cgroup of one container. */
export interface Cgroup {
  /** Its figures now, without the traffic; undefined once it is gone. */
  readonly read: () => UsageReading | undefined;
  /**
   * Those of them that the kernel keeps until the end and everybody asks for:
   * peak memory and CPU time. A few microseconds.
   */
  readonly glance: () => UsageReading | undefined;
  /**
   * Whether all processes that were seen in it have ended; false as well where
   * the kernel does not say so.
   */
  readonly hasEnded: () => boolean;
  /**
   * Calls back when its last process has ended, before it is gone, and where
   * the kernel says so, at memory events such as a kill.
   * @returns what ends it.
   */
  readonly watch: (onEvent: () => void) => () => void;
  /** Text of its `cgroup.procs`. */
  readonly processes: () => string;
  /** Lets go of its files: from then on there are no figures. */
  readonly close: () => void;
}
