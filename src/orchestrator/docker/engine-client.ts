import type { ClientRequest } from 'node:http';
import type { Duplex } from 'node:stream';

/** One call of the Engine API. */
export interface EngineCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /**
   * Path and query without the version prefix, for example `/version`; of
   * Podman's own API it begins with `/libpod/`.
   */
  readonly path: string;
  readonly body?: unknown;
  /** Milliseconds for the whole answer; Infinity for a long poll. */
  readonly deadlineMs?: number;
  /** Called once the request has left this process. */
  readonly onSent?: () => void;
  /**
   * Whether it is repeated, once and on a new connection, when the connection
   * breaks or a GET is answered with 5xx. Default: GET and DELETE are.
   */
  readonly repeat?: boolean;
}

/** What the engine answered. */
export interface EngineAnswer {
  readonly status: number;
  /** Parsed JSON; undefined for an empty body. */
  readonly body: unknown;
  /** The engine's own words for an error; empty otherwise. */
  readonly message: string;
}

/** A connection that a call has been upgraded to. */
export interface Upgraded {
  readonly stream: Duplex;
  readonly head: Buffer;
}

/** Speaks the Docker Engine API over one endpoint. */
export interface EngineClient {
  /** The API version in use, for example `1.41`. */
  readonly apiVersion: string;
  /** How messages name the endpoint. */
  readonly endpointName: string;
  /** Whether the engine is most likely on this machine. */
  readonly isLocal: boolean;
  /** Whether it is Podman, which speaks the same API, in other words. */
  readonly isPodman: boolean;
  /**
   * The engine's own clock, in milliseconds since 1970 and exact to a second:
   * that of this machine can be an hour off. Undefined when it tells no time.
   */
  clockMs(): number | undefined;
  /**
   * @returns the answer, whatever its status.
   * @throws EngineError `engine_unavailable` when there is no proper answer.
   */
  call(call: EngineCall): Promise<EngineAnswer>;
  /**
   * Upgrades a call to a raw stream; `head` is what came with the upgrade.
   * @returns undefined when what the path names is not there (404).
   * @throws EngineError when the engine does not switch protocols.
   */
  hijack(path: string): Promise<Upgraded | undefined>;
  /**
   * Begins a request whose body or answer is a stream; it is its caller's to
   * end, to bound and to close.
   */
  open(
    method: 'GET' | 'HEAD' | 'PUT',
    path: string,
    headers?: Readonly<Record<string, string>>,
  ): ClientRequest;
  /** Cuts every open connection; calls from then on are refused. */
  close(): void;
  /** True from then on: what would be tried again need not be. */
  readonly isClosed: boolean;
}
