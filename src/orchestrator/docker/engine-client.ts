import {
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import { dial } from './dial';
import { describeEndpoint, type Endpoint } from './endpoint';

/** The newest Engine API whose changes this adapter was written against. */
const NEWEST_API = '1.51';
/** Docker 20.10: the oldest engine that is promised. */
const OLDEST_API = '1.41';
/** Podman's own API, of version 4 and newer. */
const LIBPOD_PREFIX = '/v4.0.0';

/** A hung engine must not hang the job: most calls answer within 50 ms. */
const CALL_DEADLINE_MS = 30_000;
/** A ping answers at once or the engine is not usable. */
const PING_DEADLINE_MS = 10_000;
/** One moment before a call is repeated: an engine restarts, a proxy reloads. */
const REPEAT_PAUSE_MS = 100;
/** A connection that broke; what never was one, or is too slow, stays so. */
const LOST_CODES = [
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
];
/** Far more than any answer we ask for; bounds a hostile endpoint. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

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

/**
 * Connects, checks that it is a Linux engine, and settles the API version.
 * @param signal gives the connecting up.
 * @throws EngineError `engine_unavailable` with one sentence on what to do.
 */
export async function connectEngine(
  endpoint: Endpoint,
  signal?: AbortSignal,
): Promise<EngineClient> {
  const open = new Set<Duplex>();
  const endpointName = describeEndpoint(endpoint);
  let closed = false;
  let clock: { readonly engineMs: number; readonly atMs: number } | undefined;

  function close(): void {
    closed = true;
    for (const connection of open) connection.destroy();
  }
  if (signal?.aborted) close();
  signal?.addEventListener('abort', close, { once: true });

  function send(
    call: { readonly method: string; readonly path: string },
    prefix: string,
    headers: Record<string, string | number>,
  ): ClientRequest {
    // Work that was given up on must not open what nobody will close.
    if (closed) throw closedError(endpointName);
    const request = httpRequest({
      method: call.method,
      path: `${prefix}${call.path}`,
      // The daemon ignores it on a socket but HTTP/1.1 wants one.
      headers: { Host: 'docker', ...headers },
      createConnection: (_options, onConnection) =>
        dial(endpoint, onConnection),
    });
    request.on('socket', (socket) => {
      if (closed) socket.destroy();
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    });
    return request;
  }

  async function exchange(call: EngineCall, prefix: string): Promise<Answered> {
    const repeat = call.repeat ?? call.method !== 'POST';
    try {
      const first = await exchangeOnce(call, prefix);
      const failed = (first.response.statusCode ?? 0) >= 500;
      if (!repeat || call.method !== 'GET' || !failed) return first;
    } catch (error) {
      if (!repeat || closed || !isLost(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, REPEAT_PAUSE_MS));
    return exchangeOnce(call, prefix);
  }

  function exchangeOnce(call: EngineCall, prefix: string): Promise<Answered> {
    const payload =
      call.body === undefined ? undefined : JSON.stringify(call.body);
    const deadlineMs = call.deadlineMs ?? CALL_DEADLINE_MS;
    return new Promise((resolve, reject) => {
      const request = send(call, prefix, {
        ...(payload !== undefined && {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(payload),
        }),
      });
      const timer = Number.isFinite(deadlineMs)
        ? setTimeout(() => {
            request.destroy(
              new Error(`no answer within ${showSeconds(deadlineMs)} s`),
            );
          }, deadlineMs)
        : undefined;
      const fail = (error: Error): void => {
        clearTimeout(timer);
        reject(transportError(endpointName, endpoint, error));
      };
      request.on('error', fail);
      if (call.onSent) request.on('finish', call.onSent);
      request.on('response', (response) => {
        const atMs = performance.now();
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size > MAX_ANSWER_BYTES) {
            request.destroy(new Error('the answer is too large'));
          }
        });
        response.on('error', fail);
        response.on('aborted', () => {
          const error = new Error('the answer broke off');
          fail(Object.assign(error, { code: 'ECONNRESET' }));
        });
        response.on('end', () => {
          clearTimeout(timer);
          const engineMs = Date.parse(response.headers.date ?? '');
          if (!Number.isNaN(engineMs)) {
            clock = { engineMs, atMs };
          }
          resolve({ response, bytes: Buffer.concat(chunks) });
        });
      });
      request.end(payload);
    });
  }

  const ping = await exchange(
    { method: 'GET', path: '/_ping', deadlineMs: PING_DEADLINE_MS },
    '',
  );
  const apiVersion = negotiate(ping.response, endpointName);
  const prefix = `/v${apiVersion}`;

  return {
    apiVersion,
    endpointName,
    isLocal: endpoint.kind === 'socket',
    clockMs: () => clock && clock.engineMs + performance.now() - clock.atMs,
    isPodman: ping.response.headers['libpod-api-version'] !== undefined,
    async call(call) {
      const isOwn = call.path.startsWith('/libpod/');
      const { response, bytes } = await exchange(
        call,
        isOwn ? LIBPOD_PREFIX : prefix,
      );
      return readAnswer(response.statusCode ?? 0, bytes, endpointName);
    },
    hijack(path) {
      return new Promise((resolve, reject) => {
        const request = send({ method: 'POST', path }, prefix, {
          Connection: 'Upgrade',
          Upgrade: 'tcp',
          'Content-Length': 0,
        });
        const timer = setTimeout(() => {
          request.destroy(new Error('the attach was not answered'));
        }, CALL_DEADLINE_MS);
        request.on('error', (error) => {
          clearTimeout(timer);
          reject(transportError(endpointName, endpoint, error));
        });
        request.on('upgrade', (_response, stream, head) => {
          clearTimeout(timer);
          resolve({ stream, head });
        });
        request.on('response', (response) => {
          clearTimeout(timer);
          response.resume();
          if (response.statusCode === 404) return resolve(undefined);
          reject(
            new EngineError(
              'engine_unavailable',
              `The engine at ${endpointName} refused to attach to the ` +
                `container (HTTP ${response.statusCode ?? 0}): check that ` +
                'nothing between it and the runner filters upgrades.',
            ),
          );
        });
        request.end();
      });
    },
    open: (method, path, headers = {}) =>
      send({ method, path }, prefix, { ...headers }),
    close,
    get isClosed() {
      return closed;
    },
  };
}

