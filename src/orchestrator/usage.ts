/** What a container uses at one moment; undefined is "not measured". */
export interface UsageSample {
  readonly memoryBytes: number | undefined;
  /** CPU time since its start, in milliseconds. */
  readonly cpuMs: number | undefined;
  /** Processes and threads. */
  readonly pids: number | undefined;
  /** Since its start; undefined also for a container without a network. */
  readonly networkReceivedBytes: number | undefined;
  readonly networkSentBytes: number | undefined;
  /** Since its start: what block devices had to read and write for it. */
  readonly blockReadBytes: number | undefined;
  readonly blockWrittenBytes: number | undefined;
}

/** What a container used in all; undefined is "not measured". */
export interface Usage extends Omit<UsageSample, 'memoryBytes' | 'pids'> {
  readonly peakMemoryBytes: number | undefined;
  readonly peakPids: number | undefined;
  /**
   * Where the figures are from: the kernel's files on this machine, or the
   * engine's statistics; undefined when nothing was measured.
   */
  readonly source: 'cgroup' | 'engine' | undefined;
  /**
   * Whether peak memory and CPU time were read when the plugin had ended. If
   * not, it may have used more than what was seen; undefined when nothing was
   * measured.
   */
  readonly isWhole: boolean | undefined;
}
