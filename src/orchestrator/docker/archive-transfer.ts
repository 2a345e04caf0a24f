import type { ClientRequest, IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { LONG_QUOTE, quote } from '../../definition/quote';
import { EngineError } from '../../definition/task-error';
import type { EngineClient } from './engine-client';

/** An engine that takes or gives nothing for so long is stuck. */
const STALL_MS = 60_000;
/** Longer than any message. */
const MAX_MESSAGE_CHARACTERS = 2_000;

/** What the engine says of a path in a container. */
export interface PathStat {
  /** Nanoseconds since 1970. */
  readonly modifiedNs: bigint;
  /** Whether it is a symlink, which the engine follows to mount something. */
  readonly isLink: boolean;
}

/**
 * Unpacks a tar stream into a directory of a container, running or not; it
 * must not be read-only there.
 * @throws EngineError when the engine does not take all of it.
 */
export async function putArchive(
  client: EngineClient,
  id: string,
  path: string,
  tar: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  const request = client.open('PUT', archivePath(id, path), {
    'Content-Type': 'application/x-tar',
  });
  const stall = watchStall(request, signal);
  const answer = responseOf(request);
  // Awaited below; until then a failure must not count as unhandled.
  answer.catch(() => undefined);
  let answered = false;
  const refused = answer.then(
    () => (answered = true as const),
    () => (answered = true as const),
  );
  const pieces = tar[Symbol.asyncIterator]();
  try {
    // Not for await: a source that stands still would hold who gives it up.
    for (;;) {
      const next = await Promise.race([pieces.next(), refused]);
      // An engine that has answered already takes nothing more.
      if (answered || next === true || next.done) break;
      stall.progress();
      if (!request.write(next.value)) {
        await Promise.race([drained(request), refused]);
      }
    }
    if (!answered) request.end();
    const response = await answer;
    if (response.statusCode !== 200) {
      throw refusal(client, 'did not take files', await failure(response));
    }
    response.resume();
  } catch (error) {
    throw asEngineError(client, error, signal);
  } finally {
    stall.end();
    request.destroy();
    // Closes what it has open; nobody waits for one that stands still.
    pieces.return?.().catch(() => undefined);
  }
}

/**
 * Streams a directory of a container, running or not, as tar.
 * @throws EngineError when there is no such directory, or it breaks off.
 */
export async function* getArchive(
  client: EngineClient,
  id: string,
  path: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const request = client.open('GET', archivePath(id, path));
  const stall = watchStall(request, signal);
  try {
    const answer = responseOf(request);
    request.end();
    const response = await answer;
    if (response.statusCode !== 200) {
      throw refusal(client, 'did not hand out files', await failure(response));
    }
    for await (const piece of response) {
      stall.progress();
      yield piece as Buffer;
    }
  } catch (error) {
    throw asEngineError(client, error, signal);
  } finally {
    stall.end();
    request.destroy();
  }
}

/** @returns undefined when the engine sees no such path in the container. */
export async function statPath(
  client: EngineClient,
  id: string,
  path: string,
): Promise<PathStat | undefined> {
  const request = client.open('HEAD', archivePath(id, path));
  const stall = watchStall(request);
  try {
    const answer = responseOf(request);
    request.end();
    const { statusCode, headers } = await answer;
    if (statusCode !== 200) return undefined;
    return readStat(headers['x-docker-container-path-stat']);
  } catch (error) {
    throw asEngineError(client, error);
  } finally {
    stall.end();
    request.destroy();
  }
}

function archivePath(id: string, path: string): string {
  return `/containers/${id}/archive?path=${encodeURIComponent(path)}`;
}

function readStat(header: unknown): PathStat | undefined {
  try {
    const { mtime, linkTarget } = JSON.parse(
      Buffer.from(String(header), 'base64').toString(),
    ) as { mtime?: unknown; linkTarget?: unknown };
    // Go writes as many digits of a second as there are.
    const match = /^(.+:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(
      String(mtime),
    );
    const seconds = Date.parse(`${match?.[1] ?? ''}${match?.[3] ?? ''}`);
    if (match === null || Number.isNaN(seconds)) return undefined;
    const fraction = (match[2] ?? '').padEnd(9, '0');
    return {
      modifiedNs: BigInt(seconds) * 1_000_000n + BigInt(fraction),
      isLink: typeof linkTarget === 'string' && linkTarget !== '',
    };
  } catch {
    return undefined;
  }
}

function responseOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
    request.on('close', () => reject(new Error('the connection was closed')));
  });
}

function drained(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      request.off('drain', done);
      request.off('close', done);
      resolve();
    };
    request.on('drain', done);
    request.on('close', done);
  });
}

/** Ends a transfer that stands still, or that nobody wants any more. */
function watchStall(
  request: ClientRequest,
  signal?: AbortSignal,
): { progress(): void; end(): void } {
  const onAbort = (): void => {
    request.destroy(new Error('it was given up'));
  };
  const timer = setTimeout(() => {
    request.destroy(new Error(`no progress within ${STALL_MS / 1000} s`));
  }, STALL_MS);
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  return {
    progress: () => void timer.refresh(),
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

async function failure(response: IncomingMessage): Promise<string> {
  const body = await text(response);
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return String(message).slice(0, MAX_MESSAGE_CHARACTERS);
  } catch {
    return `it answered ${response.statusCode ?? 0}`;
  }
}

function refusal(
  client: EngineClient,
  what: string,
  message: string,
): EngineError {
  return new EngineError(
    'engine_unavailable',
    `The engine at ${client.endpointName} ${what}: ` +
      `${quote(message, LONG_QUOTE)}. Check the free space of its disk.`,
  );
}

/** What a source or a taker throws is its own: not the engine's fault. */
function asEngineError(
  client: EngineClient,
  error: unknown,
  signal?: AbortSignal,
): unknown {
  if (signal?.aborted || error instanceof EngineError) return error;
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  const isOfDisk = syscall !== undefined && !CONNECTION.has(syscall);
  if (isOfDisk || (code === undefined && !TRANSFER.test(message))) return error;
  return new EngineError(
    'engine_unavailable',
    `The engine at ${client.endpointName} broke off while files were being ` +
      `copied (${quote(message, LONG_QUOTE)}): check that it is running and reachable.`,
    { cause: error },
  );
}

const CONNECTION = new Set(['read', 'write', 'connect']);
const TRANSFER = /^(the connection was closed|no progress within|aborted)/;
