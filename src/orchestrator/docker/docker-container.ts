import type { Duplex } from 'node:stream';
import type { Limits } from '../../definition/definition';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type {
  Container,
  ContainerExit,
  ContainerIo,
  ContainerSpec,
} from '../orchestrator';
import { findCgroup } from './cgroup-usage';
import { createDemultiplexer, FrameError } from './demultiplexer';
import type { EngineClient } from './engine-client';
import { engineUsage } from './engine-usage';
import { initFailure, startFailure } from './start-failure';
import { startSampler, type UsageSampler } from './usage-sampler';

/** The daemon itself waits 2 s for the streams of an ended container. */
const DRAIN_AFTER_EXIT_MS = 15_000;
/** Starting can wait for the disk of a loaded machine. */
const START_DEADLINE_MS = 60_000;
const REMOVE_ATTEMPTS = 3;
/** Longer than any message of the engine's init. */
const FIRST_LOG_BYTES = 4096;

/** Through the API a sample costs the daemon milliseconds, not microseconds. */
const ENGINE_SAMPLE_INTERVAL_MS = 50;

/** A container that the engine has created and whose settings were read back. */
export class DockerContainer implements Container {
  readonly name: string;
  readonly warnings: readonly string[];
  readonly effectiveLimits: Limits;
  readonly #id: string;
  readonly #spec: ContainerSpec;
  readonly #client: EngineClient;
  #stream: Duplex | undefined;
  #drained: Promise<void> | undefined;
  #exitCode: Promise<number> | undefined;
  #sampler: UsageSampler | undefined;
  #ended = false;
  #removing = false;
  #printed = false;
  #firstLog = '';

  constructor(
    id: string,
    spec: ContainerSpec,
    warnings: readonly string[],
    client: EngineClient,
  ) {
    this.#id = id;
    this.#spec = spec;
    this.#client = client;
    this.name = spec.name;
    this.warnings = warnings;
    this.effectiveLimits = spec.limits;
  }

  async start(io: ContainerIo): Promise<void> {
    // Attached before the start: later, the first output is lost.
    const { stream, head } = await this.#client.hijack(
      `/containers/${this.#id}/attach?stream=1&stdin=1&stdout=1&stderr=1`,
    );
    this.#stream = stream;
    this.#drained = this.#drain(stream, head, io);
    // Awaited in wait(); until then a failure must not count as unhandled.
    this.#drained.catch(() => undefined);
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
      throw startFailure(answer.message, this.#spec);
    }
    // It was given up while the engine was starting it.
    if (this.#removing) throw this.#lost('it was removed while starting');
    // After the start reply with the default condition: the one order in which
    // the wait can neither hang nor answer for a container not yet started.
    this.#exitCode = this.#waitForExit();
    this.#exitCode.catch(() => undefined);
    this.#sampler = this.#startSampling();
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
    } finally {
      this.#sampler?.stop();
    }
    const unstarted = this.#printed ? undefined : initFailure(this.#firstLog);
    if (exitCode !== 0 && unstarted !== undefined) {
      throw startFailure(unstarted, this.#spec);
    }
    const usage = this.#sampler?.stop() ?? {
      peakMemoryBytes: undefined,
      cpuMs: undefined,
    };
    return { exitCode, oomKilled: await this.#oomKilled(), usage };
  }

  async stop(graceMs: number): Promise<void> {
    try {
      await this.#signal(this.#spec.stopSignal);
    } catch {
      // An engine that refuses this may still take the kill.
      return this.kill();
    }
    if (this.#exitCode === undefined) return this.kill();
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    const ended = this.#exitCode.then(
      () => undefined,
      () => undefined,
    );
    await Promise.race([grace, ended]);
    clearTimeout(timer);
    if (!this.#ended) await this.kill();
  }

  async kill(): Promise<void> {
    await this.#signal('SIGKILL');
  }

  async remove(): Promise<void> {
    this.#removing = true;
    this.#sampler?.stop();
    // An unread stream blocks the removal of a container that has ended.
    this.#stream?.destroy();
    await removeById(this.#client, this.#id);
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
        // The plugin may have left input unread: nothing waits for it now.
        stream.destroy();
      });
      // A reset while writing means that the plugin did not want the rest; it
      // is judged by whether the output ended properly.
      stream.on('error', () => undefined);
      stream.on('close', () => {
        this.#sampler?.sample();
        if (complete) resolve();
        else reject(this.#lost('the output stream broke off'));
      });
      if (head.length > 0) push(head);
    });
  }

  /** A stream that breaks off is a fault at once, not at the plugin's end. */
  #exitOrLoss(
    exitCode: Promise<number>,
    drained: Promise<void>,
  ): Promise<number> {
    return Promise.race([exitCode, drained.then(() => exitCode)]);
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
          ? 'the container was removed by somebody else'
          : answer.message || `the wait was answered with ${answer.status}`,
      );
    }
    if (typeof body.Error?.Message === 'string' && body.Error.Message !== '') {
      throw this.#lost(body.Error.Message);
    }
    this.#ended = true;
    return body.StatusCode;
  }

  async #oomKilled(): Promise<boolean> {
    const answer = await this.#client.call({
      method: 'GET',
      path: `/containers/${this.#id}/json`,
    });
    const state = (answer.body as { State?: { OOMKilled?: unknown } } | null)
      ?.State;
    if (answer.status !== 200 || state === undefined) {
      throw this.#lost('the container was removed by somebody else');
    }
    return state.OOMKilled === true;
  }

  /** 404 and 409 say that it does not run (any more): that was the aim. */
  async #signal(signal: string): Promise<void> {
    const answer = await this.#client.call({
      method: 'POST',
      path: `/containers/${this.#id}/kill?signal=${signal}`,
    });
    if (![204, 404, 409].includes(answer.status)) {
      throw this.#lost(answer.message);
    }
  }

  #startSampling(): UsageSampler {
    const cgroup = findCgroup(this.#id);
    return cgroup === undefined
      ? startSampler(
          () => engineUsage(this.#client, this.#id),
          ENGINE_SAMPLE_INTERVAL_MS,
        )
      : startSampler(cgroup);
  }

  #lost(reason: string): EngineError {
    return new EngineError(
      'engine_unavailable',
      `The engine lost the running plugin (${quote(reason, LONG_QUOTE)}): its output may ` +
        'be incomplete, so the execution does not count. Look at the log of ' +
        'the Docker engine, then run the step again.',
    );
  }
}

/**
 * Removes a container and its anonymous volumes. Gone already is success.
 * @throws EngineError when the engine keeps refusing.
 */
export async function removeById(
  client: EngineClient,
  id: string,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await client.call({
      method: 'DELETE',
      path: `/containers/${id}?force=1&v=1`,
    });
    if (answer.status === 204 || answer.status === 404) return;
    if (attempt === REMOVE_ATTEMPTS) {
      throw new EngineError(
        'engine_unavailable',
        `The engine did not remove a container (${quote(answer.message, LONG_QUOTE)}).`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
  }
}
