import type { FastifyInstance } from 'fastify';
import type { PluginDefinition } from '../../definition/definition';
import type { DocumentedRoute } from '../openapi/openapi-document';
import type { ServerContext } from '../server-ports';

/** The routes that are added from now on, with what they say of themselves. */
export function collectRoutes(app: FastifyInstance): DocumentedRoute[] {
  const routes: DocumentedRoute[] = [];
  app.addHook('onRoute', ({ method, url, schema }) => {
    for (const each of [method].flat()) {
      if (each === 'HEAD') continue;
      routes.push({ method: each, url, querystring: schema?.querystring });
    }
  });
  return routes;
}

/**
 * `GET /openapi.json`: the last of the routes.
 * @param routes those before it, and then itself.
 */
export function openapiRoute(
  app: FastifyInstance,
  { ports: { registry }, settings: { version, token } }: ServerContext,
  routes: readonly DocumentedRoute[],
): void {
  let all: readonly DocumentedRoute[] = [];
  app.get('/openapi.json', async () => {
    // Hardly anybody asks for it.
    const { openapiDocument } = await import('../openapi/openapi-document');
    const { definitions } = await registry.list();
    const ids = [...new Set(definitions.map(({ id }) => id))];
    const found = await Promise.allSettled(
      // Of several versions, the one that a bare id means.
      ids.map((id) => registry.resolve(id)),
    );
    const plugins = found.flatMap((each): PluginDefinition[] =>
      each.status === 'fulfilled' ? [each.value] : [],
    );
    const hasToken = token !== undefined;
    return openapiDocument({ routes: all, plugins, version, hasToken });
  });
  // What else the router gets answers that there is no such method.
  all = [...routes];
}
