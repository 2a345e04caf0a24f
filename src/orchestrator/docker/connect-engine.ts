import { request as httpRequest, type ClientRequest } from 'node:http';
import type { Duplex } from 'node:stream';
import { EngineError } from '../../definition/task-error';
import { dial } from './dial';
import { describeEndpoint, type Endpoint } from './endpoint';
import type { EngineCall, EngineClient } from './engine-client';
import { exchange, type Answered } from './exchange';
import { negotiateVersion } from './negotiate-version';
import { readAnswer } from './read-answer';
import { isLost, transportError } from './transport-error';
import { upgrade } from './upgrade';

/** Podman's own API, of version 4 and newer. */
const LIBPOD_PREFIX = '/v4.0.0';

/** A hung engine must not hang the job: most calls answer within 50 ms. */
const CALL_DEADLINE_MS = 30_000;
/** A ping answers at once or the engine is not usable. */
const PING_DEADLINE_MS = 10_000;
/** One moment before a call is repeated: an engine restarts, a proxy reloads. */
const REPEAT_PAUSE_MS = 100;

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

  function begin(
    call: { readonly method: string; readonly path: string },
    prefix: string,
    headers: Readonly<Record<string, string | number>>,
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

  async function ask(call: EngineCall, prefix: string): Promise<Answered> {
    const repeat = call.repeat ?? call.method !== 'POST';
    try {
      const first = await askOnce(call, prefix);
      const failed = (first.response.statusCode ?? 0) >= 500;
      if (!repeat || call.method !== 'GET' || !failed) return first;
    } catch (error) {
      if (!repeat || closed || !isLost(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, REPEAT_PAUSE_MS));
    return askOnce(call, prefix);
  }

  async function askOnce(call: EngineCall, prefix: string): Promise<Answered> {
    const { body, onSent, deadlineMs = CALL_DEADLINE_MS } = call;
    const payload = body === undefined ? undefined : JSON.stringify(body);
    try {
      const request = begin(call, prefix, {
        ...(payload !== undefined && {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(payload),
        }),
      });
      const answer = await exchange(request, { payload, deadlineMs, onSent });
      const engineMs = Date.parse(answer.response.headers.date ?? '');
      if (!Number.isNaN(engineMs)) clock = { engineMs, atMs: answer.atMs };
      return answer;
    } catch (error) {
      throw transportError(endpoint, error as Error);
    }
  }

  const ping = await ask(
    { method: 'GET', path: '/_ping', deadlineMs: PING_DEADLINE_MS },
    '',
  );
  const apiVersion = negotiateVersion(ping.response, endpointName);
  const prefix = `/v${apiVersion}`;

  return {
    apiVersion,
    endpointName,
    isLocal: endpoint.kind === 'socket',
    clockMs: () => clock && clock.engineMs + performance.now() - clock.atMs,
    isPodman: ping.response.headers['libpod-api-version'] !== undefined,
    async call(call) {
      const isOwn = call.path.startsWith('/libpod/');
      const { response, bytes } = await ask(
        call,
        isOwn ? LIBPOD_PREFIX : prefix,
      );
      return readAnswer(response.statusCode ?? 0, bytes, endpointName);
    },
    async hijack(path) {
      try {
        const request = begin({ method: 'POST', path }, prefix, {
          Connection: 'Upgrade',
          Upgrade: 'tcp',
          'Content-Length': 0,
        });
        return await upgrade(request, endpointName, CALL_DEADLINE_MS);
      } catch (error) {
        throw transportError(endpoint, error as Error);
      }
    },
    open: (method, path, headers = {}) =>
      begin({ method, path }, prefix, headers),
    close,
    get isClosed() {
      return closed;
    },
  };
}

function closedError(endpointName: string): EngineError {
  return new EngineError(
    'engine_unavailable',
    `The connection to the engine at ${endpointName} was closed.`,
  );
}
