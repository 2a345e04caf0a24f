/** Bytes of a frame header: type, three zeros, length (big endian). */
const HEADER_BYTES = 8;

/** Which stream a frame belongs to. Type 0 (stdin) is never sent to us. */
const STDOUT = 1;
const STDERR = 2;

/** Where the two streams go. The buffers are views: use them at once. */
export interface DemultiplexerSinks {
  readonly onStdout: (bytes: Uint8Array) => void;
  readonly onStderr: (bytes: Uint8Array) => void;
}

/** The engine sent what is not a multiplexed stream. */
export class FrameError extends Error {}

/** Takes an attach stream apart. */
export interface Demultiplexer {
  /**
   * Takes the next bytes, split anywhere.
   * @throws FrameError when they are not a multiplexed stream.
   */
  push(chunk: Uint8Array): void;
  /** True when the stream may end here: between two frames. */
  atFrameBoundary(): boolean;
}

/**
 * Splits the engine's multiplexed attach stream into stdout and stderr without
 * keeping more than a header
 * (https://docs.docker.com/reference/api/engine/#tag/Container/operation/ContainerAttach).
 */
export function createDemultiplexer(sinks: DemultiplexerSinks): Demultiplexer {
  const header = new Uint8Array(HEADER_BYTES);
  let headerFilled = 0;
  let bodyLeft = 0;
  let sink = sinks.onStdout;

  function openFrame(): void {
    const [type, a, b, c] = header;
    if ((type !== STDOUT && type !== STDERR) || a || b || c) {
      throw new FrameError('the engine sent bytes that are not a frame');
    }
    sink = type === STDOUT ? sinks.onStdout : sinks.onStderr;
    bodyLeft = new DataView(header.buffer).getUint32(4);
    headerFilled = 0;
  }

  return {
    push(chunk) {
      let at = 0;
      while (at < chunk.length) {
        if (bodyLeft > 0) {
          const end = Math.min(at + bodyLeft, chunk.length);
          sink(chunk.subarray(at, end));
          bodyLeft -= end - at;
          at = end;
        } else {
          const end = Math.min(at + HEADER_BYTES - headerFilled, chunk.length);
          header.set(chunk.subarray(at, end), headerFilled);
          headerFilled += end - at;
          at = end;
          if (headerFilled === HEADER_BYTES) openFrame();
        }
      }
    },
    atFrameBoundary: () => headerFilled === 0 && bodyLeft === 0,
  };
}
