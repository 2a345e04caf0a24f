import type { FastifyInstance } from 'fastify';
import { METHODS } from 'node:http';
import { ProblemError } from './problem';

/**
 * Answers 405 to every other method of the routes that are added.
 * @param addRoutes adds them, at once.
 */
export function addMethodNotAllowed(
  app: FastifyInstance,
  addRoutes: () => void,
): void {
  const known = new Map<string, Set<string>>();
  let isOver = false;
  app.addHook('onRoute', ({ url, method }) => {
    if (isOver) return;
    const methods = known.get(url) ?? new Set();
    for (const it of [method].flat()) methods.add(it);
    known.set(url, methods);
  });
  addRoutes();
  isOver = true;
  for (const it of METHODS) {
    if (!app.supportedMethods.includes(it)) app.addHttpMethod(it);
  }
  for (const [url, methods] of known) {
    const allow = [...methods].sort().join(', ');
    app.route({
      url,
      method: app.supportedMethods.filter((it) => !methods.has(it)),
      // Before the body is read.
      onRequest: (_request, _reply, done) =>
        done(
          new ProblemError(
            405,
            'method_not_allowed',
            `This resource has ${allow} only.`,
            {},
            { allow },
          ),
        ),
      handler: () => undefined,
    });
  }
}
