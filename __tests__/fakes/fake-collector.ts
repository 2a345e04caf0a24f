import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a collector was sent, in its order. */
export interface CollectorRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server that takes OTLP over HTTP. */
export interface FakeCollector {
  readonly url: string;
  readonly requests: readonly CollectorRequest[];
  close(): Promise<void>;
}

/** An answer as the specification wants it. */
export function accept(response: ServerResponse, json: boolean): void {
  response.setHeader(
    'content-type',
    json ? 'application/json' : 'application/x-protobuf',
  );
  response.end(json ? '{}' : '');
}

/** @param answer given to every request that has been read. */
export async function startFakeCollector(
  answer?: (response: ServerResponse) => void,
): Promise<FakeCollector> {
  const requests: CollectorRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    request.on('end', () => {
      const { url = '', headers } = request;
      requests.push({ path: url, headers, body: Buffer.concat(chunks) });
      if (answer !== undefined) answer(response);
      else accept(response, headers['content-type'] === 'application/json');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A span as OTLP has it in JSON. */
export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceState?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly OtlpAttribute[];
  readonly status: { readonly code: number; readonly message?: string };
}

interface OtlpAttribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface OtlpTraces {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly OtlpAttribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

interface OtlpMetrics {
  readonly resourceMetrics: readonly {
    readonly scopeMetrics: readonly {
      readonly metrics: readonly { readonly name: string }[];
    }[];
  }[];
}

/** The spans that a collector was sent in JSON. */
export function spansOf({ requests }: FakeCollector): OtlpSpan[] {
  return bodies<OtlpTraces>(requests, '/v1/traces').flatMap((body) =>
    body.resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
}

/** The names of the metrics that a collector was sent in JSON. */
export function metricsOf({ requests }: FakeCollector): string[] {
  return bodies<OtlpMetrics>(requests, '/v1/metrics').flatMap((body) =>
    body.resourceMetrics.flatMap(({ scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }) => metrics.map(({ name }) => name)),
    ),
  );
}

/** Attributes of a span, by name. */
export function attributesOf({
  attributes,
}: OtlpSpan): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map(({ key, value }) => [key, Object.values(value)[0]]),
  );
}

function bodies<T>(requests: readonly CollectorRequest[], path: string): T[] {
  return requests
    .filter((request) => request.path === path)
    .map(({ body }) => JSON.parse(body.toString('utf8')) as T);
}
