import type { IncomingMessage } from 'node:http';
import { ProblemError } from './problem';

/** Two of one of these mean two things to two programs. */
const SINGLE: ReadonlySet<string> = new Set([
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'origin',
  'transfer-encoding',
]);

/**
 * Refuses a request that names no host, headers that come twice, and bodies that
 * would have to be unpacked.
 * @throws ProblemError 400 or 415
 */
export function checkHeaders({
  rawHeaders,
  headers,
  httpVersion,
}: Pick<IncomingMessage, 'rawHeaders' | 'headers' | 'httpVersion'>): void {
  // HTTP/1.0 knew of none (RFC 9112, 3.2).
  if (headers.host === undefined && httpVersion !== '1.0') {
    throw new ProblemError(
      400,
      'bad_request',
      'The header Host is missing: HTTP/1.1 wants it.',
    );
  }
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? '';
    if (SINGLE.has(name) && seen.has(name)) {
      throw new ProblemError(
        400,
        'bad_request',
        `The header ${name} is there more than once.`,
      );
    }
    seen.add(name);
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() === 'identity') return;
  throw new ProblemError(
    415,
    'unsupported_media_type',
    'The body has a Content-Encoding: send it as it is.',
    {},
    { 'accept-encoding': 'identity' },
  );
}
