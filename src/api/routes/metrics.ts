import type { FastifyInstance } from 'fastify';
import type { ServerContext } from '../server-ports';

/** `GET /metrics`, for Prometheus; every request is counted. */
export function metricsRoute(
  app: FastifyInstance,
  { ports: { metrics } }: ServerContext,
): void {
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
}
