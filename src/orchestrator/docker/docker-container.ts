import type { Limits } from '../../definition/definition';
import type { EngineError } from '../../definition/task-error';
import type { Container, ContainerExit, ContainerIo } from '../container';
import type { ContainerSpec } from '../container-spec';
import type { OutputSize, TakeEntry } from '../output-entry';
import type { WritableCopy } from '../writable-copy';
import { attach, drain, type AttachedStreams } from './attached-streams';
import { countOomKills } from './cgroup-usage';
import {
  startContainerSampler,
  type ContainerSampler,
} from './container-sampler';
import {
  isBeingRemoved,
  isRunning,
  stateReader,
  type Look,
} from './container-state';
import type { EngineClient, Upgraded } from './engine-client';
import { endedAfterStreams } from './exit-after-streams';
import { exitOrLoss } from './exit-or-loss';
import { CUT_OFF, lostPlugin, REMOVED } from './lost-plugin';
import type { MountCopies } from './mount-copies';
import type { OutputVolume } from './output-volume';
import { removeById } from './remove-by-id';
import { signalContainer } from './signal-container';
import { startContainer } from './start-container';
import { initFailure, removedBeforeStart, startFailure } from './start-failure';
import { NO_READING, usageOf } from './usage-reading';
import { waitForExit } from './wait-for-exit';
import { wasOomKilled } from './was-oom-killed';
import { whileEnded } from './while-ended';

/** What a container has of the engine's own disk. */
export interface Storage {
  /** Copies of what the engine does not see; undefined where it does. */
  readonly copies: MountCopies | undefined;
  /** Undefined for a plugin that leaves no files. */
  readonly output: OutputVolume | undefined;
}

/** A container that the engine has created and whose settings were read back. */
export class DockerContainer implements Container {
  readonly name: string;
  readonly warnings: readonly string[];
  readonly effectiveLimits: Limits;
  readonly #id: string;
  readonly #spec: ContainerSpec;
  readonly #client: EngineClient;
  readonly #storage: Storage;
  readonly #onRemoved: () => void;
  readonly #look: Look;
  #streams: AttachedStreams | undefined;
  #exitCode: Promise<number> | undefined;
  #sampler: ContainerSampler | undefined;
  #onEnding: () => void = () => undefined;
  #oomKillsBefore: number | undefined;
  /** When it was told to start, of performance.now(). */
  #startSentAtMs = 0;
  #ended = false;
  #removing = false;
  #killed = false;

