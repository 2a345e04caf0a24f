import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Limits } from '../../definition/definition';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type {
  Container,
  ContainerExit,
  ContainerIo,
  ContainerSpec,
  OutputEntry,
  OutputSize,
  Usage,
} from '../orchestrator';
import { countOomKills, findCgroup } from './cgroup-usage';
import { createDemultiplexer, FrameError } from './demultiplexer';
import type { EngineClient } from './engine-client';
import { engineUsage } from './engine-usage';
import type { MountCopies } from './mount-copies';
import type { OutputVolume } from './output-volume';
import { removeById } from './remove-by-id';
import { initFailure, startFailure } from './start-failure';
import { NO_READING, usageOf, type UsageReading } from './usage-reading';
import { startSampler, type UsageSampler } from './usage-sampler';

/** The daemon itself waits 2 s for the streams of an ended container. */
const DRAIN_AFTER_EXIT_MS = 15_000;
/** Starting can wait for the disk of a loaded machine. */
const START_DEADLINE_MS = 60_000;
/** A signal is delivered at once, or the engine is stuck. */
const SIGNAL_DEADLINE_MS = 5_000;
/** How long is asked what became of a plugin that was lost. */
const LOOK_MS = 2_000;
const LOOK_PAUSE_MS = 200;
/** How long an engine may take to notice the end that ended the streams. */
const UNREPORTED_MS = 2_000;
/** How long after the streams' end a plugin may end, by the engine's clock. */
const STREAMS_AHEAD_MS = 250;
/** How long an engine may hear of a kernel's kill after the end it caused. */
const OOM_LATE_MS = 200;
/** A kill for lack of memory comes within a few pages of the limit. */
const FULL = 0.99;
/** The longest message of the engine's init has a whole argument in it. */
const FIRST_LOG_BYTES = 132 * 1024;

/** 128 and the number of the signal, as a shell and Docker's init have it. */
const SIGKILL_EXIT_CODE = 137;

