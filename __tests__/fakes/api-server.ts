import type { FastifyInstance } from 'fastify';
import {
  request as httpRequest,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { PluginDefinition } from '../../src/definition/definition';
import { UserError } from '../../src/definition/task-error';
import type { LogEntry } from '../../src/api/access-log';
import { createServer } from '../../src/api/create-server';
import { openExecutions, type Executions } from '../../src/api/executions';
import { measuredQueue } from '../../src/api/measured-queue';
import { openMetrics } from '../../src/api/metrics';
import { serverTaskRunner } from '../../src/api/run-server-task';
import { openSendings } from '../../src/api/sendings';
import type { ServerPorts, ServerSettings } from '../../src/api/server-ports';
import type { Registry } from '../../src/registry/registry';
import { openTaskQueue, type QueueLimits } from '../../src/runner/task-queue';
import { builtSource } from './built-source';
import {
  FakeOrchestrator,
  type ContainerScript,
  type ImageScript,
} from './fake-orchestrator';
import { aTemporaryDirectory } from './temporary-directory';
import { aDefinition } from './values';

/** How a server of a test differs from others. */
export interface ApiServerOptions {
  readonly container?: ContainerScript | readonly ContainerScript[];
  readonly image?: ImageScript;
  /** All plugins; by default `greet` alone. */
  readonly definitions?: readonly Partial<PluginDefinition>[];
  readonly registry?: Partial<Registry>;
  readonly queue?: Partial<QueueLimits>;
  readonly ports?: Partial<ServerPorts>;
  readonly settings?: Partial<ServerSettings>;
}

/** What is sent; by default a GET with the token of the server. */
export interface ApiRequest {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly payload?: string | Uint8Array;
}

/** What came back. */
export interface ApiAnswer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  json<T = unknown>(): T;
}

/** A server on a fake engine. */
export interface ApiServer {
  readonly app: FastifyInstance;
  readonly orchestrator: FakeOrchestrator;
  readonly executions: Executions;
  readonly recordsDirectory: string;
  readonly log: LogEntry[];
  /** Sends a request and hands over both ends of it. */
  open(
    request: ApiRequest,
  ): Promise<{ sent: ClientRequest; answer: Promise<IncomingMessage> }>;
  /** Sends a request and reads the answer to its end. */
  ask(request: string | ApiRequest): Promise<ApiAnswer>;
  /** Runs `greet` with an input. */
  execute(input?: unknown, more?: ApiRequest): Promise<ApiAnswer>;
}

/** The token of every server of a test. */
export const TOKEN = 'token-of-the-tests-0123456789';

/** Makes servers; `remove` is to be called when the tests of a file are over. */
export function apiServers(): {
  open(options?: ApiServerOptions): ApiServer;
  remove(): Promise<void>;
} {
  const directory = aTemporaryDirectory();
  const worker = builtSource('runner/schema-worker.ts');
  const opened: ApiServer[] = [];

  function open(options: ApiServerOptions = {}): ApiServer {
    const orchestrator = new FakeOrchestrator(options.container, options.image);
    const recordsDirectory = join(directory.path, String(opened.length));
    const log: LogEntry[] = [];
    const registry = registryOf(options);
    const queue = openTaskQueue({
      concurrency: 4,
      nanoCpus: 64_000_000_000,
      memoryBytes: 2 ** 40,
      maxWaiting: 10,
      ...options.queue,
    });
    const metrics = openMetrics(queue, '1.2.3');
    const executions = openExecutions(
      serverTaskRunner({
        registry,
        orchestrator,
        recordsDirectory,
        hostUser: { uid: 1001, gid: 127 },
        schemaWorkerFile: worker.file,
        telemetryWorkerFile: '/nowhere',
        env: {},
        sendings: openSendings(),
        log: (entry) => void log.push(entry),
      }),
      measuredQueue(queue, metrics),
      {
        ended: ({ record }, { id }) => metrics.execution(id, record),
        fault: ({ message }) => void log.push({ level: 'error', msg: message }),
      },
    );
    const app = createServer(
      {
        registry,
        executions,
        orchestrator,
        recordsDirectory,
        plugins: undefined,
        metrics,
        log: (entry) => void log.push(entry),
        ...options.ports,
      },
      {
        version: '1.2.3',
        token: TOKEN,
        allowedHosts: undefined,
        bodyLimitBytes: 1024 * 1024,
        tls: undefined,
        task: { pull: 'missing', workspace: undefined, secrets: {} },
        pageDirectory: undefined,
        ...options.settings,
      },
    );
    let listening: Promise<unknown> | undefined;
    const send: ApiServer['open'] = async (request) => {
      await (listening ??= app.listen({ host: '127.0.0.1', port: 0 }));
      const { port } = app.server.address() as AddressInfo;
      const { method = 'GET', url = '/', headers, payload } = request;
      const sent = httpRequest({
        ...{ host: '127.0.0.1', port, method, path: url, agent: false },
        headers: {
          authorization: `Bearer ${TOKEN}`,
          ...(payload !== undefined && {
            'content-length': Buffer.byteLength(payload),
          }),
          ...headers,
        },
      });
      const answer = new Promise<IncomingMessage>((resolve, reject) => {
        sent.on('response', resolve).on('error', reject);
      });
      answer.catch(() => undefined);
      sent.end(payload);
      return { sent, answer };
    };
    const ask: ApiServer['ask'] = async (request) => {
      const { answer } = await send(
        typeof request === 'string' ? { url: request } : request,
      );
      const message = await answer;
      const { statusCode = 0, headers } = message;
      const body = (await buffer(message)).toString('utf8');
      return {
        ...{ statusCode, headers, body },
        json: <T>() => JSON.parse(body) as T,
      };
    };
    const server: ApiServer = {
      app,
      orchestrator,
      executions,
      recordsDirectory,
      log,
      open: send,
      ask,
      execute: (input = {}, more = {}) =>
        ask({
          method: 'POST',
          url: '/tasks/greet/execute',
          payload: JSON.stringify(input),
          ...more,
          headers: { 'content-type': 'application/json', ...more.headers },
        }),
    };
    opened.push(server);
    return server;
  }

  return {
    open,
    async remove() {
      for (const { app, executions } of opened) {
        executions.hurry();
        await executions.close(0);
        app.server.closeAllConnections();
        await app.close();
      }
      worker.remove();
      directory.remove();
    },
  };
}

function registryOf(options: ApiServerOptions): Registry {
  const definitions = (options.definitions ?? [{}]).map((it) =>
    aDefinition(it),
  );
  return {
    resolve: (reference) => {
      const found = definitions.find(({ id }) => id === reference);
      return found
        ? Promise.resolve(found)
        : Promise.reject(
            new UserError('plugin_not_found', `There is no "${reference}".`),
          );
    },
    list: () => Promise.resolve({ definitions, errors: [] }),
    policy: () => Promise.resolve(undefined),
    locked: () => Promise.resolve(undefined),
    ...options.registry,
  };
}
