import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { join } from 'node:path';
import { aTemporaryDirectory } from './temporary-directory';

/** One answer of the fake engine. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
  readonly headers?: OutgoingHttpHeaders;
  /** `never`: no answer; `cut`: the connection is cut half-way through it. */
  readonly fault?: 'never' | 'cut';
}

/** A request as the engine saw it, without the version prefix. */
export interface SeenRequest {
  /** For example `POST /containers/x/start`. */
  readonly line: string;
  readonly query: URLSearchParams;
  /** The API version of the path; undefined for `/_ping`. */
  readonly version: string | undefined;
  /** JSON parsed; anything else as text. */
  readonly body: unknown;
}

/** The engine's side of an attach. */
export interface AttachConnection {
  readonly stream: Duplex;
  /** Everything the client wrote, once it half-closed. */
  readonly stdin: Promise<string>;
}

/** A Docker engine of canned answers, on a real unix socket. */
export interface FakeEngine {
  readonly socketPath: string;
  readonly host: string;
  readonly requests: readonly SeenRequest[];
  /** The lines of the requests, in order. */
  readonly lines: readonly string[];
  /**
   * Answers of a route such as `GET /containers/x/json`, in turn; the last one
   * stays. An answer may be made when it is asked for.
   */
  on(
    line: string,
    ...answers: (Answer | ((seen: SeenRequest) => Answer | Promise<Answer>))[]
  ): void;
  /** Answers with 500 as soon as the body of such a request begins. */
  refuse(line: string, message: string): void;
  /** What happens on an attach, after the upgrade. */
  onAttach(script: (connection: AttachConnection) => void): void;
  /** Cuts every connection, and every later one, as a dying engine does. */
  cut(): void;
  close(): Promise<void>;
}

/** Starts a fake engine that answers a ping as Docker 20.10 does. */
export async function startFakeEngine(): Promise<FakeEngine> {
  const directory = aTemporaryDirectory();
  const socketPath = join(directory.path, 'docker.sock');
  const routes = new Map<string, Parameters<FakeEngine['on']>[1][]>();
  const refusals = new Map<string, string>();
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let isCut = false;
  let attach: (connection: AttachConnection) => void = ({ stream }) =>
    stream.end();

  function see(request: IncomingMessage, body: string): SeenRequest {
    const { url, version } = placeOf(request);
    const seen = {
      line: lineOf(request),
      query: url.searchParams,
      version,
      body: bodyOf(request, body),
    };
    requests.push(seen);
    return seen;
  }

  async function answerTo(seen: SeenRequest): Promise<Answer> {
    const answers = routes.get(seen.line);
    if (answers === undefined) {
      return { status: 404, body: { message: `no route ${seen.line}` } };
    }
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return typeof next === 'function'
      ? next(seen)
      : (next ?? { status: 404, body: { message: 'no answer' } });
  }

  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    const refusal = refusals.get(lineOf(request));
    request.on('data', (piece: Buffer) => {
      pieces.push(piece);
      if (refusal === undefined || response.headersSent) return;
      const body = JSON.stringify({ message: refusal });
      // Not ended: an engine, too, leaves time to read it before it closes.
      response.writeHead(500, { 'Content-Length': Buffer.byteLength(body) });
      response.write(body);
    });
    request.on('error', () => undefined);
    if (refusal !== undefined) return;
    request.on('end', () => {
      const seen = see(request, Buffer.concat(pieces).toString('utf8'));
      void answerTo(seen).then((answer) => {
        if (answer.fault === 'never') return;
        const text =
          answer.text ??
          (answer.body === undefined ? '' : JSON.stringify(answer.body));
        const bodyless = answer.status === 204 || answer.status === 304;
        response.writeHead(answer.status, {
          ...(!bodyless && { 'Content-Length': Buffer.byteLength(text) }),
          ...answer.headers,
        });
        if (answer.fault === 'cut') {
          response.write(text.slice(0, text.length / 2), () =>
            request.socket.destroy(),
          );
        } else {
          response.end(text);
        }
      });
    });
  });
  server.on('connection', (socket) => {
    if (isCut) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    see(request, '');
    stream.on('error', () => undefined);
    stream.write(
      'HTTP/1.1 101 UPGRADED\r\n' +
        'Content-Type: application/vnd.docker.raw-stream\r\n' +
        'Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    );
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    const stdin = new Promise<string>((resolve) => {
      stream.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
    });
    attach({ stream, stdin });
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));

  const engine: FakeEngine = {
    socketPath,
    host: `unix://${socketPath}`,
    requests,
    get lines() {
      return requests.map(({ line }) => line);
    },
    on(line, ...answers) {
      routes.set(line, answers);
    },
    refuse(line, message) {
      refusals.set(line, message);
    },
    onAttach(script) {
      attach = script;
    },
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      engine.cut();
      await new Promise((resolve) => server.close(resolve));
      directory.remove();
    },
  };
  engine.on('GET /_ping', ping('1.41'));
  return engine;
}

