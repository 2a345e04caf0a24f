import { readdirSync, readFileSync } from 'node:fs';
import { Agent as HttpAgent, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';

/** A registry that does not answer must not hang a job. */
const DEADLINE_MS = 30_000;
/** Far more than a manifest or a configuration has. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** Registries hand blobs over from elsewhere; none does so five times. */
const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Where an engine has certificates of registries, by host. */
const CERTIFICATES = '/etc/docker/certs.d';

/** One request to a registry or to what gives its tokens. */
export interface RegistryRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The environment whose proxies are used, by a Node.js that knows how. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** What was answered, redirects followed. */
export interface RegistryAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Sends a request; a fake is a function. */
export type SendRequest = (request: RegistryRequest) => Promise<RegistryAnswer>;

/**
 * Sends one request, bounded in time and size. Credentials go to the host that
 * was asked only, and nothing that was asked by HTTPS is answered by HTTP.
 * @throws Error with a `code` when there is no answer
 */
export const sendRequest: SendRequest = async (request) => {
  let { url, headers } = request;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await sendOnce({ ...request, url, headers });
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
    // What is posted are credentials.
    if (request.method === 'POST') return answer;
    if (redirects === MAX_REDIRECTS) {
      throw new Error(`more than ${MAX_REDIRECTS} redirects`);
    }
    const next = new URL(location, url);
    if (next.protocol !== 'https:' && next.protocol !== url.protocol) {
      throw new Error(`a redirect from ${url.protocol} to ${next.protocol}`);
    }
    if (next.host !== url.host) headers = withoutCredentials(headers);
    url = next;
  }
};

function withoutCredentials(
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name !== 'Authorization'),
  );
}

function sendOnce(request: RegistryRequest): Promise<RegistryAnswer> {
  const { method, url, headers, body, env } = request;
  const isSecure = url.protocol === 'https:';
  const agent = isSecure
    ? new HttpsAgent({ proxyEnv: env })
    : new HttpAgent({ proxyEnv: env });
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const options = {
    method,
    agent,
    headers: { 'User-Agent': 'plugin-runner', ...headers },
    signal: AbortSignal.any([request.signal, deadline]),
    ...(isSecure && certificatesOf(url.host)),
  };
  return new Promise<RegistryAnswer>((resolve, reject) => {
    const sent = (isSecure ? requestHttps : requestHttp)(url, options);
    const fail = (error: Error): void =>
      reject(
        request.signal.aborted
          ? (request.signal.reason as Error)
          : deadline.aborted
            ? Object.assign(new Error('timed out'), { code: 'ETIMEDOUT' })
            : error,
      );
    sent.on('error', fail);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('error', fail);
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > MAX_ANSWER_BYTES) {
          sent.destroy(new Error('the answer is too large'));
        }
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    sent.end(body);
  }).finally(() => agent.destroy());
}

/** https://docs.docker.com/engine/security/certificates/ */
function certificatesOf(host: string): { ca?: string[] } {
  try {
    const directory = join(CERTIFICATES, host);
    const own = readdirSync(directory)
      .filter((name) => name.endsWith('.crt'))
      .map((name) => readFileSync(join(directory, name), 'utf8'));
    return own.length === 0 ? {} : { ca: [...rootCertificates, ...own] };
  } catch {
    return {};
  }
}
