import type { Duplex } from 'node:stream';
import { attachFault } from './attach-fault';
import { BrokenError } from './broken-error';
import { createDemultiplexer, type DemultiplexerSinks } from './demultiplexer';
import type { EngineClient, Upgraded } from './engine-client';

/** The daemon itself waits 2 s for the streams of an ended container. */
const DRAIN_AFTER_EXIT_MS = 15_000;
/** The longest message of the engine's init has a whole argument in it. */
const FIRST_LOG_BYTES = 132 * 1024;

/** Where the output goes, and who is told of its end. */
export interface StreamSinks extends DemultiplexerSinks {
  /** Called when the engine has ended both, be it within a frame. */
  readonly onEnd: () => void;
  /** Called when nothing can come any more, for whatever reason. */
  readonly onClose: () => void;
}

/** The streams of one container, on their way to the sinks. */
export interface AttachedStreams {
  /**
   * Resolves when both have ended between two frames. Rejects with BrokenError
   * when they have not, with FrameError for bytes that are no frames, and with
   * what a sink throws.
   */
  readonly drained: Promise<void>;
  /** When both ended, of performance.now(); Infinity until then. */
  readonly endedAtMs: number;
  /** Whether anything came on stdout. */
  readonly hasPrinted: boolean;
  /** The beginning of stderr, one character a byte. */
  readonly firstLog: string;
  /** Podman's own word that it lost a part of them; else undefined. */
  readonly fault: string | undefined;
  /** Writes the input and half-closes. */
  end(stdin: Uint8Array): void;
  /** As `drained`, and within 15 s: for a container that has ended. */
  drainedInTime(): Promise<void>;
  /** Cuts them. */
  destroy(): void;
}

/**
 * Attaches to all streams of a container; nothing is read of them yet.
 * @returns undefined when the container is gone.
 * @throws EngineError
 */
export function attach(
  client: Pick<EngineClient, 'hijack'>,
  id: string,
): Promise<Upgraded | undefined> {
  return client.hijack(
    `/containers/${id}/attach?stream=1&stdin=1&stdout=1&stderr=1`,
  );
}

/**
 * Sends what comes from a container to the sinks, from now on.
 * @param isPodman whether the engine writes in the plugin's name.
 */
export function drain(
  { stream, head }: Upgraded,
  sinks: StreamSinks,
  isPodman: boolean,
): AttachedStreams {
  let hasPrinted = false;
  let firstLog = '';
  let fault: string | undefined;
  let endedAtMs = Infinity;
  const demultiplexer = createDemultiplexer({
    onStdout: (bytes) => {
      hasPrinted = true;
      sinks.onStdout(bytes);
    },
    onStderr: (bytes) => {
      if (firstLog.length < FIRST_LOG_BYTES) {
        firstLog += Buffer.from(bytes).toString('latin1');
      }
      if (isPodman) fault ??= attachFault(bytes);
      sinks.onStderr(bytes);
    },
  });
  const drained = new Promise<void>((resolve, reject) => {
    const push = (chunk: Uint8Array): void => {
      try {
        demultiplexer.push(chunk);
      } catch (thrown) {
        stream.destroy();
        const error = thrown as Error;
        reject(error);
      }
    };
    let complete = false;
    stream.on('data', push);
    stream.on('end', () => {
      complete = demultiplexer.atFrameBoundary();
      sinks.onEnd();
      endedAtMs = performance.now();
      // The plugin may have left input unread: nothing waits for it now.
      stream.destroy();
    });
    // A reset while writing means that the plugin did not want the rest; it
    // is judged by whether the output ended properly.
    stream.on('error', () => undefined);
    stream.on('close', () => {
      sinks.onClose();
      if (complete) resolve();
      else reject(new BrokenError('the output stream broke off'));
    });
    if (head.length > 0) push(head);
  });
  // Awaited once the plugin runs; until then a failure must not count as
  // unhandled.
  drained.catch(() => undefined);
  return {
    drained,
    get endedAtMs() {
      return endedAtMs;
    },
    get hasPrinted() {
      return hasPrinted;
    },
    get firstLog() {
      return firstLog;
    },
    get fault() {
      return fault;
    },
    end: (stdin) => stream.end(stdin),
    drainedInTime: () => inTime(drained, stream),
    destroy: () => stream.destroy(),
  };
}

async function inTime(drained: Promise<void>, stream: Duplex): Promise<void> {
  const timer = setTimeout(() => stream.destroy(), DRAIN_AFTER_EXIT_MS);
  try {
    await drained;
  } finally {
    clearTimeout(timer);
  }
}