/** Through the API a sample costs the daemon milliseconds, not microseconds. */
const ENGINE_SAMPLE_INTERVAL_MS = 50;

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
  #stream: Duplex | undefined;
  #drained: Promise<void> | undefined;
  #exitCode: Promise<number> | undefined;
  #sampler: UsageSampler | undefined;
  #source: Usage['source'];
  #onEnding: () => void = () => undefined;
  #oomKillsBefore: number | undefined;
  /** When it was told to start, and its streams ended; of performance.now(). */
  #startSentAtMs = 0;
  #streamsEndedAtMs = Infinity;
  #ended = false;
  #removing = false;
  #killed = false;
  #printed = false;
  #firstLog = '';

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
    this.name = spec.name;
    this.warnings = warnings;
    this.effectiveLimits = spec.limits;
  }

  async start(io: ContainerIo): Promise<void> {
    // Attached before the start: later, the first output is lost.
    const attached = await this.#client.hijack(
      `/containers/${this.#id}/attach?stream=1&stdin=1&stdout=1&stderr=1`,
    );
    if (attached === undefined) throw this.#goneBeforeStart();
    const { stream, head } = attached;
    // It was given up meanwhile: what is not started need not be stopped.
    if (this.#removing) {
      stream.destroy();
      throw this.#goneBeforeStart();
    }
    this.#stream = stream;
    this.#onEnding = once(io.onEnding);
    this.#drained = this.#drain(stream, head, io);
    // Awaited in wait(); until then a failure must not count as unhandled.
    this.#drained.catch(() => undefined);
    if (this.#client.isLocal) this.#oomKillsBefore = countOomKills();
    this.#startSentAtMs = performance.now();
    const started = this.#client.call({
      method: 'POST',
      path: `/containers/${this.#id}/start`,
      deadlineMs: START_DEADLINE_MS,
      onSent: io.whileStarting,
    });
    // Before the reply, so that the plugin finds its input on waking up.
    stream.end(io.stdin);
    const answer = await started;
    if (answer.status !== 204) {
      // Of the container; there are images and networks, too.
      if (/^No such container/i.test(answer.message)) {
        throw this.#goneBeforeStart();
      }
      throw startFailure(answer.message, this.#spec);
    }
    // It was given up while the engine was starting it.
    if (this.#removing) throw this.#lost('it was removed while starting');
    // After the start reply with the default condition: the one order in which
    // the wait can neither hang nor answer for a container not yet started.
    this.#exitCode = this.#waitForExit();
    this.#exitCode.catch(() => undefined);
    this.#sampler = this.#startSampling(io);
  }

  async wait(): Promise<ContainerExit> {
    if (!this.#exitCode || !this.#drained) {
      throw new Error('wait() before start()');
    }
    let exitCode: number;
    try {
      exitCode = await this.#exitOrLoss(this.#exitCode, this.#drained);
      this.#ended = true;
      await this.#drainedInTime(this.#drained);
    } catch (error) {
      throw await this.#explained(error);
    } finally {
      this.#sampler?.stop();
    }
    const unstarted = this.#printed ? undefined : initFailure(this.#firstLog);
    if (exitCode !== 0 && unstarted !== undefined) {
      throw startFailure(unstarted, this.#spec);
    }
    const state = await this.#state();
    if (isBeingRemoved(state)) throw this.#lost(REMOVED);
    if (isRunning(state)) throw this.#lost(RESTARTED);
    if (this.#endedAfterStreams(state)) throw this.#lost(CUT_OFF);
    const reading = this.#sampler?.stop() ?? NO_READING;
    const oomKilled = await this.#oomKilled(exitCode, reading, state);
    return { exitCode, oomKilled, usage: usageOf(reading, this.#source) };
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
    this.#stream?.destroy();
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

  async readOutput(
    take: (
      entry: OutputEntry,
      content: AsyncIterable<Uint8Array>,
    ) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const { output } = this.#spec;
    if (output === undefined) return;
    const { readOutputDirectory } = await import('./output-volume');
    await readOutputDirectory(this.#client, this.#id, output, take, signal);
  }

  #drain(stream: Duplex, head: Buffer, io: ContainerIo): Promise<void> {
    const demultiplexer = createDemultiplexer({
      onStdout: (bytes) => {
        this.#printed = true;
        io.onStdout(bytes);
        this.#sampler?.sample();
      },
      onStderr: (bytes) => {
        if (this.#firstLog.length < FIRST_LOG_BYTES) {
          this.#firstLog += Buffer.from(bytes).toString('latin1');
        }
        io.onStderr(bytes);
      },
    });
    return new Promise((resolve, reject) => {
      const push = (chunk: Uint8Array): void => {
        try {
          demultiplexer.push(chunk);
        } catch (error) {
          stream.destroy();
          // What a sink throws is its own: a full disk is not a lost engine.
          reject(
            error instanceof FrameError
              ? this.#lost(error.message)
              : (error as Error),
          );
        }
      };
      let complete = false;
      stream.on('data', push);
      stream.on('end', () => {
        complete = demultiplexer.atFrameBoundary();
        this.#onEnding();
        this.#streamsEndedAtMs = performance.now();
        // The plugin may have left input unread: nothing waits for it now.
        stream.destroy();
      });
      // A reset while writing means that the plugin did not want the rest; it
      // is judged by whether the output ended properly.
      stream.on('error', () => undefined);
      stream.on('close', () => {
        this.#sampler?.sample();
        if (complete) resolve();
        else reject(new BrokenError('the output stream broke off'));
      });
      if (head.length > 0) push(head);
    });
  }

  /** A stream that breaks off is a fault at once, not at the plugin's end. */
  #exitOrLoss(
    exitCode: Promise<number>,
    drained: Promise<void>,
  ): Promise<number> {
    return Promise.race([
      exitCode,
      drained.then(() => this.#exitAfterStreams(exitCode)),
    ]);
  }

  /**
   * The engine's init holds both streams until the plugin's end, even of one
   * that closes its own. So a plugin that goes on has lost what it prints; and
   * an engine that knows of the end and does not answer the wait never will.
   */
  async #exitAfterStreams(exitCode: Promise<number>): Promise<number> {
    let settled = false;
    const isSettled = exitCode.then(
      () => (settled = true),
      () => (settled = true),
    );
    const pause = (): Promise<unknown> =>
      Promise.race([isSettled, sleep(UNREPORTED_MS, null, { ref: false })]);
    await pause();
    while (!settled && !this.#removing) {
      const state = await this.#state(UNREPORTED_MS).catch(() => undefined);
      if (state !== undefined && isRunning(state)) {
        throw new BrokenError(CUT_OFF);
      }
      await pause();
      if (!settled && state !== undefined) {
        throw new BrokenError('the engine did not report the end of it');
      }
    }
    return exitCode;
  }

  /**
   * Whether the plugin ran on without its streams, for less than the time after
   * which that is asked. By durations, as the engine's clock is not ours; and
   * from before the start, so that in doubt it did not.
   */
  #endedAfterStreams({ StartedAt, FinishedAt }: ContainerState): boolean {
    const ranMs =
      Date.parse(String(FinishedAt)) - Date.parse(String(StartedAt));
    const streamedMs = this.#streamsEndedAtMs - this.#startSentAtMs;
    const aheadMs = ranMs - streamedMs;
    // More would have been noticed: then the engine's clock was set meanwhile.
    return aheadMs > STREAMS_AHEAD_MS && aheadMs < 2 * UNREPORTED_MS;
  }

  async #drainedInTime(drained: Promise<void>): Promise<void> {
    const timer = setTimeout(
      () => this.#stream?.destroy(),
      DRAIN_AFTER_EXIT_MS,
    );
    try {
      await drained;
    } finally {
      clearTimeout(timer);
    }
  }

  async #waitForExit(): Promise<number> {
    const answer = await this.#client.call({
      method: 'POST',
      path: `/containers/${this.#id}/wait`,
      deadlineMs: Infinity,
    });
    const body = (answer.body ?? {}) as {
      StatusCode?: unknown;
      Error?: { Message?: unknown } | null;
    };
    if (answer.status !== 200 || typeof body.StatusCode !== 'number') {
      throw this.#lost(
        answer.status === 404
          ? REMOVED
          : answer.message || `the wait was answered with ${answer.status}`,
      );
    }
    if (typeof body.Error?.Message === 'string' && body.Error.Message !== '') {
      throw this.#lost(body.Error.Message);
    }
    this.#ended = true;
    this.#onEnding();
    return body.StatusCode;
  }

  /**
   * The engine tells it from an event that no order binds to that of the end:
   * it was seen to come late, and to be lost; on cgroup v2 the cgroup that is
   * watched goes with the last process
   * (https://github.com/containerd/containerd/issues/8893). So can our samples.
   * Then a death as by a kill, or with the memory full, counts with a kill among
   * all containers. Full memory is no evidence where kills are counted: what a
   * plugin reads and writes of files fills it too. Of an engine elsewhere that
   * shows no count, it is all there is beside the engine's word.
   */
  async #oomKilled(
    exitCode: number,
    reading: UsageReading,
    state: ContainerState,
  ): Promise<boolean> {
    if (state.OOMKilled === true || (reading.oomKills ?? 0) > 0) return true;
    const { memoryBytes } = this.effectiveLimits;
    const isFull = (reading.peakMemoryBytes ?? 0) >= memoryBytes * FULL;
    const isKilled = exitCode === SIGKILL_EXIT_CODE && !this.#killed;
    if (!isKilled && !isFull) return false;
    if (
      this.#oomKillsBefore !== undefined &&
      countOomKills() > this.#oomKillsBefore
    ) {
      return true;
    }
    // A plugin that is content is not kept waiting for a mere warning.
    if (exitCode === 0) return false;
    await sleep(OOM_LATE_MS);
    if ((await this.#state()).OOMKilled === true) return true;
    return isKilled && isFull && reading.oomKills === undefined;
  }

  /** @throws EngineError when it has none any more, or the engine is mute. */
  async #state(deadlineMs?: number): Promise<ContainerState> {
    const answer = await this.#client.call({
      method: 'GET',
      path: `/containers/${this.#id}/json`,
      ...(deadlineMs !== undefined && { deadlineMs }),
    });
    if (answer.status === 404) throw this.#lost(REMOVED);
    const state = (answer.body as { State?: ContainerState | null } | null)
      ?.State;
    if (answer.status !== 200 || typeof state !== 'object' || !state) {
      throw this.#lost(
        answer.message || `the inspect was answered with ${answer.status}`,
      );
    }
    return state;
  }

  /** A connection that broke says nothing of the plugin; the engine may. */
  async #explained(error: unknown): Promise<unknown> {
    const reason = brokenBy(error);
    if (reason === undefined) return error;
    const until = performance.now() + LOOK_MS;
    while (!this.#removing) {
      try {
        const state = await this.#state(until - performance.now());
        if (isBeingRemoved(state)) return this.#lost(REMOVED);
        return this.#lost(
          reason,
          isRunning(state)
            ? ' It was still running then, and is being removed.'
            : ` It has ended meanwhile, with exit code ${Number(state.ExitCode)}.`,
        );
      } catch (answer) {
        if (brokenBy(answer) === undefined) return answer;
        if (performance.now() + LOOK_PAUSE_MS >= until) break;
        await sleep(LOOK_PAUSE_MS);
      }
    }
    return this.#lost(reason, ' The engine cannot be reached any more.');
  }

  /** 404 and 409 say that it does not run (any more): that was the aim. */
  async #signal(signal: string): Promise<void> {
    const answer = await this.#client.call({
      method: 'POST',
      path: `/containers/${this.#id}/kill?signal=${signal}`,
      deadlineMs: SIGNAL_DEADLINE_MS,
      repeat: true,
    });
    if (![204, 404, 409].includes(answer.status))
      throw this.#lost(answer.message);
  }

  #goneBeforeStart(): EngineError {
    return new EngineError(
      'engine_unavailable',
      `Plugin ${quote(this.#spec.pluginId)} was not started: its container was ` +
        'removed by somebody else. Look for what removes containers on this ' +
        'engine, such as `docker container prune`.',
    );
  }

  /** @param since what was learnt afterwards: a sentence, after a space. */
  #lost(reason: string, since = ''): EngineError {
    return new EngineError(
      'engine_unavailable',
      `The engine lost the running plugin ${quote(this.#spec.pluginId)} ` +
        `(${quote(reason, LONG_QUOTE)}): its output may be incomplete, so the ` +
        `execution does not count.${since} Look at the log of the Docker ` +
        'engine, then run the step again.',
    );
  }

  #startSampling({ onUsage: onSample }: ContainerIo): UsageSampler {
    const cgroup = findCgroup(this.#id, this.#spec.network !== 'none');
    this.#source = cgroup === undefined ? 'engine' : 'cgroup';
    return cgroup === undefined
      ? startSampler(() => engineUsage(this.#client, this.#id), {
          firstIntervalMs: ENGINE_SAMPLE_INTERVAL_MS,
          onSample,
        })
      : startSampler(cgroup.read, { watch: cgroup.watch, onSample });
  }
}

const NO_STORAGE: Storage = { copies: undefined, output: undefined };

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

const REMOVED = 'the container was removed by somebody else';
const RESTARTED = 'the container was started again by somebody else';
const CUT_OFF = 'the output stream ended before the plugin did';

interface ContainerState {
  readonly Status?: unknown;
  readonly Running?: unknown;
  readonly Dead?: unknown;
  readonly StartedAt?: unknown;
  readonly FinishedAt?: unknown;
  readonly ExitCode?: unknown;
  readonly OOMKilled?: unknown;
}

function isRunning(state: ContainerState): boolean {
  return state.Running === true;
}

/** Killed by the removal itself: its exit code is not the plugin's. */
function isBeingRemoved(state: ContainerState): boolean {
  return state.Dead === true || state.Status === 'removing';
}

/** A stream of the engine ended where it must not. */
class BrokenError extends Error {}

/** @returns what broke the connection; undefined for any other error. */
function brokenBy(error: unknown): string | undefined {
  if (error instanceof BrokenError) return error.message;
  if (error instanceof EngineError && error.cause instanceof Error) {
    return error.cause.message;
  }
  return undefined;
}
