import type { Limits } from '../definition/definition';
import type { OutputSize, TakeEntry } from './output-entry';
import type { Usage, UsageSample } from './usage';
import type { WritableCopy } from './writable-copy';

/** One created container. */
export interface Container {
  readonly name: string;
  /** What the engine says about limits it could not fully apply. */
  readonly warnings: readonly string[];
  /** The limits as read back from the engine. */
  readonly effectiveLimits: Limits;
  /** Of the mounts that the plugin may write to; none where it has ours. */
  readonly writableCopies: readonly WritableCopy[];

  /**
   * Attaches, starts, writes stdin and half-closes it. Resolves when the
   * engine says that the container has started.
   */
  start(io: ContainerIo): Promise<void>;

  /**
   * Resolves when both streams ended and the engine reported the exit.
   * Losing the connection is an `EngineError`, never an exit.
   */
  wait(): Promise<ContainerExit>;

  /**
   * Stop signal, then a kill if it still runs after `graceMs`, whether or not
   * the engine has answered by then.
   */
  stop(graceMs: number): Promise<void>;

  /** Kills at once. An already ended container is not an error. */
  kill(): Promise<void>;

  /**
   * How much the output directory holds now, of a running container too.
   * @param atMost what is known to hold more is not counted to its end.
   * @returns undefined where that cannot be seen.
   */
  outputSize(atMost: OutputSize): Promise<OutputSize | undefined>;

  /**
   * Hands over what is in the output directory of an ended container, one by
   * one, each directory before what is in it. Nothing is in memory as a whole.
   */
  readOutput(take: TakeEntry, signal: AbortSignal): Promise<void>;

  /**
   * The same of a copy that the plugin could write to. Rejects unless all of it
   * was handed over, and while the plugin may be running: what is missing
   * afterwards is gone from the copy.
   */
  readCopy(
    copy: WritableCopy,
    take: TakeEntry,
    signal: AbortSignal,
  ): Promise<void>;

  /**
   * Removes the container and its anonymous volumes. 404 is success.
   * @param budgetMs how long it may take in all, tries and pauses.
   */
  remove(budgetMs: number): Promise<void>;
}

/** The streams of one container. */
export interface ContainerIo {
  readonly stdin: Uint8Array;
  /** Called in order with each piece; must not keep the buffer. */
  readonly onStdout: (bytes: Uint8Array) => void;
  readonly onStderr: (bytes: Uint8Array) => void;
  /** Called with each look at what the running container uses. */
  readonly onUsage: (sample: UsageSample) => void;
  /** Called once, when its streams have ended or its exit was reported. */
  readonly onEnding: () => void;
  /**
   * Called once the engine has been told to start, which takes it a tenth of a
   * second: the time for work that is only needed afterwards.
   */
  readonly whileStarting: () => void;
}

/** How a container ended. */
export interface ContainerExit {
  readonly exitCode: number;
  /** The kernel killed a process of it for lack of memory. */
  readonly oomKilled: boolean;
  readonly usage: Usage;
}
