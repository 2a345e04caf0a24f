import type { FastifyInstance, FastifyRequest } from 'fastify';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { followLog } from '../../runner/follow-log';
import { acceptsEvents } from '../accepts-events';
import { findExecution } from '../find-execution';
import { LAST_EVENT_ID, logEvents, parseEventId } from '../log-events';
import type { ServerContext } from '../server-ports';

interface Logs {
  readonly Params: { readonly id: string };
  readonly Querystring: {
    readonly stream: 'stderr' | 'stdout';
    readonly follow: boolean;
    readonly tail?: number;
  };
}

/** What waits for a slow reader in memory; the rest waits in the file. */
const HIGH_WATER_BYTES = 64 * 1024;

/** What has ended with the server is told still. */
const LAST_EVENTS_MS = 1_000;

/** `GET /executions/{id}/logs`: text, or events where those are asked for. */
export function logRoute(app: FastifyInstance, { ports }: ServerContext): void {
  const { executions, recordsDirectory } = ports;
  const over = new AbortController();
  const open = new Set<Promise<unknown>>();
  app.addHook('preClose', async () => {
    const { signal } = over;
    const late = sleep(LAST_EVENTS_MS, undefined, { signal });
    await Promise.race([Promise.all(open), late]);
    over.abort();
    await late.catch(() => undefined);
  });

  app.route<Logs>({
    url: '/executions/:id/logs',
    method: ['GET', 'HEAD'],
    schema: { querystring: LOG_QUERY },
    handler: (request, reply) => {
      const { id } = request.params;
      const { stream, tail } = request.query;
      const isLive = executions.find(id) !== undefined;
      if (!isLive) findExecution(recordsDirectory, id);
      const lastId = lastEventIdOf(request);
      if (lastId === LAST_EVENT_ID) return reply.code(204).send();
      const isEvents = acceptsEvents(request.headers.accept);
      void reply
        .type(isEvents ? 'text/event-stream' : 'text/plain; charset=utf-8')
        .header('x-accel-buffering', 'no');
      // What has no body waits for no end.
      if (request.method === 'HEAD') return reply.send();
      const gone = new AbortController();
      // A body that waits for a plugin to print closes no sooner than it does.
      if (reply.raw.destroyed) gone.abort();
      reply.raw.once('close', () => gone.abort());
      const signal = AbortSignal.any([gone.signal, over.signal]);
      const from = parseEventId(lastId);
      // Who comes again has had the end of what there was.
      const query = { stream, from, tailLines: from ? undefined : tail };
      const chunks = isEvents
        ? logEvents({ ports, id, query, signal })
        : textOf(id, { ...query, follow: request.query.follow, signal });
      const body = Readable.from(chunks, {
        objectMode: false,
        highWaterMark: HIGH_WATER_BYTES,
      });
      const closed = once(body, 'close')
        .catch(() => undefined)
        .finally(() => gone.abort());
      open.add(closed);
      void closed.then(() => open.delete(closed));
      return reply.send(body);
    },
  });

  async function* textOf(
    id: string,
    query: Parameters<typeof followLog>[1],
  ): AsyncGenerator<Uint8Array> {
    if (executions.find(id)?.status === 'queued') return;
    const { directory } = findExecution(recordsDirectory, id);
    for await (const { bytes } of followLog(directory, query)) yield bytes;
  }
}

const LOG_QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    stream: {
      description: 'What the plugin printed on stderr, or on stdout.',
      enum: ['stderr', 'stdout'],
      default: 'stderr',
    },
    follow: {
      description: 'Whether text goes on until the end; events always do.',
      type: 'boolean',
      default: false,
    },
    tail: {
      description: 'Only so many lines of what is there already.',
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000,
    },
  },
};

function lastEventIdOf({ headers }: FastifyRequest): string | undefined {
  const id = headers['last-event-id'];
  return Array.isArray(id) ? id[0] : id;
}
