import type { ImageReference } from '../definition/image-reference';
import type { BuildInstruction, Limits } from '../definition/definition';

/**
 * What provisions, starts, watches and removes containers. The Docker Engine
 * adapter implements it; the runner knows nothing else.
 *
 * Every method rejects with an `EngineError` whose outcome is
 * `engine_unavailable`, `image_unavailable` or `start_failed`.
 */
export interface Orchestrator {
  /**
   * Makes the image present on the engine by the request's policy.
   * @returns what is known of the image that will run.
   */
  prepareImage(request: ImageRequest): Promise<PreparedImage>;

  /**
   * Creates a container, reads back every limit and every part of the sandbox,
   * and refuses (removing it) when one did not take.
   * @param whileCreating called once the engine has the request: the time for
   * work that only the start has to wait for.
   */
  createContainer(
    spec: ContainerSpec,
    whileCreating: () => void,
  ): Promise<Container>;

  /**
   * Removes a container by the name it was to be created with, with its
   * anonymous volumes, when its execution label matches. Where the engine may
   * be creating it still, it is looked for again.
   * @param budgetMs how long it may take in all, tries and pauses.
   * @returns true when there was one to remove, false when there is none.
   * @throws EngineError when it may be there, now or soon.
   */
  removeContainer(
    name: string,
    executionId: string,
    budgetMs: number,
  ): Promise<boolean>;

  /**
   * Removes containers that runs before this one have left: whose process has
   * ended or, where that cannot be seen, whose time is long over. Takes no more
   * than three seconds, and looks for none on an engine that has not answered
   * anything yet.
   * @returns the names of those it removed.
   */
  removeStale(): Promise<readonly string[]>;

  /** Lets go of every connection. Never rejects. */
  close(): void;
}

/** When an image is pulled. */
export type PullPolicy = 'missing' | 'always' | 'never';

/** Which image, and how to get it. */
export interface ImageRequest {
  readonly reference: ImageReference;
  readonly platform: string | undefined;
  readonly build: BuildInstruction | undefined;
  readonly pull: PullPolicy;
  /**
   * Asked before anything is pulled or built; when it rejects, nothing is.
   * Looking at what is there already need not wait for it.
   */
  readonly mayTransfer: () => Promise<unknown>;
  readonly signal: AbortSignal;
  /** Progress of a pull or a build, one line at a time. */
  readonly onProgress: OnImageProgress;
}

/**
 * Takes a line of a pull or a build.
 * @param pull how far the pull is by this line, where it says so.
 */
export type OnImageProgress = (line: string, pull?: PullProgress) => void;

/** How far the pull of an image is. */
export interface PullProgress {
  /** Those that are known of; more may come. */
  readonly layers: number;
  /** Those that are there, downloaded and unpacked. */
  readonly layersDone: number;
  /** From 0 to 1; a layer that waits to be unpacked is half of one. */
  readonly share: number;
}

/** An image that is present on the engine. */
export interface PreparedImage {
  /** What to create containers from: immutable, never the tag. */
  readonly id: string;
  /** `sha256:…` of the registry's manifest, or of the image itself if local. */
  readonly digest: string;
  /** `os/arch[/variant]`. */
  readonly platform: string;
  /** The image's own user; empty for root. */
  readonly user: string;
  /** Paths the image declares as volumes. */
  readonly volumes: readonly string[];
}

/** A directory or file of the host that the plugin sees. */
export interface Mount {
  /** Absolute path on the machine of the engine. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** A directory of the engine's own, gone with the container. */
export interface OutputDirectory {
  /** Absolute path in the container where it is mounted; not the plugin's. */
  readonly mount: string;
  /** Name of the directory in it that the plugin may write to. */
  readonly name: string;
}

/** Everything a container is created from. Plain data. */
export interface ContainerSpec {
  readonly name: string;
  readonly executionId: string;
  readonly pluginId: string;
  readonly image: PreparedImage;
  readonly entrypoint: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly limits: Limits;
  /** `uid:gid`, or undefined for the image's own user. */
  readonly user: string | undefined;
  readonly network: string;
  readonly readOnly: boolean;
  readonly capabilities: readonly string[];
  readonly runtime: string | undefined;
  /** Where the engine does not see the source, it gets a copy. */
  readonly mounts: readonly Mount[];
  /** Where the plugin leaves files; undefined when it leaves none. */
  readonly output?: OutputDirectory;
  /** Absolute paths inside the container covered by an empty directory. */
  readonly hiddenPaths: readonly string[];
  readonly stopSignal: string;
  /**
   * How long from its creation the container may be of use to anybody; later
   * it is stale. Milliseconds.
   */
  readonly lifetimeMs: number;
}

/** One created container. */
export interface Container {
  readonly name: string;
  /** What the engine says about limits it could not fully apply. */
  readonly warnings: readonly string[];
  /** The limits as read back from the engine. */
  readonly effectiveLimits: Limits;

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
   * @param take is waited for; what it leaves of the content is passed over.
   */
  readOutput(
    take: (
      entry: OutputEntry,
      content: AsyncIterable<Uint8Array>,
    ) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void>;

  /**
   * Removes the container and its anonymous volumes. 404 is success.
   * @param budgetMs how long it may take in all, tries and pauses.
   */
  remove(budgetMs: number): Promise<void>;
}

/** What an output directory holds. */
export interface OutputSize {
  readonly bytes: number;
  /** Everything but itself; undefined where only the size is known. */
  readonly files: number | undefined;
}

/** Something in an output directory. Nothing of it can be trusted. */
export interface OutputEntry {
  /** Relative to the directory, as the engine says it. */
  readonly path: string;
  /** `link` is a further name of the file `target`; `other` is anything else. */
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  readonly bytes: number;
  readonly executable: boolean;
  /** The path of the file, for a `link`. */
  readonly target: string | undefined;
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
}