function placeOf(request: IncomingMessage): {
  readonly url: URL;
  readonly version: string | undefined;
  readonly path: string;
} {
  const url = new URL(request.url ?? '', 'http://docker');
  const match = /^\/v(\d+(?:\.\d+)+)(\/.*)$/.exec(url.pathname);
  const path = decodeURIComponent(match?.[2] ?? url.pathname);
  return { url, version: match?.[1], path };
}

/** Without the prefix of the version. */
function lineOf(request: IncomingMessage): string {
  return `${request.method ?? ''} ${placeOf(request).path}`;
}

function bodyOf(request: IncomingMessage, text: string): unknown {
  if (text === '') return undefined;
  return request.headers['content-type'] === 'application/json'
    ? (JSON.parse(text) as unknown)
    : text;
}

/** The answer to a ping of an engine that speaks up to an API version. */
export function ping(apiVersion: string, osType = 'linux'): Answer {
  return {
    status: 200,
    text: 'OK',
    headers: { 'Api-Version': apiVersion, OSType: osType },
  };
}

/** One frame of a multiplexed attach stream: 1 is stdout, 2 is stderr. */
export function frame(type: number, content: string | Uint8Array): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(8);
  header.writeUInt8(type, 0);
  header.writeUInt32BE(body.length, 4);
  return Buffer.concat([header, body]);
}

/** The figures of a container that the default script runs. */
export interface RunningContainer {
  /** Ends the container: `wait` is answered from now on. */
  end(exitCode: number): void;
}

/** What an engine hides of `/proc` and `/sys` in every container. */
export const ENGINE_PATHS = {
  MaskedPaths: [
    '/proc/acpi',
    '/proc/kcore',
    '/proc/keys',
    '/proc/timer_list',
    '/sys/firmware',
  ],
  ReadonlyPaths: [
    '/proc/bus',
    '/proc/fs',
    '/proc/irq',
    '/proc/sys',
    '/proc/sysrq-trigger',
  ],
};

/**
 * Teaches an engine the whole life of one container: create (whose settings
 * inspect gives back), attach, start, wait, inspect, kill and remove.
 */
export function serveContainer(
  engine: FakeEngine,
  id: string,
  script: {
    readonly frames?: readonly Uint8Array[];
    readonly exitCode?: number;
    readonly oomKilled?: boolean;
    readonly warnings?: readonly string[];
    /** True: `wait` is answered only after a kill, or `end`. */
    readonly untilKilled?: boolean;
  } = {},
): RunningContainer {
  let created: { Labels?: unknown; HostConfig?: unknown } = {};
  let connection: AttachConnection | undefined;
  let end: (exitCode: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = (exitCode) => {
      for (const bytes of script.frames ?? []) connection?.stream.write(bytes);
      connection?.stream.end();
      resolve(exitCode);
    };
  });
  engine.onAttach((it) => (connection = it));
  engine.on('POST /containers/create', ({ body }) => {
    created = body as typeof created;
    return { status: 201, body: { Id: id, Warnings: script.warnings ?? null } };
  });
  engine.on(`GET /containers/${id}/json`, () => ({
    status: 200,
    body: {
      Id: id,
      Config: created,
      HostConfig: { ...ENGINE_PATHS, ...(created.HostConfig as object) },
      State: { OOMKilled: script.oomKilled ?? false },
    },
  }));
  engine.on(`POST /containers/${id}/start`, () => {
    if (!script.untilKilled) end(script.exitCode ?? 0);
    return { status: 204 };
  });
  engine.on(`POST /containers/${id}/wait`, async () => ({
    status: 200,
    body: { StatusCode: await ended, Error: null },
  }));
  engine.on(`POST /containers/${id}/kill`, () => {
    end(137);
    return { status: 204 };
  });
  engine.on(`DELETE /containers/${id}`, { status: 204 });
  engine.on(`GET /containers/${id}/stats`, { status: 200, body: {} });
  return { end };
}
