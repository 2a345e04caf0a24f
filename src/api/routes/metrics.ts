import type { FastifyInstance } from 'fastify';
import type { ServerContext } from '../server-ports';

/** `GET /metrics` for Prometheus, where the server counts. */
export function metricsRoute(
  app: FastifyInstance,
  { ports: { metrics } }: ServerContext,
): void {
  if (metrics === undefined) return;
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
}