interface Answered {
  readonly response: IncomingMessage;
  readonly bytes: Buffer;
}

/** Whether an error of a call says that its connection broke. */
function isLost(error: unknown): boolean {
  const { cause } = error as { cause?: NodeJS.ErrnoException };
  return LOST_CODES.includes(cause?.code ?? '');
}

/** With one decimal at most: what a budget leaves is an odd number. */
const showSeconds = (ms: number): number => Math.ceil(ms / 100) / 10;

function closedError(endpointName: string): EngineError {
  return new EngineError(
    'engine_unavailable',
    `The connection to the engine at ${endpointName} was closed.`,
  );
}

function negotiate(response: IncomingMessage, endpointName: string): string {
  const offered = response.headers['api-version'];
  if (typeof offered !== 'string' || !/^\d+\.\d+$/.test(offered)) {
    throw new EngineError(
      'engine_unavailable',
      `What answers at ${endpointName} is not a Docker engine (HTTP ` +
        `${response.statusCode ?? 0}): check DOCKER_HOST and the docker context.`,
    );
  }
  if (response.headers['ostype'] === 'windows') {
    throw new EngineError(
      'engine_unavailable',
      `The engine at ${endpointName} runs Windows containers and plugins are ` +
        'Linux images: use a Linux runner, or switch the engine to Linux containers.',
    );
  }
  if (compareVersions(offered, OLDEST_API) < 0) {
    throw new EngineError(
      'engine_unavailable',
      `The engine at ${endpointName} speaks API ${offered} and at least ` +
        `${OLDEST_API} is needed: update it to Docker 20.10 or newer.`,
    );
  }
  return compareVersions(offered, NEWEST_API) < 0 ? offered : NEWEST_API;
}

/** Negative, zero or positive, by `major.minor`. */
export function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

function readAnswer(
  status: number,
  bytes: Buffer,
  endpointName: string,
): EngineAnswer {
  const text = bytes.toString('utf8').trim();
  if (text === '') return { status, body: undefined, message: '' };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new EngineError(
      'engine_unavailable',
      `What answers at ${endpointName} does not speak the Docker Engine API ` +
        `(HTTP ${status}): check DOCKER_HOST and any proxy in front of it.`,
    );
  }
  const message = (body as { message?: unknown } | null)?.message;
  return { status, body, message: typeof message === 'string' ? message : '' };
}

function transportError(
  endpointName: string,
  endpoint: Endpoint,
  error: Error,
): EngineError {
  if (error instanceof EngineError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  return new EngineError(
    'engine_unavailable',
    transportSentence(endpointName, endpoint, code, error.message),
    { cause: error },
  );
}

function transportSentence(
  endpointName: string,
  endpoint: Endpoint,
  code: string | undefined,
  message: string,
): string {
  if (code === 'ENOENT' && endpoint.kind === 'socket') {
    return (
      `No Docker engine: ${endpointName} does not exist. Install and start ` +
      'Docker on this runner, or set DOCKER_HOST.'
    );
  }
  if (code === 'ENOENT' && endpoint.kind === 'dial-stdio') {
    return (
      `The docker CLI is needed to reach ${endpointName} and is not on PATH: ` +
      'install it, or set DOCKER_HOST to a socket.'
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return (
      `No permission to use the Docker engine at ${endpointName}: add the ` +
      "runner's user to the docker group, or run a rootless engine."
    );
  }
  if (code === 'ECONNREFUSED') {
    return (
      `The Docker engine at ${endpointName} refuses connections: it is not ` +
      'running. Start it (`systemctl start docker`).'
    );
  }
  return (
    `The Docker engine at ${endpointName} cannot be used ` +
    `(${quote(message, LONG_QUOTE)}): check that it is running and reachable.`
  );
}
