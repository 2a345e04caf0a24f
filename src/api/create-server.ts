import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { sentence } from '../definition/sentence';
import { TaskError } from '../definition/task-error';
import { QueueClosedError, QueueFullError } from '../runner/task-queue';
import { addMethodNotAllowed } from './add-method-not-allowed';
import { authenticate } from './authenticate';
import { checkHeaders } from './check-headers';
import { checkHost } from './check-host';
import { checkOrigin } from './check-origin';
import { taskProblem } from './outcome-problem';
import { ProblemError } from './problem';
import { queryFault } from './query-fault';
import { executionRoutes } from './routes/executions';
import { healthRoute } from './routes/health';
import { metricsRoute } from './routes/metrics';
import { collectRoutes, openapiRoute } from './routes/openapi';
import { pageRoutes } from './routes/page';
import { pluginRoutes } from './routes/plugins';
import { taskRoutes } from './routes/tasks';
import type {
  ServerContext,
  ServerPorts,
  ServerSettings,
} from './server-ports';

/** A body of a few megabytes over a slow line takes a minute. */
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_MS = 15_000;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_CONNECTIONS = 1_000;
/** A reference to a plugin and the path of an artifact are shorter. */
const MAX_PARAM_LENGTH = 4_096;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Anybody may ask. */
    isPublic?: boolean;
  }
  interface FastifyRequest {
    /** What the access log says beside the request. */
    told: {
      execution_id?: string;
      plugin?: string;
      outcome?: string | null;
    };
  }
}

/** Makes the server with all its routes; it does not listen yet. */
export function createServer(
  ports: ServerPorts,
  settings: ServerSettings,
): FastifyInstance {
  const context: ServerContext = { ports, settings };
  const app = open(settings);
  app.decorateRequest('told', null as never);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setSchemaErrorFormatter((errors) => queryFault(errors));
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendProblem(problemErrorOf(error, ports), request, reply),
  );
  app.setNotFoundHandler(() => {
    throw new ProblemError(
      404,
      'not_found',
      'There is nothing at this path: docs/api.md has the routes.',
    );
  });
  addHooks(app, context);
  addBodyParsers(app);
  addMethodNotAllowed(app, () => {
    const routes = collectRoutes(app);
    healthRoute(app, context);
    pluginRoutes(app, context);
    taskRoutes(app, context);
    executionRoutes(app, context);
    pageRoutes(app, context);
    metricsRoute(app, context);
    openapiRoute(app, context, routes);
  });
  return app;
}

function open({ bodyLimitBytes, tls }: ServerSettings): FastifyInstance {
  const http = {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: HEADERS_TIMEOUT_MS,
    connectionsCheckingInterval: 5_000,
  };
  const app = fastify({
    ...(tls
      ? { https: { ...http, ...tls, minVersion: 'TLSv1.2' as const } }
      : { http }),
    logger: false,
    bodyLimit: bodyLimitBytes,
    // A parameter that nobody reads is a mistake that nobody sees.
    ajv: { customOptions: { removeAdditional: false } },
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    // Whoever still has a connection is answered until the end.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      request.told ??= {};
      void sendProblem(
        new ProblemError(400, 'bad_request', error.message),
        request,
        reply,
      );
    },
  }) as unknown as FastifyInstance;
  app.server.maxConnections = MAX_CONNECTIONS;
  return app;
}

function addHooks(
  app: FastifyInstance,
  { ports, settings }: ServerContext,
): void {
  const scheme = settings.tls === undefined ? 'http' : 'https';
  app.addHook('onRequest', async (request, reply) => {
    request.told = {};
    void reply.headers(SAFE_HEADERS);
    checkHeaders(request.raw);
    checkHost(request.headers.host, settings.allowedHosts);
    const isPage = request.routeOptions.url === '/';
    checkOrigin(request.headers, scheme, isPage);
    const { token } = settings;
    if (token !== undefined && !request.routeOptions.config.isPublic) {
      authenticate(request.headers.authorization, token);
    }
  });
  app.addHook('onResponse', (request, reply, done) => {
    ports.log({
      level: reply.statusCode >= 500 ? 'warn' : 'info',
      msg: 'request',
      method: request.method,
      path: pathOf(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...request.told,
    });
    ports.metrics?.request({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: reply.elapsedTime,
    });
    done();
  });
}

/** Nothing here is for a frame, a cache, or to be guessed at. */
const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; sandbox",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A plugin gets the very bytes: nothing is parsed here. */
function addBodyParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  for (const type of ['application/json', /^application\/[\w.+-]+\+json\b/i]) {
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (_, body, done) =>
      done(null, body),
    );
  }
}

function sendProblem(
  { problem, headers }: ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const body = { instance: pathOf(request.url), ...problem };
  return reply
    .code(problem.status)
    .headers({ ...SAFE_HEADERS, ...headers })
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify(body));
}

/** Whatever a handler threw. */
function problemErrorOf(
  error: FastifyError,
  { log }: ServerPorts,
): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof TaskError) return taskProblem(error);
  if (error instanceof QueueFullError) {
    const seconds = Math.max(1, Math.ceil(error.retryAfterMs / 1000));
    return new ProblemError(
      429,
      'queue_full',
      error.message,
      {},
      {
        'retry-after': String(seconds),
      },
    );
  }
  if (error instanceof QueueClosedError) {
    return new ProblemError(
      503,
      'shutting_down',
      error.message,
      {},
      {
        'retry-after': '5',
        connection: 'close',
      },
    );
  }
  switch (error.statusCode) {
    case 413:
      return new ProblemError(
        413,
        'body_too_large',
        'The body is larger than this server accepts: raise its --body-limit, or pass less.',
      );
    case 415:
      return new ProblemError(
        415,
        'unsupported_media_type',
        'The body has to be JSON: send it with `Content-Type: application/json`.',
      );
    default:
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new ProblemError(400, 'bad_request', sentence(error.message));
  }
  log({ level: 'error', msg: `A request failed: ${error.message}` });
  return new ProblemError(
    500,
    'internal_error',
    'The server could not do it; its log says why.',
  );
}

/** Without the query, which is nobody's business. */
function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}
