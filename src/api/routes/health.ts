import type { FastifyInstance } from 'fastify';
import type { ServerContext } from '../server-ports';

/** Who asks wants to know now. */
const PING_DEADLINE_MS = 2_000;
/** Whoever asks more often gets the last answer. */
const FRESH_MS = 1_000;

/** `GET /healthz`: 200 when tasks can run, 503 otherwise. */
export function healthRoute(
  app: FastifyInstance,
  { ports }: ServerContext,
): void {
  let last: { readonly atMs: number; readonly isUp: Promise<boolean> };
  const isUp = (): Promise<boolean> => {
    const nowMs = performance.now();
    if (!last || nowMs - last.atMs > FRESH_MS) {
      const answer = ports.orchestrator.ping(PING_DEADLINE_MS).then(
        () => true,
        () => false,
      );
      last = { atMs: nowMs, isUp: answer };
    }
    return last.isUp;
  };
  app.get(
    '/healthz',
    {
      config: { isPublic: true },
      schema: { response: { 200: HEALTH, 503: HEALTH } },
    },
    async (_request, reply) => {
      const engine = (await isUp()) ? 'reachable' : 'unreachable';
      const { isClosing } = ports.executions;
      const isOk = engine === 'reachable' && !isClosing;
      return reply
        .code(isOk ? 200 : 503)
        .type('application/json')
        .send({
          status: isClosing ? 'shutting_down' : isOk ? 'ok' : 'unavailable',
          engine,
        });
    },
  );
}

const HEALTH = {
  description: 'Whether tasks can run.',
  type: 'object',
  required: ['status', 'engine'],
  properties: {
    status: { enum: ['ok', 'unavailable', 'shutting_down'] },
    engine: { enum: ['reachable', 'unreachable'] },
  },
};