  constructor(
    id: string,
    spec: ContainerSpec,
    warnings: readonly string[],
    client: EngineClient,
    storage: Storage = NO_STORAGE,
    onRemoved: () => void = () => undefined,
  ) {
    this.#id = id;
    this.#spec = spec;
    this.#client = client;
    this.#storage = storage;
    this.#onRemoved = onRemoved;
    this.#look = {
      readState: stateReader(client, id, spec.pluginId),
      isUnwanted: () => this.#removing,
    };
    this.name = spec.name;
    this.warnings = warnings;
    this.effectiveLimits = spec.limits;
  }

  async start(io: ContainerIo): Promise<void> {
    // Attached before the start: later, the first output is lost.
    const attached = await attach(this.#client, this.#id);
    if (attached === undefined) throw removedBeforeStart(this.#spec);
    // It was given up meanwhile: what is not started need not be stopped.
    if (this.#removing) {
      attached.stream.destroy();
      throw removedBeforeStart(this.#spec);
    }
    this.#onEnding = once(io.onEnding);
    const streams = this.#drain(attached, io);
    this.#streams = streams;
    if (this.#client.isLocal) this.#oomKillsBefore = countOomKills();
    this.#startSentAtMs = performance.now();
    const started = startContainer(this.#client, this.#id, this.#spec, () => {
      this.#startSampling(io);
      io.whileStarting();
    });
    // Before the reply, so that the plugin finds its input on waking up.
    streams.end(io.stdin);
    await started.catch((error: unknown) => {
      this.#sampler?.stop();
      throw error;
    });
    // It was given up while the engine was starting it.
    if (this.#removing) throw this.#lost('it was removed while starting');
    // After the start reply with the default condition: the one order in which
    // the wait can neither hang nor answer for a container not yet started.
    this.#exitCode = this.#waitForExit();
    this.#exitCode.catch(() => undefined);
    this.#startSampling(io);
    this.#sampler?.started();
  }

  async wait(): Promise<ContainerExit> {
    const streams = this.#streams;
    if (!this.#exitCode || !streams) throw new Error('wait() before start()');
    const { pluginId } = this.#spec;
    const exitCode = await exitOrLoss(
      this.#exitCode,
      streams,
      pluginId,
      this.#look,
    ).finally(() => this.#sampler?.stop());
    if (streams.fault !== undefined) throw this.#lost(streams.fault);
    const unstarted = streams.hasPrinted
      ? undefined
      : initFailure(streams.firstLog);
    if (exitCode !== 0 && unstarted !== undefined) {
      throw startFailure(unstarted, this.#spec);
    }
    const state = await this.#look.readState();
    if (isBeingRemoved(state)) throw this.#lost(REMOVED);
    if (isRunning(state)) throw this.#lost(RESTARTED);
    const streamedMs = streams.endedAtMs - this.#startSentAtMs;
    if (endedAfterStreams(state, streamedMs)) throw this.#lost(CUT_OFF);
    const reading = this.#sampler?.stop() ?? NO_READING;
    const oomKilled = await wasOomKilled(
      {
        exitCode,
        state,
        reading,
        memoryBytes: this.effectiveLimits.memoryBytes,
        isKilledByUs: this.#killed,
        killsBefore: this.#oomKillsBefore,
      },
      this.#look.readState,
      countOomKills,
    );
    const usage = usageOf({
      reading,
      source: this.#sampler?.source,
      isWhole: this.#sampler?.isWhole(state.FinishedAt) ?? false,
      oomKilled,
      memoryBytes: this.effectiveLimits.memoryBytes,
    });
    return { exitCode, oomKilled, usage };
  }

  async stop(graceMs: number): Promise<void> {
    if (this.#exitCode === undefined) return this.kill();
    let timer: NodeJS.Timeout | undefined;
    await new Promise<unknown>((resolve) => {
      timer = setTimeout(resolve, graceMs);
      this.#exitCode?.then(resolve, resolve);
      // An engine that refuses this may still take the kill.
      this.#signal(this.#spec.stopSignal).catch(resolve);
    });
    clearTimeout(timer);
    if (!this.#ended) await this.kill();
  }

  async kill(): Promise<void> {
    this.#killed = true;
    await this.#signal('SIGKILL');
  }

  async remove(budgetMs: number): Promise<void> {
    this.#removing = true;
    this.#sampler?.stop();
    // An unread stream blocks the removal of a container that has ended.
    this.#streams?.destroy();
    const sinceMs = performance.now();
    await removeById(this.#client, this.#id, this.name, budgetMs);
    const { copies } = this.#storage;
    if (copies !== undefined) {
      // Afterwards: a volume that is in use stays when its container goes.
      const leftMs = budgetMs - (performance.now() - sinceMs);
      await removeById(this.#client, copies.id, copies.name, leftMs);
    }
    this.#onRemoved();
  }

  async outputSize(atMost: OutputSize): Promise<OutputSize | undefined> {
    const { output } = this.#storage;
    if (output === undefined) return undefined;
    const { outputSize } = await import('./output-volume');
    return outputSize(this.#client, output, atMost);
  }

  async readOutput(take: TakeEntry, signal: AbortSignal): Promise<void> {
    const { output } = this.#spec;
    if (output === undefined) return;
    const { readDirectory } = await import('./read-directory');
    const path = `${output.mount}/${output.name}`;
    await readDirectory(this.#client, this.#id, path, take, signal);
  }

  get writableCopies(): readonly WritableCopy[] {
    return this.#storage.copies?.writable ?? [];
  }

  async readCopy(
    { mount }: WritableCopy,
    take: TakeEntry,
    signal: AbortSignal,
  ): Promise<void> {
    const { copies } = this.#storage;
    if (copies === undefined) return;
    await whileEnded(this.#client, this.#id, this.#spec.pluginId, async () => {
      const { readDirectory } = await import('./read-directory');
      // Of the container that holds it: in the other a plugin had its hands.
      await readDirectory(this.#client, copies.id, mount.target, take, signal);
    });
  }

  #drain(attached: Upgraded, io: ContainerIo): AttachedStreams {
    const sinks = {
      onStdout: (bytes: Uint8Array) => {
        io.onStdout(bytes);
        this.#sampler?.sample();
      },
      onStderr: (bytes: Uint8Array) => {
        io.onStderr(bytes);
        this.#sampler?.sample();
      },
      onEnd: this.#onEnding,
      onClose: () => this.#sampler?.sample(),
    };
    return drain(attached, sinks, this.#client.isPodman);
  }

  /** From when the engine was told: a plugin can end before its reply. */
  #startSampling(io: ContainerIo): void {
    if (this.#removing) return;
    this.#sampler ??= startContainerSampler(
      this.#client,
      this.#id,
      this.#spec.network !== 'none',
      io.onUsage,
    );
  }

  async #waitForExit(): Promise<number> {
    const { pluginId } = this.#spec;
    const exitCode = await waitForExit(this.#client, this.#id, pluginId);
    this.#ended = true;
    this.#onEnding();
    return exitCode;
  }

  #signal(signal: string): Promise<void> {
    const { pluginId } = this.#spec;
    return signalContainer(this.#client, this.#id, signal, pluginId);
  }

  #lost(reason: string): EngineError {
    return lostPlugin(this.#spec.pluginId, reason);
  }
}

const NO_STORAGE: Storage = { copies: undefined, output: undefined };

const RESTARTED = 'the container was started again by somebody else';

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
