import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { sentence } from '../definition/sentence';
import { TaskError } from '../definition/task-error';
import { QueueClosedError, QueueFullError } from '../runner/task-queue';
import type { AccessLog } from './access-log';
import { addMethodNotAllowed } from './add-method-not-allowed';
import { authenticate } from './authenticate';
import { checkHeaders } from './check-headers';
import { checkHost } from './check-host';
import { checkOrigin } from './check-origin';
import { RETRY_AFTER_SECONDS, taskProblem } from './outcome-problem';
import { ProblemError } from './problem';
import { queryFault } from './query-fault';
import { REQUEST_LIMITS } from './request-limits';
import { executionRoutes } from './routes/executions';
import { healthRoute } from './routes/health';
import { metricsRoute } from './routes/metrics';
import { collectRoutes, openapiRoute } from './routes/openapi';
import { pageRoutes } from './routes/page';
import { pluginRoutes } from './routes/plugins';
import { taskRoutes } from './routes/tasks';
import { SAFE_HEADERS } from './safe-headers';
import type {
  ServerContext,
  ServerPorts,
  ServerSettings,
} from './server-ports';
import { unreadableRequests } from './unreadable-requests';

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
  const app = open(settings, ports.log);
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

function open(
  { bodyLimitBytes, tls }: ServerSettings,
  log: AccessLog,
): FastifyInstance {
  const unreadable = unreadableRequests(log);
  const http = {
    maxHeaderSize: REQUEST_LIMITS.headerBytes,
    headersTimeout: REQUEST_LIMITS.headersMs,
    connectionsCheckingInterval: 5_000,
    // Node.js answers one without a problem; checkHeaders has one.
    requireHostHeader: false,
  };
  const app = fastify({
    ...(tls
      ? { https: { ...http, ...tls, minVersion: 'TLSv1.2' as const } }
      : { http }),
    logger: false,
    bodyLimit: bodyLimitBytes,
    // A parameter that nobody reads is a mistake that nobody sees.
    ajv: { customOptions: { removeAdditional: false } },
    requestTimeout: REQUEST_LIMITS.requestMs,
    keepAliveTimeout: REQUEST_LIMITS.keepAliveMs,
    routerOptions: { maxParamLength: REQUEST_LIMITS.parameterLength },
    // Whoever still has a connection is answered until the end.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: unreadable.onClientError,
    frameworkErrors: (error, request, reply) => {
      request.told ??= {};
      void sendProblem(
        new ProblemError(400, 'bad_request', error.message),
        request,
        reply,
      );
    },
  }) as unknown as FastifyInstance;
  app.server.maxConnections = REQUEST_LIMITS.connections;
  unreadable.watch(app.server);
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
        'retry-after': RETRY_AFTER_SECONDS,
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
